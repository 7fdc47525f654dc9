package org.egovindex.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;

/**
 * The answer that a sheet gives most often in a stretch of the form, read as written, as in 2, 2, 2; or as the lowest or the highest of the scale, as
 * in 3 of 0..3 and 1 of 0 and 1.
 *
 * @param answer in words
 * @param count how many marks are that answer
 * @param given how many marks there are
 * @param run how many of them stand in a row, at most
 */
record SameAnswers(String answer, int count, int given, int run) {
    private static final String LOWEST = "the lowest of the scale";
    private static final String HIGHEST = "the highest of the scale";

    /** The most frequent answer of a row from one place to before another; nothing if no mark is there. */
    static Optional<SameAnswers> of(List<Criterion> criteria, int[] row, int from, int to) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> runs = new TreeMap<>();
        Map<String, Integer> longest = new TreeMap<>();
        int given = 0;
        for (int place = from; place < to; place++) {
            if (row[place] != AnswerRow.NONE) {
                given++;
                List<String> readings = readings(criteria.get(place).scale(), row[place]);
                runs.keySet().retainAll(readings);
                for (String reading : readings) {
                    counts.merge(reading, 1, Integer::sum);
                    longest.merge(reading, runs.merge(reading, 1, Integer::sum), Math::max);
                }
            }
        }
        int marks = given;
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(most ->
                        new SameAnswers(most.getKey(), most.getValue(), marks, longest.getOrDefault(most.getKey(), 0)));
    }

    private static List<String> readings(ScoringScale scale, int answer) {
        String label = scale.label(answer);
        if (scale.points(answer).compareTo(scale.highest()) == 0) {
            return List.of(label, HIGHEST);
        }
        return scale.points(answer).compareTo(scale.lowest()) == 0 ? List.of(label, LOWEST) : List.of(label);
    }

    boolean isLine(CheckLimits limits) {
        return given >= limits.fewestMarks() && count >= limits.sameAnswer() * given;
    }

    @Override
    public String toString() {
        return count + " of " + given + " marks are " + answer + ", " + run + " in a row";
    }
}
