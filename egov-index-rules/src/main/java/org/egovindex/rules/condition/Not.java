package org.egovindex.rules.condition;

import java.util.List;
import java.util.Optional;
import org.egovindex.rules.evidence.Evidence;

/**
 * The opposite of a condition.
 *
 * @param condition which
 */
public record Not(Condition condition) implements Condition {
    @Override
    public Traced trace(Evidence evidence) {
        Traced part = condition.trace(evidence);
        return new Traced(this, part.truth().not(), List.of(part), Optional.empty());
    }

    @Override
    public List<Condition> of() {
        return List.of(condition);
    }

    @Override
    public String text(char quote) {
        boolean bare = condition instanceof IsTrue
                || condition instanceof Constant
                || condition instanceof AtLeast
                || condition instanceof StartsWith;
        return bare ? "!" + condition.text(quote) : "!(" + condition.text(quote) + ")";
    }

    @Override
    public String sentence() {
        return condition instanceof IsTrue flag
                ? flag.slot().name() + " is false"
                : "not (" + condition.sentence() + ")";
    }

    @Override
    public String toString() {
        return text('"');
    }
}
