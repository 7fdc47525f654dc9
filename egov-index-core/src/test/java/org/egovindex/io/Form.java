package org.egovindex.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ProblemReport;
import org.egovindex.model.Answer;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Score;
import org.egovindex.model.ScoringScale;

/** The form that the tests of reading fill in, with one criterion for each kind of scale. */
final class Form {
    /** The columns that a file must have, in the usual order. */
    static final String HEADER = "city,country,criterion,evaluator,score";

    /** A1 is marked 0 to 3, A2 with Yes (10), No (0) or Unsure (0), B1 from 0 to 10 with two decimals. */
    static final Checklist CHECKLIST = Checklist.of(
            ChecklistId.of("form", "A form"),
            BigDecimal.TEN,
            List.of(
                    new Area(
                            "a",
                            "A",
                            BigDecimal.valueOf(5),
                            List.of(
                                    Criterion.of("A1", "How well?", ScoringScale.fourPoint()),
                                    Criterion.of("A2", "Is it?", ScoringScale.answers(answers())))),
                    new Area(
                            "b",
                            "B",
                            BigDecimal.valueOf(5),
                            List.of(Criterion.of(
                                    "B1", "How much?", ScoringScale.range(BigDecimal.ZERO, BigDecimal.TEN, 2))))));

    private Form() {}

    private static List<Answer> answers() {
        return List.of(
                new Answer("Yes", BigDecimal.TEN),
                new Answer("No", BigDecimal.ZERO),
                new Answer("Unsure", BigDecimal.ZERO));
    }

    /** Writes a file of these lines. */
    static Path file(Path folder, String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a CSV file of these lines. */
    static SurveyReading csv(Path folder, String... lines) {
        return Surveys.read(file(folder, "marks.csv", lines), CHECKLIST);
    }

    /** Reads a JSON file of these lines. */
    static SurveyReading json(Path folder, String... lines) {
        return Surveys.read(file(folder, "marks.json", lines), CHECKLIST);
    }

    /** What the first evaluator of a city gave it on a criterion. */
    static Score score(SurveyReading reading, String city, String criterion) {
        return reading.survey().orElseThrow().panel(city).sheets().get(0).score(criterion);
    }

    /** The only problem of this kind. */
    static Problem only(ProblemReport problems, ProblemCode code) {
        List<Problem> found =
                problems.first().stream().filter(p -> p.code() == code).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one " + code + " but " + found + " of " + problems);
        }
        return found.get(0);
    }
}
