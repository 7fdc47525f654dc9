package org.egovindex.rules.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.Rule;

/** How sharply it is said what missing evidence leaves open. Both are sound; with complete evidence they agree. */
public enum Precision {
    /**
     * As {@link Rule#assess} says: each condition is answered by itself, in time proportional to its parts. It can leave open what is not:
     * {@code n <= 5 || n > 5} is unknown while n is empty.
     */
    KLEENE {
        @Override
        public Reach reach(Rule rule, Evidence evidence) {
            Outcome outcome = rule.assess(evidence).outcome();
            boolean never = outcome instanceof Outcome.Inapplicable;
            return new Reach(outcome.possible(), never || outcome.mayNotApply(), this);
        }
    },
    /**
     * What some completion of the evidence really comes to, found by going through the kinds of the missing slots; where these are more
     * than {@link CellWalk#BUDGET} the answer is that of {@link #KLEENE}, and says so.
     */
    EXACT {
        @Override
        public Reach reach(Rule rule, Evidence evidence) {
            CellSpace space = CellSpace.of(CellLadder.conditions(rule));
            CellWalk walk = CellWalk.completing(space, space.of(evidence));
            if (!walk.isWithinBudget()) {
                return KLEENE.reach(rule, evidence);
            }
            CellLadder ladder = CellLadder.of(rule, space);
            TreeSet<BigDecimal> points = new TreeSet<>();
            boolean mayNotApply = false;
            while (walk.next()) {
                if (ladder.applies(walk.kind()) == 0) {
                    mayNotApply = true;
                } else {
                    points.add(ladder.points(ladder.highest(walk.kind())));
                }
            }
            return new Reach(List.copyOf(points), mayNotApply, this);
        }
    };

    /** What is possible for a rule on some evidence. */
    public abstract Reach reach(Rule rule, Evidence evidence);
}
