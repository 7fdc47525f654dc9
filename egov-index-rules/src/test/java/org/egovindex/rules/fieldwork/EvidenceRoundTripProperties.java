package org.egovindex.rules.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.rules.fieldwork.Seen.SLOTS;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.egovindex.document.ProblemCode;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Witness;

/** What is written is read again as it was, in both forms and in any order of the rows. */
class EvidenceRoundTripProperties {
    @Property(tries = 1_000)
    void whatIsWrittenIsReadAgain(@ForAll("evidence") List<Evidence> evidence) {
        assertThat(read(EvidenceFiles.json(evidence), "a.json").together()).isEqualTo(evidence);
        List<Evidence> noted = evidence.stream().filter(one -> isNoted(one)).toList();
        assertThat(read(EvidenceFiles.csv(evidence), "a.csv").together()).isEqualTo(noted);
    }

    @Property(tries = 1_000)
    void theOrderOfTheRowsMakesNoDifference(@ForAll("rows") List<Evidence> rows, @ForAll Random random) {
        List<String> lines = new ArrayList<>(List.of(EvidenceFiles.csv(rows).split("\n")));
        EvidenceReading one = Seen.csvText(String.join("\n", lines));
        Collections.shuffle(lines.subList(1, lines.size()), random);
        EvidenceReading other = Seen.csvText(String.join("\n", lines));
        assertThat(other.together()).isEqualTo(one.together());
        assertThat(other.sheets()).isEqualTo(one.sheets());
        assertThat(EvidenceFiles.csv(other.byEvaluator())).isEqualTo(EvidenceFiles.csv(one.byEvaluator()));
        assertThat(EvidenceFiles.json(other.together())).isEqualTo(EvidenceFiles.json(one.together()));
    }

    @Property(tries = 1_000)
    void theSheetsOfEvaluatorsAreReadAgainFromBothForms(@ForAll("rows") List<Evidence> rows) {
        EvidenceReading before = Seen.csvText(EvidenceFiles.csv(rows));
        assertThat(Seen.csvText(EvidenceFiles.csv(before.byEvaluator())).sheets())
                .isEqualTo(before.sheets());
        assertThat(Seen.json(EvidenceFiles.json(before.byEvaluator())).sheets()).isEqualTo(before.sheets());
    }

    @Property(tries = 1_000)
    void anyTextIsReadWithoutAThrow(@ForAll("noise") String noise) {
        assertThat(Seen.csvText(noise).problems()).isNotNull();
        assertThat(Seen.csvText(Seen.HEADER + "\n" + noise).problems()).isNotNull();
        assertThat(Seen.json(noise).problems()).isNotNull();
        assertThat(Seen.json("{\"evidence\": 1, \"observations\": [" + noise + "]}")
                        .problems())
                .isNotNull();
    }

    private static boolean isNoted(Evidence one) {
        return SLOTS.slots().stream()
                .anyMatch(slot -> !one.observation(slot.name()).equals(Observation.NONE));
    }

    private static EvidenceReading read(String text, String name) {
        EvidenceReading reading = name.endsWith(".json") ? Seen.json(text) : Seen.csvText(text);
        assertThat(reading.problems().counts().keySet())
                .isSubsetOf(ProblemCode.FORMULA_PREFIX, ProblemCode.SIMILAR_NAME, ProblemCode.EMPTY_INPUT);
        return reading;
    }

    /** At most one for each city, each observation by whoever. */
    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return one().list()
                .ofMaxSize(4)
                .map(all -> all.stream()
                        .sorted((a, b) -> a.site().city().compareTo(b.site().city()))
                        .toList())
                .filter(all ->
                        all.stream().map(one -> one.site().city()).distinct().count() == all.size());
    }

    /** Several of the same cities and evaluators, who see this and that. */
    @Provide
    Arbitrary<List<Evidence>> rows() {
        return Combinators.combine(
                        Arbitraries.of("Riga", "Oslo"),
                        Arbitraries.of("", "anna", "bob", "bot"),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 3))
                .as((city, who, seed, most) -> draft(Site.of(City.of(city, "EU")), who, new Random(seed), most))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of(
                        "\"",
                        ",",
                        "\n",
                        "Riga",
                        "LV",
                        "contact.hours",
                        "24",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        "\"slot\"",
                        "\"value\"",
                        "null",
                        "true",
                        "\uD800",
                        "\uFEFF",
                        "\u0000",
                        "'",
                        "=",
                        "1e400",
                        "\"observations\"",
                        "\"subject\"",
                        "\"city\":\"Riga\"")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<Evidence> one() {
        Arbitrary<Optional<String>> addresses = words().optional();
        return Combinators.combine(names(), names(), addresses, Arbitraries.longs(), words(), names())
                .as((city, country, address, seed, words, who) -> {
                    Random random = new Random(seed);
                    Evidence.Draft draft = Evidence.draft(new Site(City.of(city, country), address), SLOTS);
                    boolean any = false;
                    for (Slot slot : SLOTS.slots()) {
                        if (random.nextBoolean()) {
                            draft.note(
                                    slot.name(),
                                    new Observation(reading(slot, random, words), witness(random, who, words)));
                            any = true;
                        }
                    }
                    // a CSV file has no place for a site of which nothing was noted
                    return any ? draft.finished() : Evidence.none(Site.of(City.of(city, country)), SLOTS);
                });
    }

    private static Evidence draft(Site site, String who, Random random, int most) {
        Evidence.Draft draft = Evidence.draft(site, SLOTS);
        Optional<Evaluator> evaluator = who.isEmpty() ? Optional.empty() : Optional.of(Evaluator.of(who));
        for (int count = 0; count <= most; count++) {
            Slot slot = SLOTS.slots().get(random.nextInt(SLOTS.size()));
            Optional<String> at = random.nextBoolean() ? Optional.of("2026") : Optional.empty();
            draft.note(
                    slot.name(),
                    new Observation(reading(slot, random, "text"), new Witness(evaluator, at, Optional.empty())));
        }
        return draft.finished();
    }

    private static Witness witness(Random random, String who, String words) {
        return new Witness(
                random.nextBoolean() ? Optional.of(Evaluator.of(who)) : Optional.empty(),
                random.nextBoolean() ? Optional.of("2026-03-01") : Optional.empty(),
                random.nextBoolean() ? Optional.of(words) : Optional.empty());
    }

    private static Reading reading(Slot slot, Random random, String words) {
        if (random.nextInt(3) == 0) {
            Absence[] reasons = Absence.values();
            return Reading.of(reasons[random.nextInt(reasons.length)]);
        }
        return Reading.of(
                switch (slot.domain().type()) {
                    case "bool" -> Value.of(random.nextBoolean());
                    case "int" -> Value.of(random.nextInt(8761));
                    case "decimal" -> Value.of(BigDecimal.valueOf(random.nextInt(10_001), 2));
                    case "enum" ->
                        Value.of(List.of("none", "home-only", "every-page").get(random.nextInt(3)));
                    case "date" -> Value.of(LocalDate.of(1990 + random.nextInt(41), 1 + random.nextInt(12), 1));
                    case "level" -> Value.of(List.of(0, 1, 3).get(random.nextInt(3)));
                    default -> Value.of(words);
                });
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(" ,\"'=+-@;:/\\{}[]aZ09\u00E9\u4E2D\u0B95")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars(" ,\"'=+-;aZ09\u00E9\u4E2D")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(Naming::canonical)
                .filter(name -> Naming.fault(name).isEmpty());
    }
}
