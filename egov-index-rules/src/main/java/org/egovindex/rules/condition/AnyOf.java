package org.egovindex.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Evidence;

/**
 * Whether any of some conditions holds.
 *
 * @param of two or more
 */
public record AnyOf(List<Condition> of) implements Condition {
    /** Checks that there are two. */
    public AnyOf {
        of = Junction.require("any", of);
    }

    static Condition joining(Condition one, Condition other) {
        List<Condition> all = new ArrayList<>(one instanceof AnyOf chain ? chain.of : List.of(one));
        all.addAll(other instanceof AnyOf chain ? chain.of : List.of(other));
        return new AnyOf(all);
    }

    @Override
    public Traced trace(Evidence evidence) {
        List<Traced> parts = Junction.trace(of, evidence);
        Truth truth = Truth.FALSE;
        for (Traced part : parts) {
            truth = truth.or(part.truth());
        }
        return Traced.of(this, truth, parts);
    }

    @Override
    public String text(char quote) {
        return of.stream()
                .map(part -> part instanceof AnyOf ? "(" + part.text(quote) + ")" : part.text(quote))
                .collect(Collectors.joining(" || "));
    }

    @Override
    public String sentence() {
        return of.stream().map(Condition::sentence).collect(Collectors.joining(" or "));
    }

    @Override
    public String toString() {
        return text('"');
    }
}
