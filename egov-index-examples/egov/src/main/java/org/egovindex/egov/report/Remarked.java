package org.egovindex.egov.report;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Mark;
import org.egovindex.model.Remark;

/**
 * What stands beside a mark.
 *
 * @param words who wrote it, and what
 * @param address a page, if one is named and it is a web address
 */
record Remarked(String words, Optional<String> address) {
    /** What evaluators wrote beside their marks; that a mark is simulated is said above, not here. */
    static List<Remarked> of(List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        !mark.remark().equals(Remark.NONE) && !mark.remark().equals(Remark.SIMULATED))
                .map(mark -> of(mark.evaluator().name(), mark.remark()))
                .toList();
    }

    private static Remarked of(String who, Remark remark) {
        String words = who
                + remark.note().map(note -> ": " + note).orElse("")
                + remark.seenAt().map(when -> ", " + when).orElse("");
        return new Remarked(words, remark.url());
    }

    /** Words and a link; an address that is not one of the web is shown and does not lead anywhere. */
    Html html() {
        Markup out = new Markup().text(words);
        address.ifPresent(where -> {
            boolean web = where.startsWith("https://") || where.startsWith("http://");
            out.tag(web ? " <a rel=\"noopener noreferrer\" href=\"" : " <span class=\"address\">");
            if (web) {
                out.text(where).tag("\">");
            }
            out.text(where).tag(web ? "</a>" : "</span>");
        });
        return out.html();
    }
}
