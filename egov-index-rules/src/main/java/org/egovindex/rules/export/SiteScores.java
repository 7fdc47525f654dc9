package org.egovindex.rules.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.EvidenceCoverage;
import org.egovindex.rules.rule.Interval;
import org.egovindex.rules.rule.MissingEvidence;
import org.egovindex.rules.rule.RuleBook;

/**
 * The whole scores of several sites, one a row, in the order in which they were given: from where to where each can lie, what a policy for
 * missing evidence makes of it, and how much was decided.
 *
 * @param book the rules
 * @param assessments what came of each site
 * @param policy what becomes of a score while evidence is missing
 */
public record SiteScores(RuleBook book, List<Assessment> assessments, MissingEvidence policy) implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(2);

    /** Copies the assessments. */
    public SiteScores {
        assessments = List.copyOf(assessments);
    }

    /** Of these sites. */
    public static SiteScores of(RuleBook book, Collection<Assessment> assessments, MissingEvidence policy) {
        return new SiteScores(book, List.copyOf(assessments), policy);
    }

    @Override
    public Table table() {
        List<Column> columns = List.of(
                Column.of("city"),
                Column.of("country"),
                Column.of("lowest"),
                Column.of("highest"),
                Column.of("score"),
                Column.of("scored"),
                Column.of("cannot_tell"),
                Column.of("untested"),
                Column.of("inapplicable"));
        List<List<Cell>> rows = new ArrayList<>();
        assessments.forEach(assessment -> rows.add(row(assessment)));
        List<String> notes = new ArrayList<>(List.of("lowest and highest: whatever the missing evidence may show;"
                + " score: " + policy.id() + " for missing evidence; of "
                + book.checklist().points().toPlainString() + " points"));
        Set<String> notices =
                new LinkedHashSet<>(book.checklist().about().notice().stream().toList());
        assessments.forEach(assessment -> notices.addAll(assessment.notices()));
        notes.addAll(notices);
        return new Table("Scores by " + book.checklist().about(), columns, rows, notes);
    }

    private List<Cell> row(Assessment assessment) {
        Optional<Interval> interval = assessment.total().interval();
        EvidenceCoverage coverage = assessment.total().coverage();
        return List.of(
                Cell.words(assessment.evidence().site().city().name()),
                Cell.words(assessment.evidence().site().city().country()),
                cell(interval.map(Interval::lowest), "does not apply"),
                cell(interval.map(Interval::highest), "does not apply"),
                cell(assessment.total().score(policy), interval.isEmpty() ? "does not apply" : "open"),
                Cell.whole(coverage.scored()),
                Cell.whole(coverage.cannotTell()),
                Cell.whole(coverage.untested()),
                Cell.whole(coverage.inapplicable()));
    }

    private static Cell cell(Optional<Rational> number, String without) {
        return number.map(score -> Cell.figure(score, SHOWN)).orElse(Cell.missing(without));
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
