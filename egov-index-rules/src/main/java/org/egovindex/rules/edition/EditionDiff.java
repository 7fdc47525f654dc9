package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.egovindex.model.Area;
import org.egovindex.model.ChecklistId;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/**
 * What differs between two editions in what they mean, and evidence that shows it.
 *
 * <p>Two rules are compared on all kinds of evidence that either can tell apart, slots left empty among them: at most 200,000 kinds a
 * criterion, else it says so. What is open is compared by the ends of what is possible. Evidence that only one of the two can have, since
 * the values of a slot differ, is not compared but said at the slot. The version itself is no difference.
 */
public final class EditionDiff implements Tabular {
    private final ChecklistId from;
    private final ChecklistId to;
    private final List<Difference> differences;
    private final Map<String, List<Difference>> bySubject = new HashMap<>();

    private EditionDiff(ChecklistId from, ChecklistId to, List<Difference> differences) {
        this.from = from;
        this.to = to;
        this.differences = List.copyOf(differences);
        differences.forEach(one -> bySubject
                .computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                .add(one));
    }

    /** From an earlier edition to a later one. Cost: kinds of evidence of each criterion whose rule is not written alike. */
    public static EditionDiff of(RuleBook from, RuleBook to) {
        List<Difference> all = new ArrayList<>(BookDiff.of(from, to));
        CriterionPairs pairs = new CriterionPairs(from, to);
        Map<String, String> before = areas(from);
        Map<String, String> after = areas(to);
        for (Rule rule : to.rules()) {
            String earlier = pairs.earlier(rule.id()).orElse("");
            if (earlier.isEmpty()) {
                all.add(Difference.of(CriterionDiff.subject(rule), DifferenceKind.ADDED, "", lineage(to, rule)));
            } else {
                String was = before.getOrDefault(earlier, "");
                String is = after.getOrDefault(rule.id(), "");
                if (!was.equals(is)) {
                    all.add(Difference.of(CriterionDiff.subject(rule), DifferenceKind.AREA, was, is));
                }
                all.addAll(CriterionDiff.of(from.rule(earlier), rule));
            }
        }
        for (String gone : pairs.gone(from)) {
            Rule rule = from.rule(gone);
            Lineage said = to.lineage().get(gone);
            all.add(Difference.of(
                    CriterionDiff.subject(rule),
                    DifferenceKind.REMOVED,
                    rule.criterion().question(),
                    said == null || said.because().isEmpty() ? "" : "dropped: " + said.because()));
        }
        return new EditionDiff(from.checklist().about(), to.checklist().about(), all);
    }

    private static String lineage(RuleBook book, Rule rule) {
        Lineage said = book.lineage().get(rule.id());
        return rule.criterion().question()
                + (said == null || said.change() == Lineage.Change.NEW ? "" : " (" + said + ")");
    }

    private static Map<String, String> areas(RuleBook book) {
        Map<String, String> areas = new HashMap<>();
        for (Area area : book.checklist().areas()) {
            area.criteria().forEach(criterion -> areas.put(criterion.id(), area.id()));
        }
        return areas;
    }

    /** The earlier edition. */
    public ChecklistId from() {
        return from;
    }

    /** The later edition. */
    public ChecklistId to() {
        return to;
    }

    /** All differences: of the whole, of areas, of slots, then criterion by criterion, the gravest of each first. */
    public List<Difference> differences() {
        return differences;
    }

    /** Those of one criterion, by the id that it has in the later edition, or had in the earlier one if it is gone. */
    public List<Difference> of(String criterion) {
        return about("criterion " + criterion);
    }

    /** Those of one subject, such as {@code slot contact.hours}. */
    public List<Difference> about(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** How far the version must move: as far as the gravest difference says. */
    public VersionBump required() {
        return differences.stream().map(Difference::bump).reduce(VersionBump.NONE, VersionBump::or);
    }

    /** Whether the version of the later edition moves as far as it must. */
    public boolean isVersionEnough() {
        return required().isEnough(from.version(), to.version());
    }

    @Override
    public Table table() {
        List<Column> columns = List.of(
                Column.of("subject"),
                Column.of("difference"),
                Column.of("before"),
                Column.of("after"),
                Column.of("evidence"),
                Column.of("kinds"),
                Column.of("bump"));
        List<List<Cell>> rows = differences.stream().map(EditionDiff::row).toList();
        String versions = "The version must move by " + required() + "; from " + from.version() + " to " + to.version()
                + (isVersionEnough()
                        ? " it does."
                        : " it does not: " + required().next(from.version()) + " or later is needed.");
        return new Table("From " + from + " to " + to, columns, rows, List.of(versions));
    }

    private static List<Cell> row(Difference one) {
        return List.of(
                Cell.words(one.subject()),
                Cell.words(one.kind().words()),
                Cell.words(one.before()),
                Cell.words(one.after()),
                Cell.words(one.evidence().map(DifferingEvidence::toString).orElse("")),
                one.evidence().map(shown -> Cell.whole(shown.kinds())).orElse(Cell.words("")),
                Cell.words(one.bump().toString()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditionDiff that
                && from.equals(that.from)
                && to.equals(that.to)
                && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to, differences);
    }

    @Override
    public String toString() {
        return "From " + from + " to " + to + ": " + differences.size() + " differences, " + required();
    }
}
