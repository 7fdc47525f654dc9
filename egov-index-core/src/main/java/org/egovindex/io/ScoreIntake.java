package org.egovindex.io;

import java.util.Arrays;
import java.util.List;
import org.egovindex.model.Checklist;
import org.egovindex.model.ScoringScale;

/** Takes the score column: every text is read once for each scale, when it first appears. */
final class ScoreIntake {
    private final Lexicon texts = new Lexicon();
    private final List<ScoringScale> scales;
    private final int[] scaleOf;
    private ReadScore[][] read = new ReadScore[16][];
    private int known;

    ScoreIntake(Checklist checklist) {
        scales = checklist.criteria().stream().map(c -> c.scale()).distinct().toList();
        scaleOf = checklist.criteria().stream()
                .mapToInt(criterion -> scales.indexOf(criterion.scale()))
                .toArray();
    }

    Lexicon texts() {
        return texts;
    }

    /** What the text of this number says on the scale of the criterion at this place. */
    ReadScore read(int text, int place) {
        while (known <= text) {
            if (known == read.length) {
                read = Arrays.copyOf(read, 2 * known);
            }
            String words = texts.text(known);
            read[known++] =
                    scales.stream().map(scale -> ReadScore.of(words, scale)).toArray(ReadScore[]::new);
        }
        return read[text][scaleOf[place]];
    }
}
