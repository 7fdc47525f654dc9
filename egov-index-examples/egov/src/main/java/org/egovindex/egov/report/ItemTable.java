package org.egovindex.egov.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Explanation;
import org.egovindex.rules.rule.Assessment;

/** Every criterion or indicator of a unit, part by part; with what was seen, where rules made the marks. Written without a template. */
final class ItemTable {
    /** So many different rows are kept: units of the same marks have the same rows. */
    private static final int MOST_KEPT = 50_000;

    private final Report report;
    private final Words words;
    private final Subject subject;
    private final Map<Item, Html> kept = new ConcurrentHashMap<>();

    ItemTable(Report report) {
        this.report = report;
        this.words = report.words();
        this.subject = report.subject();
    }

    Html of(Line line, List<Item> items) {
        Optional<Assessment> assessment =
                Optional.ofNullable(report.assessments().get(line.unit().label()));
        boolean survey = subject instanceof SurveySubject;
        List<String> columns = subject.itemColumns();
        Markup out = new Markup();
        HtmlTable.open(out, words.of(survey ? "criteria" : "indicators"), "");
        out.tag("<thead><tr><th scope=\"col\">")
                .text(words.of(survey ? "colCriterion" : "colIndicator"))
                .tag("</th>");
        columns.forEach(key -> out.tag("<th scope=\"col\">").text(words.of(key)).tag("</th>"));
        out.tag("</tr></thead>\n");
        int part = -1;
        for (Item item : items) {
            if (item.part() != part) {
                out.tag(part < 0 ? "<tbody>\n" : "</tbody>\n<tbody>\n");
                part = item.part();
                out.tag("<tr class=\"part\"><th scope=\"rowgroup\" colspan=\"" + (columns.size() + 1) + "\""
                                + words.english() + ">")
                        .text(subject.parts().get(part).title())
                        .tag("</th></tr>\n");
            }
            out.add(row(item, assessment));
        }
        if (part < 0) {
            out.tag("<tbody>");
        }
        HtmlTable.close(out);
        return out.html();
    }

    private Html row(Item item, Optional<Assessment> assessment) {
        if (assessment.isPresent() || !item.remarks().isEmpty()) {
            return made(item, assessment);
        }
        return Optional.ofNullable(kept.get(item)).orElseGet(() -> {
            Html row = made(item, assessment);
            if (kept.size() < MOST_KEPT) {
                kept.put(item, row);
            }
            return row;
        });
    }

    private Html made(Item item, Optional<Assessment> assessment) {
        Markup out = new Markup();
        out.tag("<tr><th scope=\"row\"" + words.english() + ">");
        if (!item.title().equals(item.id())) {
            out.tag("<b>").text(item.id()).tag("</b> ");
        }
        out.text(item.title());
        assessment.ifPresent(seen -> evidence(out, seen.explain(item.id())));
        if (!item.remarks().isEmpty()) {
            out.tag("<details class=\"evidence\"><summary>")
                    .text(words.of("remarks"))
                    .tag("</summary><ul>");
            item.remarks().forEach(remark -> out.tag("<li>").add(remark.html()).tag("</li>"));
            out.tag("</ul></details>");
        }
        out.tag("</th>");
        for (Cell cell : item.cells()) {
            out.tag("<td>").text(words.figure(cell)).tag("</td>");
        }
        out.tag("</tr>\n");
        return out.html();
    }

    /** The sentence that decided, and what was seen, by whom, when and where. */
    private void evidence(Markup out, Explanation finding) {
        out.tag("<details class=\"evidence\"><summary>")
                .text(words.of("evidence"))
                .tag("</summary><p>")
                .text(finding.how())
                .tag("</p>")
                .add(HtmlTree.of(finding, 2, words))
                .tag("</details>");
    }
}
