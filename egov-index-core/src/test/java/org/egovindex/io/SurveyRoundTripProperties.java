package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.egovindex.model.MissingReason;
import org.egovindex.model.Naming;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;

/** What is written is read again as it was, in both formats and in any order of the rows. */
class SurveyRoundTripProperties {
    private static final int CRITERIA = Form.CHECKLIST.criteria().size();
    /** The reasons that a file can give; the fourth is one of sums only. */
    private static final List<MissingReason> REASONS =
            List.of(MissingReason.NOT_ASSESSED, MissingReason.NOT_APPLICABLE, MissingReason.EVIDENCE_UNAVAILABLE);

    @Property(tries = 150)
    void whatIsWrittenIsReadAgain(@ForAll("surveys") Survey survey) throws IOException {
        for (String ending : List.of(".csv", ".json")) {
            Path file = Files.createTempFile("round-trip", ending);
            try {
                Surveys.write(survey, file);
                assertThat(Surveys.read(file, Form.CHECKLIST).orThrow())
                        .as(ending)
                        .isEqualTo(survey);
            } finally {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 150)
    void theOrderOfTheRowsMakesNoDifference(@ForAll("surveys") Survey survey, @ForAll Random random)
            throws IOException {
        Path file = Files.createTempFile("shuffled", ".csv");
        try {
            Surveys.write(survey, file);
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.shuffle(lines.subList(1, lines.size()), random);
            Files.write(file, lines);
            assertThat(Surveys.read(file, Form.CHECKLIST).orThrow()).isEqualTo(survey);
        } finally {
            Files.delete(file);
        }
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
        return Combinators.combine(waves, sheets).as((wave, all) -> Survey.of(wave, Form.CHECKLIST, all));
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
                Tuple.of(1, Arbitraries.just(Remark.SIMULATED)),
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
