package org.egovindex.rules.fieldwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/**
 * One observation that is to be written.
 *
 * @param site of whose site
 * @param place the number of the slot
 * @param slot the slot
 * @param observation what was noted
 */
record WrittenObservation(Site site, int place, Slot slot, Observation observation) {
    private static final Comparator<WrittenObservation> ORDER = Comparator.comparing(
                    (WrittenObservation one) -> one.site().city())
            .thenComparing(one -> one.site().address().orElse(""))
            .thenComparing(WrittenObservation::evaluator)
            .thenComparingInt(WrittenObservation::place)
            .thenComparing(one -> one.slot().name())
            .thenComparing(WrittenObservation::observation, ObservationMerge.ORDER);

    /** All that was noted, equal rows once, in the order of city, evaluator and slot. */
    static List<WrittenObservation> of(Collection<Evidence> evidence) {
        TreeSet<WrittenObservation> rows = new TreeSet<>(ORDER);
        for (Evidence one : evidence) {
            List<Slot> slots = one.vocabulary().slots();
            for (int place = 0; place < slots.size(); place++) {
                if (!one.observation(place).equals(Observation.NONE)) {
                    rows.add(checked(
                            new WrittenObservation(one.site(), place, slots.get(place), one.observation(place))));
                }
            }
        }
        return new ArrayList<>(rows);
    }

    private static WrittenObservation checked(WrittenObservation row) {
        Stream<Optional<String>> texts = Stream.of(
                row.observation()
                        .reading()
                        .value()
                        .filter(Value.Word.class::isInstance)
                        .map(Value::shown),
                row.observation().witness().seenAt(),
                row.observation().witness().address(),
                row.site().address());
        texts.flatMap(Optional::stream)
                .filter(text -> PlainText.fault(text).isPresent())
                .findFirst()
                .ifPresent(text -> {
                    throw new IllegalArgumentException(
                            "What is noted of " + row.slot().name() + " for "
                                    + row.site().city().label() + " must be texts that can be read again, of 1 to "
                                    + PlainText.LONGEST + " characters and none of them invisible, not \""
                                    + Naming.visible(text) + "\".\nMaybe nothing was seen: note an absence.");
                });
        return row;
    }

    /** The name of the evaluator; empty if there is none. */
    String evaluator() {
        return observation.witness().evaluator().map(Evaluator::name).orElse("");
    }
}
