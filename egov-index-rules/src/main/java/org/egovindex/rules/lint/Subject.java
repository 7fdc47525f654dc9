package org.egovindex.rules.lint;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.Tally;

/**
 * A rule or a cross-check, and where its parts stand in the document.
 *
 * @param rule which; of a cross-check the rule that it is by itself
 * @param place where it stands
 * @param name as it begins a sentence
 */
record Subject(Rule rule, LintPlace place, String name) {
    /** A condition that somebody wrote, where, and what it is. */
    record Written(Condition condition, LintPlace place, String name) {}

    static Subject of(Rule rule) {
        return new Subject(rule, LintPlace.ofCriterion(rule.id()), "Criterion " + rule.id());
    }

    /** The rule if somebody wrote its levels, and its cross-check if it has one. */
    static List<Subject> ladders(Rule rule) {
        List<Subject> subjects = new ArrayList<>();
        if (!(rule.body() instanceof Rated)) {
            subjects.add(of(rule));
        }
        rule.crossCheck()
                .ifPresent(check -> subjects.add(new Subject(
                        check, LintPlace.ofCriterion(rule.id()).at("crossCheck"), "The cross-check of " + rule.id())));
        return subjects;
    }

    /** Whether it is the rule of a criterion, and no cross-check. */
    boolean isCriterion() {
        return place.equals(LintPlace.ofCriterion(rule.id()));
    }

    /** Where a level stands; the last number is that of otherwise. */
    LintPlace level(int level) {
        String number = Integer.toString(level);
        return rule.body() instanceof Ladder
                ? place.at("levels", number)
                : rule.body() instanceof Tally ? place.at("cuts", number) : place;
    }

    /** The condition of applying, which a cross-check shares with its rule. */
    static Written applying(Rule rule) {
        return new Written(
                rule.appliesWhen(),
                LintPlace.ofCriterion(rule.id()).at("appliesWhen"),
                "The condition under which " + rule.id() + " applies");
    }

    /** The conditions of the levels, or what is counted. */
    List<Written> written() {
        List<Written> written = new ArrayList<>();
        if (rule.body() instanceof Dichotomy dichotomy) {
            written.add(new Written(dichotomy.when(), place.at("when"), "The condition of " + rule.id()));
        } else if (rule.body() instanceof Tally tally) {
            for (int item = 0; item < tally.items().size(); item++) {
                LintPlace where = place.at("items", Integer.toString(item));
                written.add(new Written(tally.items().get(item), where, "Item " + (item + 1) + " of " + rule.id()));
            }
        } else if (rule.body() instanceof Ladder ladder) {
            for (int level = 0; level < ladder.levels().size(); level++) {
                String points = ladder.levels().get(level).points().toPlainString();
                written.add(new Written(
                        ladder.levels().get(level).when(),
                        level(level).at("when"),
                        name + ": the condition for " + points));
            }
        }
        return written;
    }
}
