package org.egovindex.rules.verify;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rules.rule.RuleBook;

/**
 * Whether the examples of a book would notice a wrong rule: every rule that is one small mistake away is tried on the criterion's own
 * examples. A mutant that no evidence can tell from the rule is equivalent and counts for nothing.
 */
public final class MutationReport implements Tabular {
    private static final List<Column> COLUMNS = List.of(
            Column.of("criterion"),
            Column.of("mutants"),
            Column.of("killed"),
            Column.of("equivalent"),
            Column.of("survivors"),
            Column.of("share"),
            new Column("first_survivor", "first survivor"));

    private final String title;
    private final List<CriterionMutation> criteria;

    private MutationReport(String title, List<CriterionMutation> criteria) {
        this.title = title;
        this.criteria = List.copyOf(criteria);
    }

    /** The mutants of all rules of a book. Cost: mutants times examples, and for each survivor the kinds of evidence. */
    public static MutationReport of(RuleBook book) {
        List<CriterionMutation> criteria = book.rules().stream()
                .map(rule -> CriterionMutation.of(rule, book.vocabulary()))
                .toList();
        return new MutationReport("Mutation of " + book.checklist().about(), criteria);
    }

    /** Criterion by criterion, in the order of the form; those that have no mutants too. */
    public List<CriterionMutation> criteria() {
        return criteria;
    }

    /** How many mutants there are. */
    public int mutants() {
        return criteria.stream().mapToInt(CriterionMutation::mutants).sum();
    }

    /** How many the examples notice. */
    public int killed() {
        return criteria.stream().mapToInt(CriterionMutation::killed).sum();
    }

    /** How many mean the same as the rule. */
    public int equivalent() {
        return criteria.stream().mapToInt(CriterionMutation::equivalent).sum();
    }

    /** Those that no example notices though evidence could. */
    public List<Survivor> survivors() {
        List<Survivor> all = new ArrayList<>();
        criteria.forEach(criterion -> all.addAll(criterion.survivors()));
        return all;
    }

    /** The killed among those that are not equivalent; 1 if there are none of these. */
    public Rational share() {
        return CriterionMutation.share(killed(), survivors().size());
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        criteria.forEach(criterion -> rows.add(List.of(
                Cell.words(criterion.criterion()),
                Cell.whole(criterion.mutants()),
                Cell.whole(criterion.killed()),
                Cell.whole(criterion.equivalent()),
                Cell.whole(criterion.survivors().size()),
                Cell.figure(criterion.share(), Rounding.halfUp(3)),
                criterion.survivors().stream()
                        .findFirst()
                        .map(survivor -> Cell.words(survivor.toString()))
                        .orElseGet(() -> Cell.missing("")))));
        return new Table(title, COLUMNS, rows, List.of(toString()));
    }

    @Override
    public String toString() {
        return killed() + " of " + (mutants() - equivalent()) + " mutants killed by the examples, " + equivalent()
                + " more are equivalent";
    }
}
