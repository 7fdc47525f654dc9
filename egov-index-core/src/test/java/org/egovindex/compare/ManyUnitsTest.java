package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.model.Score;
import org.egovindex.rank.TiesStrategy;
import org.junit.jupiter.api.Test;

/** Ten thousand units do not take long; the limit is generous, what is square would not keep it. */
class ManyUnitsTest {
    private static Standings wave(String id, String prefix, int step) {
        Map<String, Score> scores = new TreeMap<>();
        for (int unit = 0; unit < 10_000; unit++) {
            scores.put(prefix + unit, Score.of(unit * (long) step % 7_919));
        }
        return SmallWaves.wave(id, scores, TiesStrategy.STANDARD);
    }

    @Test
    void tenThousandUnitsWithinTheLimit() {
        assertTimeout(Duration.ofMinutes(5), () -> {
            Comparison comparison = Comparison.of(wave("1", "u", 31), wave("2", "u", 57));
            assertThat(comparison.measures().units()).isEqualTo(10_000);
            assertThat(comparison.table().rows()).hasSize(10_000);
            assertThat(comparison.shifts())
                    .allMatch(shift -> shift.parts().map(RankParts::total).equals(shift.rankChange()));
        });
    }

    @Test
    void whereAllLeftAndOthersEnteredNobodyIsSuspected() {
        assertTimeout(Duration.ofMinutes(5), () -> {
            Comparison comparison = Comparison.of(wave("1", "u", 31), wave("2", "v", 31));
            assertThat(comparison.suspicions()).isEmpty();
            assertThat(comparison.notes())
                    .contains("units: 10000 entered, 10000 left")
                    .contains("too many left and entered to look for units under another name");
            assertThat(comparison.climbers(3)).isEmpty();
            assertThat(comparison.of("u1").scoreChange()).isEmpty();
        });
    }
}
