package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Tally;

/** Conditions made again over other slots of the same names. */
final class SlotExchange {
    private final Vocabulary slots;

    SlotExchange(Vocabulary slots) {
        this.slots = slots;
    }

    /** The same question to the slots of these names; throws if one of them cannot be asked so. */
    Condition over(Condition condition) {
        if (condition instanceof IsTrue flag) {
            return new IsTrue(slot(flag.slot()));
        }
        if (condition instanceof Comparison comparison) {
            return new Comparison(slot(comparison.slot()), comparison.relation(), comparison.constant());
        }
        if (condition instanceof OneOf list) {
            return new OneOf(slot(list.slot()), list.constants());
        }
        if (condition instanceof StartsWith starts) {
            return new StartsWith(slot(starts.slot()), starts.prefix());
        }
        if (condition instanceof Not not) {
            return new Not(over(not.condition()));
        }
        List<Condition> parts = condition.of().stream().map(this::over).toList();
        if (condition instanceof AllOf) {
            return new AllOf(parts);
        }
        if (condition instanceof AnyOf) {
            return new AnyOf(parts);
        }
        return condition instanceof AtLeast atLeast ? new AtLeast(atLeast.count(), parts) : condition;
    }

    Body over(Body body) {
        if (body instanceof Ladder ladder) {
            return over(ladder);
        }
        if (body instanceof Dichotomy dichotomy) {
            return new Dichotomy(over(dichotomy.when()));
        }
        if (body instanceof Tally tally) {
            return new Tally(tally.items().stream().map(this::over).toList(), tally.cuts(), tally.otherwise());
        }
        return body instanceof Rated rated ? new Rated(rated.crossCheck().map(this::over)) : body;
    }

    private Ladder over(Ladder ladder) {
        List<Level> levels = new ArrayList<>();
        ladder.levels().forEach(level -> levels.add(new Level(level.points(), over(level.when()))));
        return new Ladder(levels, ladder.otherwise());
    }

    private Slot slot(Slot old) {
        return slots.slots().get(slots.place(old.name()));
    }

    /** The questions to single slots that a body asks, those of a cross-check among them; none for the rating itself. */
    static List<Condition> atoms(Body body) {
        List<Condition> atoms = new ArrayList<>();
        if (body instanceof Ladder ladder) {
            ladder.levels().forEach(level -> collect(level.when(), atoms));
        } else if (body instanceof Dichotomy dichotomy) {
            collect(dichotomy.when(), atoms);
        } else if (body instanceof Tally tally) {
            tally.items().forEach(item -> collect(item, atoms));
        }
        body.crossCheck().ifPresent(ladder -> atoms.addAll(atoms(ladder)));
        return atoms;
    }

    static void collect(Condition condition, List<Condition> atoms) {
        if (!condition.asks().isEmpty() && !atoms.contains(condition)) {
            atoms.add(condition);
        }
        condition.of().forEach(part -> collect(part, atoms));
    }
}
