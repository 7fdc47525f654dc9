package org.egovindex.rules.verify;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.number.Rational;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Rule;

/**
 * What became of the mutants of one criterion.
 *
 * @param criterion its id
 * @param mutants how many there are
 * @param killed how many the examples notice
 * @param equivalent how many mean the same as the rule
 * @param survivors those that no example notices
 */
public record CriterionMutation(String criterion, int mutants, int killed, int equivalent, List<Survivor> survivors) {
    /** Copies the survivors. */
    public CriterionMutation {
        survivors = List.copyOf(survivors);
    }

    static CriterionMutation of(Rule rule, Vocabulary slots) {
        List<RunnableExample> examples = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int place = 0; place < rule.examples().size(); place++) {
            RunnableExample example = new RunnableExample(slots, rule, place);
            examples.add(example);
            evidence.add(example.evidence());
        }
        List<Mutant> mutants = Mutants.of(rule);
        List<Survivor> survivors = new ArrayList<>();
        int killed = 0;
        int equivalent = 0;
        for (Mutant mutant : mutants) {
            if (isKilled(mutant, examples, evidence)) {
                killed++;
                continue;
            }
            List<String> witnesses = witnesses(rule, mutant.rule());
            if (witnesses.isEmpty()) {
                equivalent++;
            } else {
                survivors.add(new Survivor(mutant, witnesses.get(0)));
            }
        }
        return new CriterionMutation(rule.id(), mutants.size(), killed, equivalent, survivors);
    }

    private static boolean isKilled(Mutant mutant, List<RunnableExample> examples, List<Evidence> evidence) {
        for (int place = 0; place < examples.size(); place++) {
            if (!examples.get(place).isMetBy(mutant.rule(), evidence.get(place))) {
                return true;
            }
        }
        return false;
    }

    /** On what the two rules, or their cross-checks, differ; an empty text where that cannot be said, nothing if they do not. */
    private static List<String> witnesses(Rule rule, Rule mutant) {
        List<String> witnesses = new ArrayList<>();
        add(RuleDifference.between(rule, mutant), witnesses);
        if (rule.crossCheck().isPresent() && mutant.crossCheck().isPresent()) {
            add(
                    RuleDifference.between(
                            rule.crossCheck().get(), mutant.crossCheck().get()),
                    witnesses);
        }
        return witnesses;
    }

    private static void add(RuleDifference.Answer answer, List<String> into) {
        if (answer.found() != RuleDifference.Found.NONE) {
            into.add(answer.witness());
        }
    }

    static Rational share(int killed, int survivors) {
        return killed + survivors == 0 ? Rational.ONE : Rational.of(killed, (long) killed + survivors);
    }

    /** The killed among those that are not equivalent; 1 if there are none of these. */
    public Rational share() {
        return share(killed, survivors.size());
    }
}
