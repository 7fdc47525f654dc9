package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Mark;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Naming;
import org.egovindex.model.Remark;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;

/** What is written is read again as it was, in any order of the rows. */
class SurveyRoundTripProperties {
    private static final int CRITERIA = Form.CHECKLIST.criteria().size();
    /** The reasons that a file can give; the fourth is one of sums only. */
    private static final List<MissingReason> REASONS =
            List.of(MissingReason.NOT_ASSESSED, MissingReason.NOT_APPLICABLE, MissingReason.EVIDENCE_UNAVAILABLE);

    @Property(tries = 150)
    void whatIsWrittenAsJsonIsReadAgain(@ForAll("surveys") Survey survey) throws IOException {
        Path file = Files.createTempFile("round-trip", ".json");
        try {
            Surveys.write(survey, file);
            assertThat(Surveys.read(file, Form.CHECKLIST).orThrow()).isEqualTo(survey);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 150)
    void theOrderOfTheRowsMakesNoDifference(@ForAll("surveys") Survey survey, @ForAll Random random)
            throws IOException {
        List<Mark> marks = new ArrayList<>(survey.marks().toList());
        Collections.shuffle(marks, random);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("city", "country", "criterion", "evaluator", "score", "wave", "note", "url", "seen_at");
            marks.forEach(mark -> csv.writeRecord(row(survey, mark)));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(Surveys.reader(Form.CHECKLIST)
                        .read(new ByteArrayInputStream(bytes), "rows")
                        .orThrow())
                .isEqualTo(survey);
    }

    private static List<String> row(Survey survey, Mark mark) {
        Score score = mark.score();
        return List.of(
                mark.city().name(),
                mark.city().country(),
                mark.criterion().id(),
                mark.evaluator().name(),
                score.equals(Score.missing(MissingReason.NOT_APPLICABLE))
                        ? "n/a"
                        : score.equals(Score.missing(MissingReason.EVIDENCE_UNAVAILABLE))
                                ? "unavailable"
                                : mark.answer(),
                survey.wave().id(),
                mark.remark().note().orElse(survey.notices().isEmpty() ? "" : "simulated"),
                mark.remark().url().orElse(""),
                mark.remark().seenAt().orElse(""));
    }

    @Provide
    Arbitrary<Survey> surveys() {
        Arbitrary<String> names = names();
        Arbitrary<City> cities = Combinators.combine(names, names).as(City::of);
        Arbitrary<List<ScoreSheet>> sheets = Combinators.combine(
                        cities, names, marks().list().ofSize(CRITERIA))
                .as(SurveyRoundTripProperties::sheet)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(sheet -> List.of(sheet.city(), sheet.evaluator()));
        Arbitrary<Wave> waves = Arbitraries.of("2005", "2011-12", "unnamed").map(Wave::of);
        return Combinators.combine(waves, sheets, Arbitraries.of(false, false, true))
                .as(SurveyRoundTripProperties::survey);
    }

    private static Survey survey(Wave wave, List<ScoreSheet> sheets, boolean simulated) {
        Survey survey = Survey.of(wave, Form.CHECKLIST, sheets);
        boolean plainMark = survey.marks().anyMatch(mark -> mark.remark().note().isEmpty());
        return simulated && plainMark
                ? survey.withNotice("simulated marks: made by a programme, not by people")
                : survey;
    }

    /** A mark: a number that stands for an answer or a reason, and what is written beside it. */
    private record Given(int number, Remark remark) {}

    private static ScoreSheet sheet(City city, String evaluator, List<Given> marks) {
        ScoreSheet.Draft draft = ScoreSheet.draft(Form.CHECKLIST);
        for (int place = 0; place < CRITERIA; place++) {
            int answers = Form.CHECKLIST.criteria().get(place).scale().size();
            int number = marks.get(place).number();
            if (number < REASONS.size()) {
                draft.leaveOut(place, REASONS.get(number));
            } else {
                draft.award(place, (number - REASONS.size()) % answers);
            }
            if (!marks.get(place).remark().equals(Remark.NONE)) {
                draft.remark(place, marks.get(place).remark());
            }
        }
        return draft.by(Evaluator.of(evaluator), city);
    }

    private static Arbitrary<Given> marks() {
        Arbitrary<Optional<String>> words = names().optional(0.3);
        Arbitrary<Remark> remarks = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Remark.NONE)),
                Tuple.of(1, Combinators.combine(words, words, words).as(Remark::new)));
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, REASONS.size() - 1),
                Arbitraries.integers().between(REASONS.size(), 1_200));
        return Combinators.combine(numbers, remarks).as(Given::new);
    }

    private static Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars(" ,;\"'<>=+-@#\\/.ab1")
                .withCharRange('À', 'ž')
                .withCharRange('а', 'я')
                .withCharRange('一', '万')
                .withChars('\u0301', 'ع', 'あ')
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> known = Arbitraries.of(
                "Washington, \"DC\"",
                "São Paulo",
                "東京",
                "القاهرة",
                "'s-Hertogenbosch",
                "n/a",
                "null",
                "\"\"",
                "\uD83C\uDFD9");
        return Arbitraries.oneOf(any, known)
                .map(Naming::canonical)
                .filter(name -> Naming.fault(name).isEmpty());
    }
}
