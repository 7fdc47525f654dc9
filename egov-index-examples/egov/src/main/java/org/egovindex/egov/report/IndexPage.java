package org.egovindex.egov.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rounding;

/** The front page: the ranking, how sure it is, who moved, the method in a paragraph, the files. */
final class IndexPage {
    /** Rows that stand in the page at once; the others follow on demand, or on a page of their own. */
    static final int FIRST_ROWS = 200;

    /** Up to so many rows all of them do. */
    static final int FEW_ROWS = 500;

    private final Report report;
    private final Words words;
    private final Subject subject;

    IndexPage(Report report) {
        this.report = report;
        this.words = report.words();
        this.subject = report.subject();
    }

    boolean isLong() {
        return subject.lines().size() > FEW_ROWS;
    }

    String html(Page page) {
        List<Line> lines = subject.lines();
        int first = isLong() ? FIRST_ROWS : lines.size();
        Map<String, Object> values = new HashMap<>();
        values.put("t", words.all());
        values.put("english", new Html(words.english()));
        values.put("title", subject.title());
        values.put("wave", subject.wave().orElse(""));
        values.put("lead", lead());
        values.put("facts", facts());
        values.put("charts", new Figures(report).overview());
        values.put("certainty", new Figures(report).certainty());
        values.put("rankingHint", words.of("rankingHint"));
        values.put("groups", groups());
        values.put("hasGroups", report.group().isPresent());
        values.put(
                "groupLabel", report.group().map(by -> words.of("groupBy", by)).orElse(""));
        values.put("shown", words.of("shownOf", lines.size(), lines.size()));
        values.put("isLong", isLong());
        values.put("allRows", words.of("allRows", lines.size()));
        values.put(
                "ranking",
                new RankingTable(report).of(lines.subList(0, first), lines.subList(first, lines.size()), ""));
        values.put("moved", Movement.section(report));
        values.put("method", subject.method());
        values.put("seal", seal());
        values.put("files", DataFiles.named(report));
        String title = subject.title() + subject.wave().map(wave -> " " + wave).orElse("");
        return page.of("index.html", title, Templates.filled(Templates.INDEX, values));
    }

    /** The whole ranking on one page, for those without a script. */
    String all(Page page) {
        Markup out = new Markup();
        out.element("h1", words.of("allTitle"));
        out.add(new RankingTable(report).of(subject.lines(), List.of(), ""));
        return page.of("all.html", words.of("allTitle"), out.html());
    }

    private String lead() {
        long units = subject.lines().size();
        int items = subject.itemCount();
        int parts = subject.parts().size();
        return subject instanceof SurveySubject survey
                ? words.of(
                        "leadSurvey",
                        units,
                        items,
                        parts,
                        survey.survey().evaluators().size())
                : words.of("leadTable", units, items, parts);
    }

    private List<Map<String, Object>> facts() {
        List<Line> ranked =
                subject.lines().stream().filter(line -> line.rank().isPresent()).toList();
        List<Map<String, Object>> facts = new ArrayList<>();
        if (!ranked.isEmpty()) {
            Line first = ranked.get(0);
            Line last = ranked.get(ranked.size() - 1);
            facts.add(Facts.of(
                    words.of("factFirst"),
                    new Markup()
                            .tag("<a href=\"units/" + first.file() + ".html\">")
                            .name(first.unit().name())
                            .tag("</a>")
                            .html()));
            facts.add(Facts.of(words.of("factMean"), Html.of(mean(ranked))));
            facts.add(Facts.of(
                    words.of("factSpread"), Html.of(words.figure(first.score()) + " – " + words.figure(last.score()))));
        }
        facts.add(Facts.of(words.of("factUnits"), Html.of(words.count(ranked.size()))));
        int without = subject.lines().size() - ranked.size();
        if (without > 0) {
            facts.add(Facts.of(words.of("factUnranked"), Html.of(words.count(without))));
        }
        return facts;
    }

    private String mean(List<Line> ranked) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : ranked) {
            sum = sum.add(line.score().number().orElse(BigDecimal.ZERO));
        }
        int decimals = new BigDecimal(ranked.get(0).score().shown()).scale();
        double mean = sum.doubleValue() / ranked.size();
        return words.figure(Rounding.halfUp(Math.max(0, decimals)).round(Decimals.of(mean)));
    }

    private List<String> groups() {
        TreeSet<String> groups = new TreeSet<>();
        subject.lines().forEach(line -> report.groupOf(line.unit()).ifPresent(groups::add));
        return List.copyOf(groups);
    }

    private List<Map<String, Object>> seal() {
        List<Map<String, Object>> seal = new ArrayList<>();
        report.seal().forEach((key, hash) -> seal.add(Facts.of(words.of(key), Html.of(hash))));
        return seal;
    }
}
