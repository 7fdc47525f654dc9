package org.egovindex.rules.cell;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.rule.RuleBook;

/**
 * All rules of a book made ready for scoring many sites, or one site many times: the same outcomes as {@link RuleBook#assess} without the
 * reasons. Thread-safe; scoring allocates nothing.
 */
public final class Scorer {
    private final CellSpace space;
    private final CellLadder[] ladders;

    private Scorer(RuleBook book) {
        List<Condition> conditions = new ArrayList<>();
        book.rules().forEach(rule -> conditions.addAll(CellLadder.conditions(rule)));
        this.space = CellSpace.toScore(conditions);
        this.ladders =
                book.rules().stream().map(rule -> CellLadder.of(rule, space)).toArray(CellLadder[]::new);
    }

    /** The rules of a book; throws if they tell more than 32,767 kinds of values of a slot apart. Cost: conditions times cells of their slots. */
    public static Scorer of(RuleBook book) {
        return new Scorer(book);
    }

    /** Evidence in cells, to be scored any number of times. */
    public CellEvidence prepare(Evidence evidence) {
        return space.of(evidence);
    }

    /** Room for the outcomes of one site. */
    public Levels newLevels() {
        return new Levels(ladders);
    }

    /** Scores one site. */
    public void score(CellEvidence evidence, Levels into) {
        short[] cells = evidence.cells();
        for (int rule = 0; rule < ladders.length; rule++) {
            CellLadder ladder = ladders[rule];
            int applies = ladder.applies(cells);
            into.put(rule, applies, applies == 0 ? 0 : ladder.reach(cells));
        }
    }

    /** The cells of all slots. */
    public CellSpace space() {
        return space;
    }

    /** The rule of this number over these cells. */
    public CellLadder ladder(int rule) {
        return ladders[rule];
    }
}
