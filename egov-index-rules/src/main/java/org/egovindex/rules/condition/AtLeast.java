package org.egovindex.rules.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Evidence;

/**
 * Whether so many of some conditions hold: true once enough are, false once too few can be.
 *
 * @param count how many, 1 to as many as there are
 * @param of one or more
 */
public record AtLeast(int count, List<Condition> of) implements Condition {
    /** Checks that there are so many. */
    public AtLeast {
        of = List.copyOf(of);
        if (count < 1 || count > of.size()) {
            throw new IllegalArgumentException("The number " + count + " of atLeast must be 1 to the " + of.size()
                    + " conditions that follow.\nMaybe a condition was left out.");
        }
    }

    @Override
    public Traced trace(Evidence evidence) {
        List<Traced> parts = Junction.trace(of, evidence);
        int holding = 0;
        int open = 0;
        for (Traced part : parts) {
            holding += part.truth() == Truth.TRUE ? 1 : 0;
            open += part.truth() == Truth.UNKNOWN ? 1 : 0;
        }
        return Traced.of(
                this, holding >= count ? Truth.TRUE : holding + open < count ? Truth.FALSE : Truth.UNKNOWN, parts);
    }

    @Override
    public String text(char quote) {
        return "atLeast(" + count + ", "
                + of.stream().map(part -> part.text(quote)).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String sentence() {
        return "at least " + count + " of ("
                + of.stream().map(Condition::sentence).collect(Collectors.joining("; ")) + ")";
    }

    @Override
    public String toString() {
        return text('"');
    }
}
