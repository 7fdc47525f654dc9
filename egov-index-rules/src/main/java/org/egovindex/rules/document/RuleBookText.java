package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.RuleBook;

/**
 * Rule books in lines, for people: one way of writing, scales and lineage in the order of the book. What has its default is left out;
 * {@link RuleBooks} reads it back as an equal book, and so this is also the formatter.
 *
 * <pre>
 * checklist municipal 2005.1.0
 *
 * scale ordinal : 0, 1, 2, 3
 *
 * area privacy 20 "Privacy and security"
 *
 * slot site.reachable : bool  source crawler
 * slot policy.scope   : ordered enum none, home-only, every-page  source both  absent not-found is none
 *
 * criterion PS-01 in privacy on ordinal  # codebook p. 12
 *   applies when site.reachable
 *   3 when policy.scope == "every-page"
 *   1 when policy.scope == "home-only"
 *   0 otherwise
 *   example site.reachable=true policy.scope absent not-found =&gt; 0
 * </pre>
 */
public final class RuleBookText {
    private static final int WIDEST = 40;

    private RuleBookText() {}

    /**
     * A book in lines.
     *
     * @throws IllegalArgumentException if a text in it holds what no document may, such as a line break
     */
    public static String write(RuleBook book) {
        TextDraft draft = new TextDraft();
        Checklist checklist = book.checklist();
        about(draft, checklist.about(), "");
        if (!book.language().equals(RuleBook.USUAL_LANGUAGE)) {
            draft.line("language " + book.language());
        }
        BigDecimal sum = checklist.areas().stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(checklist.points()) != 0) {
            draft.line("points " + plain(checklist.points()));
        }
        draft.gap();
        book.scales().forEach((name, scale) -> draft.line("scale " + name + " : " + ScaleText.of(scale)));
        draft.gap();
        checklist.areas().forEach(area -> draft.line(area(area.id(), area.title(), area.points())));
        draft.gap();
        slots(draft, book.declared().slots());
        CriterionText criteria = new CriterionText(draft, book.scales());
        for (Area area : checklist.areas()) {
            for (Criterion criterion : area.criteria()) {
                criteria.write("", book.rule(criterion.id()), " in " + area.id());
            }
        }
        lineage(draft, book.lineage());
        return draft.toString();
    }

    /**
     * An edition in lines.
     *
     * @throws IllegalArgumentException if a text in it holds what no document may, or the digest of its parent is not pinned
     */
    public static String write(Edition edition) {
        if (!edition.parent().digest().startsWith("sha256-")) {
            throw new IllegalArgumentException("The edition " + edition.about() + " must pin the digest of "
                    + edition.parent() + " to be written.\nMaybe Pin.with(RuleBookDigest.of(parent)) is meant.");
        }
        TextDraft draft = new TextDraft();
        about(draft, edition.about(), " extends " + edition.parent());
        edition.language().ifPresent(language -> draft.line("language " + language));
        Map<String, ScoringScale> scales = new LinkedHashMap<>();
        for (Change change : edition.changes()) {
            if (change instanceof Change.TotalPoints total) {
                draft.line("points " + plain(total.points()));
            } else if (change instanceof Change.AddScale added) {
                scales.put(added.name(), added.scale());
            } else if (change instanceof Change.ReplaceScale replaced) {
                scales.put(replaced.name(), replaced.scale());
            }
        }
        draft.gap();
        ChangeText changes = new ChangeText(draft, scales);
        edition.changes().forEach(changes::write);
        lineage(draft, edition.lineage());
        return draft.toString();
    }

    private static void about(TextDraft draft, ChecklistId about, String parent) {
        draft.line("checklist " + about.id() + " " + about.version() + parent);
        if (!about.title().equals(about.id())) {
            draft.line("title " + Quote.text(about.title()));
        }
        if (!about.source().isEmpty()) {
            draft.line("source " + Quote.text(about.source()));
        }
        about.notice().ifPresent(notice -> draft.line("notice " + Quote.text(notice)));
        about.methodology().ifPresent(methodology -> draft.line("methodology " + Quote.name(methodology)));
    }

    static String area(String id, String title, BigDecimal points) {
        return "area " + id + " " + plain(points) + (title.equals(id) ? "" : " " + Quote.text(title));
    }

    private static String plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    private static void slots(TextDraft draft, List<Slot> slots) {
        int widest = Math.min(
                WIDEST,
                slots.stream().mapToInt(slot -> slot.name().length()).max().orElse(0));
        for (Slot slot : slots) {
            String space = " ".repeat(1 + Math.max(0, widest - slot.name().length()));
            draft.line("slot " + slot.name() + space + SlotText.of(slot));
        }
        draft.gap();
    }

    private static void lineage(TextDraft draft, Map<String, Lineage> lineage) {
        draft.gap();
        lineage.forEach((id, one) ->
                draft.line("lineage " + Quote.name(id) + " " + one.change().id()
                        + (one.of().isEmpty() ? "" : " of " + Quote.names(one.of())) + " "
                        + one.comparability().id() + (one.because().isEmpty() ? "" : " " + Quote.text(one.because()))));
    }
}
