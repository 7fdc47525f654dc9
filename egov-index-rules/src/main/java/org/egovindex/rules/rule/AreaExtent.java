package org.egovindex.rules.rule;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.number.Rational;

/** How far the score of an area is known: its points times the sum of levels over the sum of maxima of what applies. */
public final class AreaExtent implements Extent {
    private final Area area;
    private final List<Finding> findings;
    private final List<Part> parts;
    private final Optional<Interval> interval;

    AreaExtent(Area area, List<Finding> findings) {
        this.area = area;
        this.findings = List.copyOf(findings);
        this.parts = findings.stream().map(Part::of).flatMap(Optional::stream).toList();
        this.interval = Part.share(parts).map(share -> share.times(Rational.of(area.points())));
    }

    /** The area. */
    public Area area() {
        return area;
    }

    /** What came of its criteria, in the order of the form. */
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Rational points() {
        return Rational.of(area.points());
    }

    @Override
    public Optional<Interval> interval() {
        return interval;
    }

    @Override
    public boolean mayNotApply() {
        return parts.stream().allMatch(Part::mayBeLeftOut);
    }

    @Override
    public EvidenceCoverage coverage() {
        return EvidenceCoverage.of(findings);
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return area.title() + ": " + interval.map(Interval::shown).orElse("does not apply") + " of " + points();
    }
}
