package org.egovindex.rules.document;

import java.util.Map;
import java.util.Optional;
import org.egovindex.document.Problems;
import org.egovindex.model.ScoringScale;

/**
 * {@code criterion ID in AREA on SCALE # because}.
 *
 * @param line the line
 * @param id of the criterion
 * @param area in which it counts; empty where that is not to be said
 * @param scaleName what its scale is called; empty if it is written out
 * @param scale if it is known
 * @param because why it is so, if that stands there
 */
record CriterionHead(
        TextLine line,
        String id,
        String area,
        String scaleName,
        Optional<ScoringScale> scale,
        Optional<String> because) {
    /** Reads a line whose first word was read; {@code placed} if the area must be said. */
    static Optional<CriterionHead> read(
            TextBlock block, boolean placed, Map<String, ScoringScale> scales, Problems problems) {
        TextLine line = block.head();
        return TextScope.attempt(problems, line, () -> {
            String id = line.word("the id of a criterion");
            String area = "";
            if (placed) {
                need(line, "in");
                area = line.word("the id of an area");
            }
            need(line, "on");
            String name = line.peek();
            Optional<ScoringScale> scale =
                    TextScope.attempt(problems, line, () -> CriterionLines.ended(line, ScaleWords.named(line, scales)));
            return new CriterionHead(line, id, area, name, scale, block.comment());
        });
    }

    private static void need(TextLine line, String word) {
        if (!line.takeWord(word)) {
            throw line.unexpected(word);
        }
    }
}
