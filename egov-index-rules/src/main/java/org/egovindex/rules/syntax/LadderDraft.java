package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;

/**
 * A ladder that is not finished.
 *
 * @param of the criterion
 * @param isCheck whether it stands beside an evaluator's rating
 * @param levels so far
 */
record LadderDraft(CriterionDraft of, boolean isCheck, List<Level> levels) implements Levelling {
    LadderDraft {
        levels = List.copyOf(levels);
    }

    @Override
    public Levelling level(BigDecimal points, Condition when) {
        List<Level> more = new ArrayList<>(levels);
        more.add(new Level(points, when));
        return new LadderDraft(of, isCheck, more);
    }

    @Override
    public Finishing otherwise(BigDecimal points) {
        Ladder ladder = new Ladder(levels, points);
        return of.decidedBy(isCheck ? new Rated(Optional.of(ladder)) : ladder);
    }
}
