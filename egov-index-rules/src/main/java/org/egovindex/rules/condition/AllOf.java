package org.egovindex.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Evidence;

/**
 * Whether all of some conditions hold.
 *
 * @param of two or more
 */
public record AllOf(List<Condition> of) implements Condition {
    /** Checks that there are two. */
    public AllOf {
        of = Junction.require("all", of);
    }

    static Condition joining(Condition one, Condition other) {
        List<Condition> all = new ArrayList<>(one instanceof AllOf chain ? chain.of : List.of(one));
        all.addAll(other instanceof AllOf chain ? chain.of : List.of(other));
        return new AllOf(all);
    }

    @Override
    public Traced trace(Evidence evidence) {
        List<Traced> parts = Junction.trace(of, evidence);
        Truth truth = Truth.TRUE;
        for (Traced part : parts) {
            truth = truth.and(part.truth());
        }
        return Traced.of(this, truth, parts);
    }

    @Override
    public String text(char quote) {
        return of.stream().map(part -> operand(part, quote)).collect(Collectors.joining(" && "));
    }

    private static String operand(Condition part, char quote) {
        return part instanceof AllOf || part instanceof AnyOf ? "(" + part.text(quote) + ")" : part.text(quote);
    }

    @Override
    public String sentence() {
        return of.stream()
                .map(part -> part instanceof AnyOf ? "(" + part.sentence() + ")" : part.sentence())
                .collect(Collectors.joining(" and "));
    }

    @Override
    public String toString() {
        return text('"');
    }
}
