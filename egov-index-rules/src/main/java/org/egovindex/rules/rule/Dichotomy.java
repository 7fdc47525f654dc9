package org.egovindex.rules.rule;

import java.util.List;
import org.egovindex.model.Criterion;
import org.egovindex.rules.condition.Condition;

/**
 * The top of the scale if a condition holds, else the bottom.
 *
 * @param when what must hold
 */
public record Dichotomy(Condition when) implements Body {
    @Override
    public String kind() {
        return "dichotomy";
    }

    @Override
    public Ladder ladder(Criterion criterion) {
        return new Ladder(
                List.of(new Level(criterion.scale().highest(), when)),
                criterion.scale().lowest());
    }

    @Override
    public String toString() {
        return "yes when " + when;
    }
}
