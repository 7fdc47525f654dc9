package org.egovindex.egov.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.model.Area;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.rule.Rule;

/** The pages that are a heading and sections: method, data quality, codebook. */
final class PlainPages {
    private static final int MOST_ANSWERS = 12;

    private final Report report;
    private final Words words;

    PlainPages(Report report) {
        this.report = report;
        this.words = report.words();
    }

    String method(Page page) {
        Markup out = head("methodTitle", "methodHint");
        out.tag("<p" + words.english() + ">").text(report.subject().method()).tag("</p>\n");
        report.subject().methodSections(words).forEach(section -> section(out, section));
        out.tag("<section id=\"seal\"><dl class=\"seal\">");
        report.seal()
                .forEach((key, hash) -> out.tag("<div><dt>")
                        .text(words.of(key))
                        .tag("</dt><dd><code>")
                        .text(hash)
                        .tag("</code></dd></div>\n"));
        out.tag("</dl></section>\n");
        return page.of("method.html", words.of("methodTitle"), out.html());
    }

    String quality(Page page) {
        Markup out = head("qualityTitle", "qualityHint");
        report.subject().qualitySections(words).forEach(section -> section(out, section));
        return page.of("quality.html", words.of("qualityTitle"), out.html());
    }

    String codebook(Page page, SurveySubject subject) {
        Markup out = head("codebookTitle", "codebookHint");
        for (Area area : subject.survey().checklist().areas()) {
            section(out, new Section("area-" + Slug.of(area.id()), "", table(area)), area.title());
        }
        return page.of("codebook.html", words.of("codebookTitle"), out.html());
    }

    private Markup head(String title, String hint) {
        return new Markup()
                .tag("<div class=\"hero\"><h1>")
                .text(words.of(title))
                .tag("</h1><p class=\"lead\">")
                .text(words.of(hint))
                .tag("</p></div>\n");
    }

    private void section(Markup out, Section section) {
        section(out, section, words.of(section.title()));
    }

    private static void section(Markup out, Section section, String title) {
        out.tag("<section id=\"" + section.id() + "\"><h2>")
                .text(title)
                .tag("</h2>\n")
                .add(section.body())
                .tag("</section>\n");
    }

    private Html table(Area area) {
        List<String> keys = report.book().isPresent()
                ? List.of("colId", "colQuestion", "colScale", "colOrigin", "colRule")
                : List.of("colId", "colQuestion", "colScale", "colOrigin");
        Markup out = new Markup();
        HtmlTable.open(out, area.title(), words.english());
        out.tag("<thead><tr>");
        keys.forEach(key -> out.tag("<th scope=\"col\">").text(words.of(key)).tag("</th>"));
        out.tag("</tr></thead>\n<tbody>\n");
        area.criteria().forEach(criterion -> row(out, criterion));
        HtmlTable.close(out);
        return out.html();
    }

    private void row(Markup out, Criterion criterion) {
        out.tag("<tr><th scope=\"row\">").text(criterion.id()).tag("</th><td class=\"wide\">");
        out.text(criterion.question());
        criterion
                .note()
                .ifPresent(note -> out.tag("<p class=\"muted\">").text(note).tag("</p>"));
        out.tag("</td><td>").text(scale(criterion.scale())).tag("</td><td>");
        out.text(
                criterion.provenance().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        if (!criterion.sources().isEmpty()) {
            out.text(": " + String.join(", ", criterion.sources()));
        }
        out.tag("</td>");
        report.book().ifPresent(book -> {
            Optional<Rule> rule = book.find(criterion.id());
            out.tag("<td class=\"wide\">")
                    .text(rule.map(Rule::toString).orElse("–"))
                    .tag("</td>");
        });
        out.tag("</tr>\n");
    }

    /** 0, 1, 2, 3; or words with what they are worth; or a range. */
    private static String scale(ScoringScale scale) {
        if (scale.size() > MOST_ANSWERS) {
            return scale.lowest().toPlainString() + " – " + scale.highest().toPlainString();
        }
        return IntStream.range(0, scale.size())
                .mapToObj(answer -> {
                    String points = scale.points(answer).toPlainString();
                    return scale.label(answer).equals(points) ? points : scale.label(answer) + " = " + points;
                })
                .collect(Collectors.joining(", "));
    }
}
