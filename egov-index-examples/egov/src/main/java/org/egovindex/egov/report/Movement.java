package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Presence;
import org.egovindex.compare.Shift;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;

/** Who moved since the earlier wave. */
final class Movement {
    private static final int MOST = 10;

    private Movement() {}

    static String places(Rational change) {
        return (change.signum() < 0 ? Rational.ZERO.minus(change) : change)
                .toDecimal()
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The class of a cell that shows a change. */
    static String direction(Rational change) {
        return change.signum() == 0 ? "" : change.signum() > 0 ? " up" : " down";
    }

    /** An arrow for the eye and words for the ear. */
    static Html shown(Optional<Rational> change, boolean entered, String places, Words words) {
        if (change.isEmpty()) {
            return Html.of(entered ? words.of("newHere") : "–");
        }
        int sign = change.get().signum();
        String spoken = sign == 0 ? words.of("same") : words.of(sign > 0 ? "up" : "down", places);
        return new Markup()
                .tag("<span aria-hidden=\"true\">")
                .text(sign == 0 ? "=" : (sign > 0 ? "▲ " : "▼ ") + places)
                .tag("</span><span class=\"unseen\">")
                .text(spoken)
                .tag("</span>")
                .html();
    }

    /** The section of the front page. */
    static Html section(Report report) {
        if (report.before().isEmpty()) {
            return Html.NOTHING;
        }
        Comparison comparison = report.before().get();
        Words words = report.words();
        Markup out = new Markup();
        out.tag("<section id=\"moved\"><h2>")
                .text(words.of("moved"))
                .tag("</h2>\n<p>")
                .text(words.of("movedHint", comparison.from().id()))
                .tag("</p>\n");
        HtmlTable.open(out, words.of("moved"), "");
        out.tag("<thead><tr>");
        for (String key : List.of("colUnit", "colBefore", "colNow", "colMoved")) {
            out.tag(key.equals("colUnit") ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">")
                    .text(words.of(key))
                    .tag("</th>");
        }
        out.tag("</tr></thead>\n<tbody>\n");
        movers(comparison).forEach(shift -> row(out, shift, words));
        HtmlTable.close(out);
        return out.add(new Figures(report).slope()).tag("</section>\n").html();
    }

    private static List<Shift> movers(Comparison comparison) {
        List<Shift> movers = new ArrayList<>(comparison.climbers(MOST));
        movers.addAll(comparison.fallers(MOST));
        return movers;
    }

    private static void row(Markup out, Shift shift, Words words) {
        Optional<Rational> change = shift.rankChange();
        out.tag("<tr><th scope=\"row\"><a href=\"units/" + Slug.of(shift.label()) + ".html\">")
                .name(shift.unit().name())
                .tag("</a></th><td class=\"n\">")
                .text(shift.before().rank().map(Rank::toString).orElse("–"))
                .tag("</td><td class=\"n\">")
                .text(shift.after().rank().map(Rank::toString).orElse("–"))
                .tag("</td><td class=\"n move" + change.map(Movement::direction).orElse("") + "\">")
                .add(shown(
                        change,
                        shift.presence() == Presence.ENTERED,
                        change.map(Movement::places).orElse(""),
                        words))
                .tag("</td></tr>\n");
    }
}
