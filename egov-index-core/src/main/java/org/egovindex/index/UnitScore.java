package org.egovindex.index;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;
import org.egovindex.rank.Rank;

/**
 * What came out for one unit.
 *
 * @param unit which
 * @param score of the index, in full, or why there is none
 * @param rank among all, if it has a score
 * @param scoreClass such as "very high", if the methodology has classes
 * @param groupRanks rank within the unit's group, by the attribute that makes groups
 * @param availability how many indicators the score rests on
 */
public record UnitScore(
        Unit unit,
        Score score,
        Optional<Rank> rank,
        Optional<String> scoreClass,
        Map<String, Rank> groupRanks,
        Availability availability) {
    /** Copies the ranks. */
    public UnitScore {
        groupRanks = Collections.unmodifiableMap(new TreeMap<>(groupRanks));
    }

    static UnitScore of(CompositeIndex index, int unit) {
        Values values = index.values(index.plan().root());
        Unit whom = index.units().get(unit);
        Availability availability = Availability.of(index.plan(), index.plan().root(), unit);
        if (values.isGap(unit)) {
            Score none = Score.missing(MissingReason.INCOMPLETE);
            return new UnitScore(whom, none, Optional.empty(), Optional.empty(), Map.of(), availability);
        }
        double score = values.get(unit);
        Publication publication = index.methodology().publication();
        Optional<String> scoreClass = publication
                .classOf(publication.ranked(score, index.run().grid()))
                .map(ScoreClass::id);
        return new UnitScore(
                whom,
                Score.of(Decimals.of(score)),
                Optional.of(new Rank(index.run().rankInHalves(unit))),
                scoreClass,
                GroupRanks.of(index, unit),
                availability);
    }

    @Override
    public String toString() {
        return unit.label() + ": " + score
                + rank.map(place -> ", rank " + place).orElse(", not ranked");
    }
}
