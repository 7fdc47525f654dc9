package org.egovindex.rules.cell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;

/**
 * One piece of evidence that stands for its kind, short enough for a message: {@code {policy.scope=every-page, contact.hours=25}}.
 *
 * @param readings by slot, in the order in which conditions ask for them
 */
public record SampleEvidence(Map<String, Reading> readings) {
    /** Keeps the order. */
    public SampleEvidence {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** A kind of evidence, each cell by its least value. */
    public static SampleEvidence of(CellSpace space, CellEvidence kind) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int place = 0; place < space.slots().size(); place++) {
            SlotCells slot = space.slots().get(place);
            short cell = kind.cell(place);
            readings.put(slot.slot().name(), cell < 0 ? empty(slot.slot(), cell) : Reading.of(slot.witness(cell)));
        }
        return new SampleEvidence(readings);
    }

    private static Reading empty(Slot slot, short cell) {
        Reading error = Reading.of(Absence.ERROR);
        return cell == CellSpace.NOT_LOOKED
                ? Reading.NOT_LOOKED
                : slot.meaning(error).equals(error) ? error : Reading.of(Absence.BLOCKED);
    }

    /** As evidence of a site, where nobody looked at the other slots. */
    public Evidence on(Vocabulary vocabulary) {
        Evidence.Draft draft = Evidence.draft(Site.ANY, vocabulary);
        readings.forEach((slot, reading) -> draft.note(slot, Observation.of(reading)));
        return draft.finished();
    }

    @Override
    public String toString() {
        return readings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().shown())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
