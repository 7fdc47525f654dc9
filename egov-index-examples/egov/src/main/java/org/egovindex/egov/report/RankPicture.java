package org.egovindex.egov.report;

import org.egovindex.number.Rounding;
import org.egovindex.robust.UnitUncertainty;

/** Where the ranks of a unit lie among all: a line for nine in ten of them, a box for the middle half, a mark for the median. */
final class RankPicture {
    private static final double WIDTH = 640;

    private RankPicture() {}

    static Html of(UnitUncertainty runs, int units, Words words) {
        double[] at = {
            runs.rankQuantile(0.05),
            runs.rankQuantile(0.25),
            runs.rankQuantile(0.5),
            runs.rankQuantile(0.75),
            runs.rankQuantile(0.95)
        };
        for (int i = 0; i < at.length; i++) {
            at[i] = 12 + (WIDTH - 24) * (at[i] - 1) / Math.max(1, units - 1);
        }
        Markup out = new Markup();
        out.tag("<svg class=\"box\" viewBox=\"0 0 640 52\" aria-hidden=\"true\" focusable=\"false\">");
        out.tag("<path class=\"rail\" d=\"M12 16H628\"/>");
        out.tag("<path class=\"whisker\" d=\"M" + x(at[0]) + " 16H" + x(at[4]) + "\"/>");
        out.tag("<rect class=\"half\" x=\"" + x(at[1] - 2) + "\" y=\"8\" width=\"" + x(at[3] - at[1] + 4)
                + "\" height=\"16\" rx=\"3\"/>");
        out.tag("<path class=\"median\" d=\"M" + x(at[2]) + " 4V28\"/>");
        out.tag("<text x=\"12\" y=\"46\">").text("1").tag("</text>");
        out.tag("<text x=\"628\" y=\"46\" text-anchor=\"end\">")
                .text(words.count(units))
                .tag("</text></svg>\n");
        return out.html();
    }

    private static String x(double place) {
        return Rounding.halfUp(1).round(java.math.BigDecimal.valueOf(place)).toPlainString();
    }
}
