package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import org.egovindex.rules.condition.Condition;

/** A criterion of which is still to be said how it is decided; before that, what is asked and when it applies. */
public sealed interface Deciding permits CriterionFrame {
    /** The evaluator is asked this. */
    Deciding asking(String question);

    /** It applies only when this holds. */
    Deciding appliesWhen(Condition condition);

    /** These points when this holds; lower levels follow, and then {@code otherwise}. */
    Levelling level(BigDecimal points, Condition when);

    /** These points when this holds. */
    default Levelling level(long points, Condition when) {
        return level(BigDecimal.valueOf(points), when);
    }

    /** The top of the scale when this holds, else the bottom. */
    Finishing yesWhen(Condition condition);

    /** Points by how many of these hold; {@code from} says how many. */
    Counting counting(Condition... items);

    /** An evaluator decides. */
    Rating rated();
}
