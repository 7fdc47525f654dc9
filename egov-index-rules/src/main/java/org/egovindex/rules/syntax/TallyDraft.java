package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Tally;

/**
 * A count that is not finished.
 *
 * @param of the criterion
 * @param items what is counted
 * @param cuts so far
 */
record TallyDraft(CriterionFrame of, List<Condition> items, List<Tally.Cut> cuts) implements Counting {
    TallyDraft {
        items = List.copyOf(items);
        cuts = List.copyOf(cuts);
    }

    @Override
    public Counting from(int count, BigDecimal points) {
        List<Tally.Cut> more = new ArrayList<>(cuts);
        more.add(new Tally.Cut(points, count));
        return new TallyDraft(of, items, more);
    }

    @Override
    public Finishing otherwise(BigDecimal points) {
        return of.decided(new Tally(items, cuts, points));
    }
}
