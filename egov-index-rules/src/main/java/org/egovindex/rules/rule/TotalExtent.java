package org.egovindex.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Rational;

/** How far the whole score is known: its points times the sum of the areas' scores over the sum of their points. */
public final class TotalExtent implements Extent {
    private final Rational points;
    private final List<AreaExtent> areas;
    private final Optional<Interval> interval;

    TotalExtent(Rational points, List<AreaExtent> areas) {
        this.points = points;
        this.areas = List.copyOf(areas);
        List<Part> open = new ArrayList<>();
        areas.forEach(area -> open(area).ifPresent(open::add));
        this.interval = Part.share(open).map(share -> share.times(points));
    }

    private static Optional<Part> open(AreaExtent area) {
        return area.interval()
                .map(reach -> new Part(reach.lowest(), reach.highest(), area.points(), area.mayNotApply()));
    }

    @Override
    public Rational points() {
        return points;
    }

    @Override
    public Optional<Interval> interval() {
        return interval;
    }

    @Override
    public boolean mayNotApply() {
        return areas.stream().allMatch(AreaExtent::mayNotApply);
    }

    @Override
    public EvidenceCoverage coverage() {
        return EvidenceCoverage.of(
                areas.stream().flatMap(area -> area.findings().stream()).toList());
    }

    /** Whether a policy gives no score to an area of which something applies, or may. */
    boolean lacks(MissingEvidence policy) {
        return areas.stream()
                .anyMatch(area ->
                        area.interval().isPresent() && area.score(policy).isEmpty());
    }

    List<Part> parts(MissingEvidence policy) {
        List<Part> parts = new ArrayList<>();
        for (AreaExtent area : areas) {
            Optional<Part> decided = area.score(policy).map(score -> new Part(score, score, area.points(), false));
            decided.or(() -> open(area)).ifPresent(parts::add);
        }
        return parts;
    }

    @Override
    public String toString() {
        return interval.map(Interval::shown).orElse("does not apply") + " of " + points;
    }
}
