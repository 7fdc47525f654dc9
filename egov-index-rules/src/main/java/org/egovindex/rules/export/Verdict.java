package org.egovindex.rules.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Outcome;

/**
 * Passed or not, as tools that know no points want it: an outcome beside the points from which the criterion counts as passed.
 *
 * <p>A verdict can be certain while the points are open: of 2 or 3 points both pass at 2. It is not while the criterion may turn out not
 * to apply. A criterion that does not say from which points it is passed has a verdict only if it is answered with yes or no: the top
 * of the two passes. Any other is left at {@link #CANNOT_TELL}, since a threshold of our own would be an invention.
 */
public enum Verdict {
    /** It is as it should be, whatever is still missing. */
    PASSED("passed", "pass"),
    /** It is not as it should be, whatever is still missing. */
    FAILED("failed", "fail"),
    /** What was seen does not say, or nobody said from which points it is passed. */
    CANNOT_TELL("cantTell", "unknown"),
    /** It does not apply to the site. */
    INAPPLICABLE("inapplicable", "notapplicable"),
    /** Nobody looked. */
    UNTESTED("untested", "notchecked");

    private final String earl;
    private final String xccdf;

    Verdict(String earl, String xccdf) {
        this.earl = earl;
        this.xccdf = xccdf;
    }

    /** Its name in EARL 1.0 and the ACT Rules Format, such as {@code cantTell}. */
    public String earl() {
        return earl;
    }

    /** Its name in XCCDF 1.2, such as {@code notchecked}. */
    public String xccdf() {
        return xccdf;
    }

    /** The verdict of a finding. */
    public static Verdict of(Finding finding) {
        Outcome outcome = finding.outcome();
        if (outcome instanceof Outcome.Inapplicable) {
            return INAPPLICABLE;
        }
        if (outcome instanceof Outcome.Untested) {
            return UNTESTED;
        }
        Optional<BigDecimal> passAt = passAt(finding);
        if (passAt.isEmpty() || outcome.mayNotApply()) {
            return CANNOT_TELL;
        }
        List<BigDecimal> possible = outcome.possible();
        if (possible.get(0).compareTo(passAt.get()) >= 0) {
            return PASSED;
        }
        return possible.get(possible.size() - 1).compareTo(passAt.get()) < 0 ? FAILED : CANNOT_TELL;
    }

    /** The points from which a criterion is passed, if they are known. */
    static Optional<BigDecimal> passAt(Finding finding) {
        Optional<BigDecimal> top = finding.rule().criterion().scale().size() == 2
                ? Optional.of(finding.rule().criterion().scale().highest())
                : Optional.empty();
        return finding.rule().annotation().passAt().or(() -> top);
    }

    /**
     * The verdict of an area or the whole from those of its criteria: failed if any failed; passed if all that apply passed; inapplicable
     * if none applies; untested if nobody looked at any that applies.
     */
    static Verdict of(List<Finding> findings) {
        List<Verdict> applying = findings.stream()
                .map(Verdict::of)
                .filter(verdict -> verdict != INAPPLICABLE)
                .toList();
        if (applying.contains(FAILED)) {
            return FAILED;
        }
        boolean alike = applying.stream().distinct().count() == 1;
        return applying.isEmpty() ? INAPPLICABLE : alike ? applying.get(0) : CANNOT_TELL;
    }
}
