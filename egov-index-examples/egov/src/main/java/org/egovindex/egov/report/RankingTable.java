package org.egovindex.egov.report;

import java.util.List;
import java.util.Optional;
import org.egovindex.compare.Presence;
import org.egovindex.compare.Shift;
import org.egovindex.model.City;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;

/** The ranking as a table that a script can sort and filter, and that is all there without one. */
final class RankingTable {
    private static final int MOST_PARTS = 8;

    private final Report report;
    private final Words words;
    private final boolean classes;
    private final boolean sure;
    private final boolean parts;
    private final double most;

    RankingTable(Report report) {
        this.report = report;
        this.words = report.words();
        List<Line> lines = report.subject().lines();
        this.classes = lines.stream().anyMatch(line -> line.scoreClass().isPresent());
        this.sure = lines.stream()
                .limit(1)
                .anyMatch(
                        line -> report.certainty().range(report.subject(), line).isPresent());
        this.parts = report.subject().parts().size() <= MOST_PARTS;
        this.most = lines.stream()
                .mapToDouble(
                        line -> line.score().number().map(Number::doubleValue).orElse(0.0))
                .max()
                .orElse(0);
    }

    /** The table of these lines; of the rest, inert rows that a script can bring in. */
    Html of(List<Line> shown, List<Line> rest, String prefix) {
        Markup out = new Markup();
        String caption = words.of("caption", report.subject().lines().size());
        out.tag("<div class=\"scroll" + (rest.isEmpty() ? "" : " tall")
                        + "\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .text(caption)
                .tag("\"><table id=\"ranking\"><caption class=\"unseen\">")
                .text(caption)
                .tag("</caption>\n<thead><tr>");
        heads(out);
        out.tag("</tr></thead>\n<tbody>\n");
        shown.forEach(line -> row(out, line, prefix));
        out.tag("</tbody></table></div>\n");
        if (!rest.isEmpty()) {
            out.tag("<template id=\"rest\"><table><tbody>\n");
            rest.forEach(line -> row(out, line, prefix));
            out.tag("</tbody></table></template>\n");
        }
        return out.html();
    }

    private void heads(Markup out) {
        out.tag("<th scope=\"col\" data-sort=\"number\" aria-sort=\"ascending\">")
                .text(words.of("colRank"))
                .tag("</th>");
        head(out, "text", words.of("colUnit"));
        report.group().ifPresent(group -> head(out, "text", group));
        head(out, "number", words.of("colScore"));
        if (classes) {
            head(out, "text", words.of("colClass"));
        }
        if (sure) {
            head(out, "number", words.of("colSure"));
        }
        report.before().ifPresent(before -> head(out, "number", words.of("colMoved")));
        head(out, "number", words.of("colCoverage"));
        if (parts) {
            report.subject().parts().forEach(part -> head(out, "number", part.title()));
        }
    }

    private static void head(Markup out, String sort, String words) {
        out.tag("<th scope=\"col\" data-sort=\"" + sort + "\">").text(words).tag("</th>");
    }

    private void row(Markup out, Line line, String prefix) {
        Optional<String> group = report.groupOf(line.unit());
        out.tag("<tr");
        group.ifPresent(name -> out.tag(" data-group=\"").text(name).tag("\""));
        out.tag("><td class=\"n rank\" data-v=\"")
                .text(line.rank().map(Object::toString).orElse(""))
                .tag("\">")
                .text(line.shownRank())
                .tag("</td><th scope=\"row\"><a class=\"unit\" href=\"" + prefix + "units/" + line.file() + ".html\">")
                .name(line.unit().name())
                .tag("</a>");
        if (line.unit() instanceof City city) {
            out.tag(" <small>").text(city.country()).tag("</small>");
        }
        out.tag("</th>");
        report.group().ifPresent(any -> out.element("td", group.orElse("–")));
        score(out, line.score());
        if (classes) {
            out.element("td", line.scoreClass().orElse("–"));
        }
        if (sure) {
            sure(out, line);
        }
        report.before().ifPresent(before -> moved(out, before.find(line.unit().label())));
        number(out, line.coverage());
        if (parts) {
            line.parts().forEach(part -> number(out, part));
        }
        out.tag("</tr>\n");
    }

    /** The score with a bar; its full number is what is sorted by. */
    private void score(Markup out, Cell score) {
        out.tag("<td class=\"n score\" data-v=\"")
                .text(score.number().map(java.math.BigDecimal::toPlainString).orElse(""))
                .tag("\">");
        score.number()
                .filter(number -> most > 0 && number.signum() >= 0)
                .ifPresent(number -> out.add(Bar.of(number.doubleValue() / most)));
        out.text(words.figure(score)).tag("</td>");
    }

    private void sure(Markup out, Line line) {
        Optional<List<String>> range = report.certainty().range(report.subject(), line);
        out.tag("<td class=\"n\" data-v=\"")
                .text(range.map(both -> both.get(0)).orElse(""))
                .tag("\">")
                .text(range.map(Certainty::shown).orElse("–"))
                .tag("</td>");
    }

    private void moved(Markup out, Optional<Shift> shift) {
        Optional<Rational> change = shift.flatMap(Shift::rankChange);
        String places = change.map(by -> Movement.places(by)).orElse("");
        out.tag("<td class=\"n move" + change.map(Movement::direction).orElse("") + "\" data-v=\"")
                .text(change.map(by -> by.toDecimal().toPlainString()).orElse(""))
                .tag("\">")
                .add(Movement.shown(
                        change,
                        shift.filter(one -> one.presence() == Presence.ENTERED).isPresent(),
                        places,
                        words))
                .tag("</td>");
    }

    private void number(Markup out, Cell cell) {
        out.tag("<td class=\"n\">").text(words.figure(cell)).tag("</td>");
    }
}
