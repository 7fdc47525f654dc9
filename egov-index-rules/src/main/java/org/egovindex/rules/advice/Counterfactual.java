package org.egovindex.rules.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.Rule;

/**
 * The smallest change of what was seen by which a criterion reaches at least so many points for certain: in as few slots as possible, the
 * earliest declared ones if there is a choice, and there to the nearest value. To see what nobody looked at is a change too.
 *
 * @param criterion its id
 * @param wanted the points to reach
 * @param status whether there is one
 * @param changes in the order of the slots; each can be made anywhere within its bound, whatever the others do within theirs
 */
public record Counterfactual(String criterion, BigDecimal wanted, Status status, List<Change> changes) {
    /** What came of the search. */
    public enum Status {
        /** The points are reached as it is. */
        REACHED,
        /** They are reached by the changes. */
        CHANGES,
        /** No evidence reaches them. */
        UNREACHABLE,
        /** There are too many kinds of evidence to go through. */
        NOT_ANALYSED
    }

    /** Copies the changes. */
    public Counterfactual {
        changes = List.copyOf(changes);
    }

    /** The smallest change of evidence, of which a rule makes at least so many points. Cost: at most 200,000 kinds of evidence. */
    public static Counterfactual of(Rule rule, Evidence evidence, BigDecimal points) {
        Outcome outcome = rule.assess(evidence).outcome();
        if (!outcome.possible().isEmpty()
                && !outcome.mayNotApply()
                && outcome.possible().get(0).compareTo(points) >= 0) {
            return new Counterfactual(rule.id(), points, Status.REACHED, List.of());
        }
        CellSpace space = CellSpace.of(CellLadder.conditions(rule));
        if (space.isTooLarge()) {
            return new Counterfactual(rule.id(), points, Status.NOT_ANALYSED, List.of());
        }
        ChangeSearch search = new ChangeSearch(rule, space, evidence, points);
        if (search.find()) {
            return new Counterfactual(rule.id(), points, Status.CHANGES, search.changes());
        }
        Status status = search.isExhausted() ? Status.NOT_ANALYSED : Status.UNREACHABLE;
        return new Counterfactual(rule.id(), points, status, List.of());
    }

    /** In a sentence. */
    @Override
    public String toString() {
        String reaches = criterion + " reaches " + wanted.toPlainString();
        return switch (status) {
            case REACHED -> reaches + " as it is.";
            case CHANGES ->
                reaches + " if " + changes.stream().map(Change::toString).collect(Collectors.joining(" and ")) + ".";
            case UNREACHABLE -> criterion + " cannot reach " + wanted.toPlainString() + ", whatever is seen.";
            case NOT_ANALYSED -> "Whether " + reaches + " was not found out: there are too many kinds of evidence.";
        };
    }
}
