package org.egovindex.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.TableUnit;

/** Waves of a few units, written down in a line. */
final class SmallWaves {
    private SmallWaves() {}

    /** As in {@code "A 5, B 4, C -"}: label and score, a dash for none. */
    static Standings wave(String id, String units, TiesStrategy ties) {
        Map<String, Score> scores = new TreeMap<>();
        for (String unit : units.split(", ")) {
            String[] parts = unit.split(" ");
            scores.put(
                    parts[0],
                    parts[1].equals("-")
                            ? Score.missing(MissingReason.INCOMPLETE)
                            : Score.of(new BigDecimal(parts[1])));
        }
        return wave(id, scores, ties);
    }

    static Standings wave(String id, Map<String, Score> scores, TiesStrategy ties) {
        List<Scored> scored = new ArrayList<>();
        scores.forEach((label, score) -> scored.add(new Scored(TableUnit.of(label), score)));
        return Standings.of(id, Ranking.of(scored, RankingRule.onUnrounded(ties), Rounding.halfUp(2)));
    }

    static Standings wave(String id, String units) {
        return wave(id, units, TiesStrategy.STANDARD);
    }
}
