package org.egovindex.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.Tally;

/**
 * Every rule that is one small mistake away from a rule: another comparator, a constant one step beside, a bare question negated, one more or
 * one fewer of {@code atLeast} or of a cut, {@code &&} for {@code ||}, a word dropped from a list, a prefix cut short. The ladder beside a
 * rating is changed too; the rating itself has nothing to change. A mutant that would be too large to be a rule is left out.
 */
public final class Mutants {
    private final Rule rule;
    private final List<Mutant> found = new ArrayList<>();

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    /** All of them, in the order of the document. */
    public static List<Mutant> of(Rule rule) {
        Mutants mutants = new Mutants(rule);
        mutants.condition("applies when", rule.appliesWhen(), condition -> mutants.applying(condition));
        mutants.body(rule.body());
        return List.copyOf(mutants.found);
    }

    private Rule applying(Condition condition) {
        return new Rule(rule.criterion(), condition, rule.body(), rule.annotation(), rule.examples());
    }

    private Rule deciding(Body body) {
        return new Rule(rule.criterion(), rule.appliesWhen(), body, rule.annotation(), rule.examples());
    }

    private void condition(String where, Condition condition, Function<Condition, Rule> rest) {
        condition(where, condition, 0, rest);
    }

    /** The mutants of a condition that stands among so many other parts. */
    private void condition(String where, Condition condition, int others, Function<Condition, Rule> rest) {
        int deepest = others == 0 ? Condition.DEEPEST : Condition.DEEPEST - 1;
        for (ConditionMutants.Mistake mistake : ConditionMutants.of(condition)) {
            Condition whole = mistake.whole();
            if (whole.nodes() + others <= Condition.MOST_NODES && whole.depth() <= deepest) {
                String was = mistake.was().toString();
                found.add(new Mutant(rest.apply(whole), where, was, mistake.is().toString()));
            }
        }
    }

    private void body(Body body) {
        if (body instanceof Dichotomy dichotomy) {
            condition("yes", dichotomy.when(), condition -> deciding(new Dichotomy(condition)));
        } else if (body instanceof Ladder ladder) {
            ladder("level ", ladder, this::deciding);
        } else if (body instanceof Tally tally) {
            tally(tally);
        } else if (body instanceof Rated rated) {
            rated.crossCheck()
                    .ifPresent(ladder ->
                            ladder("cross-check level ", ladder, other -> deciding(new Rated(Optional.of(other)))));
        }
    }

    private void ladder(String where, Ladder ladder, Function<Ladder, Rule> rest) {
        for (int rung = 0; rung < ladder.levels().size(); rung++) {
            int at = rung;
            Level level = ladder.levels().get(at);
            condition(where + level.points().toPlainString(), level.when(), condition -> {
                List<Level> levels = new ArrayList<>(ladder.levels());
                levels.set(at, new Level(level.points(), condition));
                return rest.apply(new Ladder(levels, ladder.otherwise()));
            });
        }
    }

    private void tally(Tally tally) {
        int nodes = 1 + tally.items().stream().mapToInt(Condition::nodes).sum();
        for (int item = 0; item < tally.items().size(); item++) {
            int at = item;
            Condition one = tally.items().get(at);
            condition("item " + (at + 1), one, nodes - one.nodes(), condition -> {
                List<Condition> items = new ArrayList<>(tally.items());
                items.set(at, condition);
                return deciding(new Tally(items, tally.cuts(), tally.otherwise()));
            });
        }
        for (int cut = 0; cut < tally.cuts().size(); cut++) {
            cut(tally, cut, -1);
            cut(tally, cut, 1);
        }
    }

    private void cut(Tally tally, int place, int step) {
        Tally.Cut cut = tally.cuts().get(place);
        int other = cut.atLeast() + step;
        int above = place == 0
                ? tally.items().size() + 1
                : tally.cuts().get(place - 1).atLeast();
        int below = place + 1 == tally.cuts().size()
                ? 0
                : tally.cuts().get(place + 1).atLeast();
        if (other > below && other < above) {
            List<Tally.Cut> cuts = new ArrayList<>(tally.cuts());
            cuts.set(place, new Tally.Cut(cut.points(), other));
            Rule mutant = deciding(new Tally(tally.items(), cuts, tally.otherwise()));
            String where = "cut of " + cut.points().toPlainString();
            found.add(new Mutant(mutant, where, "from " + cut.atLeast(), "from " + other));
        }
    }

    @Override
    public String toString() {
        return found.size() + " mutants of " + rule.id();
    }
}
