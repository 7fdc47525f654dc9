package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.compare.Shift;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Explanation;

/** The page of one unit: why it stands where it stands. */
final class UnitPage {
    /** Up to so many lines of all explanations together, pages hold them down to the last mark; beyond, down to the areas. */
    private static final long MOST_LINES = 100_000;

    private static final int MOST_STRENGTHS = 5;

    /** A profile looks at all units for the best of each part, so a long report leaves it out. */
    private static final int MOST_PROFILES = 1_000;

    private static final Set<String> SAID_ELSEWHERE = Set.of("notice", "note", "method");

    private final Report report;
    private final Words words;
    private final Subject subject;
    private final ItemTable itemTable;
    private final Figures figures;
    private final boolean deep;
    private final long ranked;

    UnitPage(Report report) {
        this.report = report;
        this.words = report.words();
        this.subject = report.subject();
        this.itemTable = new ItemTable(report);
        this.figures = new Figures(report);
        this.deep = (long) subject.lines().size() * subject.itemCount() <= MOST_LINES;
        this.ranked =
                subject.lines().stream().filter(line -> line.rank().isPresent()).count();
    }

    String html(Page page, Line line) {
        List<Line> lines = subject.lines();
        Map<String, Object> values = new HashMap<>();
        values.put("t", words.all());
        values.put("name", line.unit().name());
        values.put("place", place(line));
        values.put("before", line.place() == 0 ? false : neighbour(lines.get(line.place() - 1)));
        values.put("after", line.place() == lines.size() - 1 ? false : neighbour(lines.get(line.place() + 1)));
        values.put("facts", facts(line));
        values.put("sections", sections(line));
        String title = line.unit().label() + " – " + subject.title();
        return page.below(title, Templates.filled(Templates.UNIT, values));
    }

    private static Map<String, Object> neighbour(Line line) {
        return Map.of("file", line.file(), "name", line.unit().name());
    }

    /** What else is known of the unit, in a line. */
    private static String place(Line line) {
        String country = line.unit().label().equals(line.unit().name())
                ? ""
                : line.unit().label().substring(line.unit().label().lastIndexOf(", ") + 2);
        List<String> known = new ArrayList<>();
        known.add(country);
        line.unit().attributes().forEach((name, value) -> known.add(name + " " + value));
        return String.join(
                " · ", known.stream().filter(text -> !text.isEmpty()).limit(6).toList());
    }

    private List<Map<String, Object>> facts(Line line) {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("factRank", line.rank().isEmpty() ? "–" : words.of("factOf", line.shownRank(), ranked)));
        facts.add(fact("factScore", words.figure(line.score())));
        line.scoreClass().ifPresent(own -> facts.add(fact("factClass", own)));
        facts.add(fact("factCoverage", words.of("percent", words.figure(line.coverage()))));
        report.certainty().range(subject, line).ifPresent(range -> facts.add(fact("factSure", Certainty.shown(range))));
        report.before()
                .ifPresent(before -> facts.add(Facts.of(
                        words.of("factMoved", before.from().id()),
                        moved(before.find(line.unit().label())))));
        return facts;
    }

    private Html moved(Optional<Shift> shift) {
        var change = shift.flatMap(Shift::rankChange);
        return Movement.shown(change, true, change.map(Movement::places).orElse(""), words);
    }

    private Map<String, Object> fact(String key, String value) {
        return Facts.of(words.of(key), Html.of(value));
    }

    private List<Map<String, Object>> sections(Line line) {
        boolean survey = subject instanceof SurveySubject;
        List<Item> items = subject.items(line);
        List<Map<String, Object>> sections = new ArrayList<>();
        sections.add(section("why", "why", why(line)));
        sections.add(section("areas", survey ? "areas" : "parts", areas(line)));
        sections.add(section("strengths", "strengths", strengths(items)));
        sections.add(section("lift", "lift", lift(line, items)));
        sections.add(section("sure", "sure", report.certainty().section(report, line)));
        sections.add(section("criteria", survey ? "criteria" : "indicators", itemTable.of(line, items)));
        return sections;
    }

    private Map<String, Object> section(String id, String key, Html body) {
        return Map.of("id", id, "heading", words.of(key), "body", body);
    }

    private Html why(Line line) {
        Explanation whole = subject.why(line, deep);
        Markup out = new Markup();
        out.tag("<p class=\"hint\">").text(words.of("whyHint")).tag("</p>\n");
        out.tag("<p class=\"sum\"" + words.english() + "><strong>")
                .text(whole.value())
                .tag("</strong> <span class=\"how\">")
                .text(whole.how())
                .tag("</span></p>\n");
        return out.add(HtmlTree.of(parts(whole), 0, words)).html();
    }

    /** Without notices and method, which stand on every page. */
    private static Explanation parts(Explanation whole) {
        List<Explanation> parts = whole.parts().stream()
                .filter(part -> !SAID_ELSEWHERE.contains(part.label()))
                .toList();
        return new Explanation(whole.label(), whole.value(), whole.how(), parts);
    }

    private Html areas(Line line) {
        boolean survey = subject instanceof SurveySubject;
        Markup out = new Markup();
        HtmlTable.open(out, words.of(survey ? "areas" : "parts"), "");
        out.tag("<thead><tr>");
        List<String> heads = new ArrayList<>(List.of(survey ? "colArea" : "colPart", "colScore"));
        if (survey) {
            heads.add("colOf");
        }
        heads.addAll(List.of("colMeanAll", "colRankThere"));
        heads.forEach(key -> out.tag(key.equals(heads.get(0)) ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">")
                .text(words.of(key))
                .tag("</th>"));
        out.tag("</tr></thead>\n<tbody>\n");
        for (PartScore score : subject.parts(line)) {
            out.tag("<tr><th scope=\"row\"" + words.english() + ">")
                    .text(score.part().title())
                    .tag("</th><td class=\"n score\">")
                    .add(Bar.of(score.share()))
                    .text(words.figure(score.score()))
                    .tag("</td>");
            if (survey) {
                out.tag("<td class=\"n\">").text(score.part().most()).tag("</td>");
            }
            HtmlTable.figure(out, score.mean(), words);
            out.tag("<td class=\"n\">").text(score.rank().orElse("–")).tag("</td></tr>\n");
        }
        HtmlTable.close(out);
        return out.add(subject.lines().size() <= MOST_PROFILES ? figures.profile(line) : Html.NOTHING)
                .html();
    }

    private Html strengths(List<Item> items) {
        Markup out = new Markup();
        out.tag("<div class=\"pair\">\n");
        side(
                out,
                "ahead",
                items.stream()
                        .filter(item -> item.ahead() > 0)
                        .sorted(Comparator.comparingDouble((Item item) -> -item.ahead()))
                        .toList());
        side(
                out,
                "behind",
                items.stream()
                        .filter(item -> item.ahead() < 0)
                        .sorted(Comparator.comparingDouble(Item::ahead))
                        .toList());
        return out.tag("</div>\n").html();
    }

    private void side(Markup out, String key, List<Item> items) {
        boolean ahead = key.equals("ahead");
        out.tag("<div><h3>").text(words.of(key)).tag("</h3>\n<p class=\"hint\">");
        out.text(words.of(
                        items.isEmpty()
                                ? (ahead ? "noneAhead" : "noneBehind")
                                : ahead ? "strengthsHint" : "behindHint"))
                .tag("</p>\n");
        if (!items.isEmpty()) {
            out.tag("<ol class=\"ranked\"" + words.english() + ">");
            items.stream().limit(MOST_STRENGTHS).forEach(item -> {
                List<Cell> cells = item.cells();
                out.tag("<li><span class=\"what\">")
                        .text(item.title())
                        .tag("</span> <span class=\"versus\">")
                        .text(words.figure(cells.get(1)) + " : " + words.figure(cells.get(cells.size() - 1)))
                        .tag("</span></li>\n");
            });
            out.tag("</ol>\n");
        }
        out.tag("</div>\n");
    }

    private Html lift(Line line, List<Item> items) {
        Lift lift = subject.lift(line, items);
        Markup out = new Markup().element("p", words.of(lift.note()));
        if (!lift.rows().isEmpty()) {
            out.add(HtmlTable.of(words.of("lift"), lift.columns(), lift.rows(), words));
        }
        return out.html();
    }
}
