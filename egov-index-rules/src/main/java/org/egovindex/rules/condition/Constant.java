package org.egovindex.rules.condition;

import java.util.List;
import org.egovindex.rules.evidence.Evidence;

/**
 * Always or never.
 *
 * @param is which
 */
public record Constant(boolean is) implements Condition {
    @Override
    public Traced trace(Evidence evidence) {
        return Traced.of(this, Truth.of(is));
    }

    @Override
    public List<Condition> of() {
        return List.of();
    }

    @Override
    public String text(char quote) {
        return is ? "true" : "false";
    }

    @Override
    public String sentence() {
        return is ? "always" : "never";
    }

    @Override
    public String toString() {
        return text('"');
    }
}
