package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.rules.rule.Expectation;

/** A case that was found open as expected; it can be asked for want of what. */
public final class OpenOutcome {
    private final RuleVerifier verifier;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    OpenOutcome(RuleVerifier verifier, BigDecimal lowest, BigDecimal highest) {
        this.verifier = verifier;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Fails unless it is open for want of exactly these slots. */
    public void because(String... slots) {
        verifier.expect(new Expectation.CannotTell(lowest, highest, List.of(slots)));
    }

    @Override
    public String toString() {
        return verifier + ": open between " + lowest.toPlainString() + " and " + highest.toPlainString();
    }
}
