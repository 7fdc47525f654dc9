package org.egovindex.rules.fieldwork;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Evaluator;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Witness;

/**
 * Several observations of one slot made one: equal values stay, a value beats an absence, and different values are a conflict. An
 * absence that is a finding, such as not found where that means none, counts as the value that it means. Of several absences the one
 * stays that says most.
 */
final class ObservationMerge {
    private static final List<Absence> FROM_MOST_SAID = List.of(
            Absence.CONFLICT,
            Absence.NOT_FOUND,
            Absence.WITHHELD,
            Absence.STALE,
            Absence.BLOCKED,
            Absence.ERROR,
            Absence.NOT_LOOKED);

    /** Values first, then absences from the one that says most; then by witness. */
    static final Comparator<Observation> ORDER = Comparator.<Observation>comparingInt(ObservationMerge::place)
            .thenComparing(one -> one.reading().shown())
            .thenComparing(one -> one.witness().evaluator().map(Evaluator::name).orElse(""))
            .thenComparing(one -> one.witness().seenAt().orElse(""))
            .thenComparing(one -> one.witness().address().orElse(""));

    private ObservationMerge() {}

    private static int place(Observation one) {
        return one.reading() instanceof Reading.Absent absent ? 1 + FROM_MOST_SAID.indexOf(absent.reason()) : 0;
    }

    /** What they come to together. */
    static Observation of(Slot slot, Collection<Observation> all) {
        List<Value> values = all.stream()
                .map(one -> slot.meaning(one.reading()).value())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (values.size() > 1) {
            return new Observation(Reading.of(Absence.CONFLICT), whose(all));
        }
        return all.stream()
                .filter(one ->
                        values.isEmpty() || slot.meaning(one.reading()).value().isPresent())
                .min(ORDER)
                .orElse(Observation.NONE);
    }

    /** Their evaluator, if all are of one. */
    private static Witness whose(Collection<Observation> all) {
        List<Optional<Evaluator>> who =
                all.stream().map(one -> one.witness().evaluator()).distinct().toList();
        return who.size() == 1 ? who.get(0).map(Witness::of).orElse(Witness.NOBODY) : Witness.NOBODY;
    }
}
