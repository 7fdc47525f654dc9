package org.egovindex.egov.report;

import org.egovindex.publish.Explanation;

/** An explanation as nested lists that open and close without a script. */
final class HtmlTree {
    private HtmlTree() {}

    /** The parts of an explanation; the first {@code open} levels stand open. */
    static Html of(Explanation whole, int open, Words words) {
        Markup out = new Markup();
        out.tag("<ul class=\"tree\"" + words.english() + ">");
        whole.parts().forEach(part -> node(out, part, open));
        return out.tag("</ul>\n").html();
    }

    private static void node(Markup out, Explanation node, int open) {
        out.tag("<li>");
        if (node.parts().isEmpty()) {
            out.tag("<div class=\"leaf\">");
            line(out, node);
            out.tag("</div>");
        } else {
            out.tag(open > 0 ? "<details open=\"open\"><summary>" : "<details><summary>");
            line(out, node);
            out.tag("</summary><ul>");
            node.parts().forEach(part -> node(out, part, open - 1));
            out.tag("</ul></details>");
        }
        out.tag("</li>\n");
    }

    private static void line(Markup out, Explanation node) {
        out.tag("<span class=\"label\">").text(node.label()).tag("</span> ");
        out.tag("<span class=\"value\">").text(node.value()).tag("</span>");
        if (!node.how().isEmpty()) {
            out.tag(" <span class=\"how\">").text(node.how()).tag("</span>");
        }
    }
}
