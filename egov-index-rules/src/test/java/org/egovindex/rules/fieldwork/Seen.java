package org.egovindex.rules.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;

/** The vocabulary of these tests, and short ways to read files of it. */
final class Seen {
    static final String HEADER = "city,country,slot,value,absent,evaluator,seen_at,url";

    static final Vocabulary SLOTS = Vocabulary.of(
            Slot.of("site.reachable", Domain.flag()).from(SlotSource.CRAWLER),
            Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"))
                    .whenAbsent(Absence.NOT_FOUND, Value.of("none")),
            Slot.of("contact.hours", Domain.whole().in("h").between(0, 8760)).from(SlotSource.OBSERVER),
            Slot.of(
                            "page.load",
                            Domain.real()
                                    .in("s")
                                    .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                    .decimals(2))
                    .from(SlotSource.CRAWLER),
            Slot.of("site.address", Domain.text()),
            Slot.of("minutes.latest", Domain.day().between(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31))),
            Slot.of("rated.P01", Domain.level(List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(3))))
                    .from(SlotSource.OBSERVER));

    private Seen() {}

    static EvidenceReading csv(String... lines) {
        return csvText(HEADER + "\n" + String.join("\n", lines) + "\n");
    }

    static EvidenceReading csvText(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "seen.csv");
    }

    static EvidenceReading json(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "seen.json");
    }

    static EvidenceReading bytes(byte[] bytes, String name) {
        return EvidenceFiles.reader(SLOTS).read(new ByteArrayInputStream(bytes), name);
    }

    /** The one problem there is. */
    static Problem only(EvidenceReading reading) {
        assertThat(reading.problems().first()).as(reading.problems().text()).hasSize(1);
        return reading.problems().first().get(0);
    }

    static Problem only(EvidenceReading reading, ProblemCode code) {
        Problem problem = only(reading);
        assertThat(problem.code()).as(problem.toString()).isEqualTo(code);
        return problem;
    }

    static Evidence one(EvidenceReading reading) {
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.together()).hasSize(1);
        return reading.together().get(0);
    }
}
