package org.egovindex.rules.export;

import java.math.BigDecimal;
import org.egovindex.model.Area;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.publish.MarkdownText;
import org.egovindex.rules.rule.RuleBook;

/**
 * A rule book for readers, in Markdown: the areas with their points, every criterion with its question, its levels in sentences, what the
 * observer looks for and the worked examples, and all slots at the end. Equal books give the same text.
 */
public final class Codebook {
    private final RuleBook book;
    private final StringBuilder text = new StringBuilder();

    private Codebook(RuleBook book) {
        this.book = book;
    }

    /** The codebook, ending with a line break. */
    public static String of(RuleBook book) {
        Codebook codebook = new Codebook(book);
        codebook.head();
        for (Area area : book.checklist().areas()) {
            codebook.area(area);
        }
        CodebookSlots.write(codebook.text, book.vocabulary().slots());
        return codebook.text.toString();
    }

    private void head() {
        ChecklistId about = book.checklist().about();
        text.append("# ").append(MarkdownText.of(about.title())).append("\n\n");
        text.append("Checklist ").append(MarkdownText.of(about.id()));
        text.append(", version ").append(MarkdownText.of(about.version())).append(".\n");
        if (!about.source().isEmpty()) {
            text.append("\nSource: ").append(MarkdownText.of(about.source())).append('\n');
        }
        about.notice()
                .ifPresent(notice ->
                        text.append("\n> ").append(MarkdownText.entry(notice)).append('\n'));
        text.append("\n| Area | Criteria | Points |\n| --- | ---: | ---: |\n");
        for (Area area : book.checklist().areas()) {
            row(
                    MarkdownText.of(area.title()),
                    String.valueOf(area.criteria().size()),
                    area.points().toPlainString());
        }
        BigDecimal points = book.checklist().points();
        row("Total", String.valueOf(book.rules().size()), points.toPlainString());
    }

    private void row(String title, String criteria, String points) {
        text.append("| ").append(title).append(" | ").append(criteria);
        text.append(" | ").append(points).append(" |\n");
    }

    private void area(Area area) {
        text.append("\n## ").append(MarkdownText.of(area.title()));
        text.append(" (").append(area.points().toPlainString()).append(" points)\n");
        for (Criterion criterion : area.criteria()) {
            CodebookCriterion.write(text, book.rule(criterion.id()));
        }
    }
}
