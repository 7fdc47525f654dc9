package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Checklist;
import org.egovindex.model.ScoringScale;

/** Takes the score column: every text is read once for each scale on which it appears. */
final class ScoreIntake {
    private final Lexicon texts = new Lexicon();
    private final List<ScoringScale> scales;
    private final int[] scaleOf;
    private final List<List<ReadScore>> read = new ArrayList<>();

    ScoreIntake(Checklist checklist) {
        scales = checklist.criteria().stream().map(c -> c.scale()).distinct().toList();
        scaleOf = checklist.criteria().stream()
                .mapToInt(criterion -> scales.indexOf(criterion.scale()))
                .toArray();
    }

    int numberOf(char[] buffer, int offset, int length) {
        return texts.numberOf(buffer, offset, length);
    }

    /** What the text of this number says on the scale of the criterion at this place. */
    ReadScore read(int text, int place) {
        while (read.size() <= text) {
            String words = texts.text(read.size());
            read.add(scales.stream().map(scale -> ReadScore.of(words, scale)).toList());
        }
        return read.get(text).get(scaleOf[place]);
    }

    String text(int number) {
        return texts.text(number);
    }
}
