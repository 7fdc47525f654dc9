package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.compare.SmallSurveys.index;
import static org.egovindex.compare.SmallSurveys.row;
import static org.egovindex.compare.SmallSurveys.usual;
import static org.egovindex.compare.SmallWaves.wave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Rank;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static Standings facts(String id, String ranks) {
        return Standings.published(
                id,
                List.of(ranks.split(", ")).stream()
                        .map(one -> one.split(" "))
                        .map(one -> new Standing(
                                TableUnit.of(one[0]),
                                one[1].equals("?") ? Optional.empty() : Optional.of(Rank.of(Integer.parseInt(one[1]))),
                                Optional.empty()))
                        .toList());
    }

    @Test
    void aStreakEndsWhereAnotherIsFirstAndWhereItIsNotKnown() {
        Series series = Series.of(List.of(
                wave("1", "A 9, B 8"),
                wave("2", "A 7, B 8"),
                wave("3", "A 9, B 8"),
                facts("4", "A 1"),
                facts("5", "B ?")));
        Streak streak = series.streak("A", "4", 1);
        assertThat(streak.waves()).containsExactly("3", "4");
        assertThat(streak.before()).isEqualTo(Streak.End.BROKEN);
        assertThat(streak.after()).isEqualTo(Streak.End.UNKNOWN);
        assertThat(series.streak("A", 1)).hasToString("A: not first, as far as is known");
        assertThat(series.streak("B", "4", 1)).hasToString("B: not first"); // A holds the only first place
        assertThat(series.longestStreak("B", 2).waves()).containsExactly("1", "2", "3");
        assertThat(series.longestStreak("B", 1)).hasToString("B: first once (2)");
        assertThat(series.streakTable(1).text()).contains("A", "3 4", "unknown");
    }

    @Test
    void aRowThatMayBeLongerSaysSo() {
        Series series = Series.of(List.of(facts("1", "B 7"), facts("2", "A 2"), facts("3", "A 3")));
        assertThat(series.streak("A", 3)).hasToString("A: among the first 3 2 or more times in a row (2, 3)");
        assertThat(series.streak("A", 1).after()).isEqualTo(Streak.End.BROKEN);
    }

    @Test
    void aSeriesCanBeCutToSomeOfItsWaves() {
        Series series = Series.of(List.of(facts("1", "A 1"), facts("2", "A 1"), facts("3", "A 2")));
        assertThat(series.between("1", "2").streak("A", 1).waves()).containsExactly("1", "2");
        assertThat(series.between("2", "2").waves()).hasSize(1);
        assertThatThrownBy(() -> series.between("3", "2")).hasMessageContaining("Maybe the two are swapped");
    }

    @Test
    void leadersOfAreasAreFollowed() {
        Series series = Series.of(List.of(
                Standings.of(index("1", usual(), row("A", "X", "330011"), row("B", "X", "003311"))),
                Standings.of(index("2", usual(), row("A", "X", "330033"), row("B", "X", "333311")))));
        Leaders leaders = series.leaders();
        assertThat(leaders.areas()).containsExactly("overall", "area0", "area1", "area2");
        assertThat(leaders.of("area0", "1")).containsExactly("A, X");
        assertThat(leaders.of("area0", "2")).containsExactly("A, X", "B, X");
        assertThat(leaders.of("area2", "1")).containsExactly("A, X", "B, X");
        assertThat(leaders.ledBy("A, X", "2")).containsExactly("area0", "area2");
        assertThat(leaders.text()).contains("A, X; B, X");
    }

    private static Standings grouped(String id, Map<String, String> groups, Map<String, Integer> scores) {
        List<Scored> scored = scores.entrySet().stream()
                .map(entry -> new Scored(
                        new TableUnit(entry.getKey(), Map.of("club", groups.getOrDefault(entry.getKey(), "no"))),
                        Score.of(entry.getValue())))
                .toList();
        return Standings.of(id, Ranking.of(scored, RankingRule.onUnrounded(TiesStrategy.STANDARD), Rounding.halfUp(2)));
    }

    /** Members 6 and 4, others 1, 2, 3: means 5 and 2, a gap of 3. */
    @Test
    void groupsHaveMeansAndGapsToAllOthers() {
        Map<String, String> groups = Map.of("A", "yes", "B", "yes");
        Series series = Series.of(List.of(
                grouped("1", groups, Map.of("A", 6, "B", 4, "C", 1, "D", 2, "E", 3)),
                grouped("2", groups, Map.of("A", 6, "B", 4)),
                facts("3", "A 1")));
        GroupGaps gaps = series.groups("club");
        assertThat(gaps.find("1", "yes").orElseThrow().mean()).contains(Rational.of(5));
        assertThat(gaps.find("1", "yes").orElseThrow().gap()).contains(Rational.of(3));
        assertThat(gaps.find("1", "no").orElseThrow().gap()).contains(Rational.of(-3));
        assertThat(gaps.find("2", "yes").orElseThrow().gap()).isEmpty();
        assertThat(gaps.find("3", "yes")).isEmpty();
        assertThat(gaps.text()).contains("no means of 3");
    }

    /** The worked line of {@link Spread}: 2, 4, 6 and 3, 4, 5; D is not in both. */
    @Test
    void scoresThatDrawTogetherConverge() {
        Series series = Series.of(List.of(wave("1", "A 2, B 4, C 6, D 99"), wave("2", "A 3, B 4, C 5, E 0")));
        Spread spread = series.spread();
        assertThat(spread.units()).isEqualTo(3);
        assertThat(spread.lines().get(0).deviation()).hasValueCloseTo(2.0, within(1e-15)); // sqrt((4 + 0 + 4) / 2)
        assertThat(spread.lines().get(1).deviation()).hasValueCloseTo(1.0, within(1e-15));
        assertThat(spread.lines().get(0).variation()).hasValueCloseTo(0.5, within(1e-15));
        assertThat(spread.lines().get(1).variation()).hasValueCloseTo(0.25, within(1e-15));
        assertThat(spread.text()).contains("n - 1");
    }

    @Test
    void aSpreadOfOneOrNoneIsUndefined() {
        assertThat(Series.of(List.of(wave("1", "A 2"))).spread().lines().get(0).deviation())
                .isEmpty();
        Spread none = Series.of(List.of(wave("1", "A 2"), wave("2", "B 2"))).spread();
        assertThat(none.lines().get(0).mean()).isEmpty();
        assertThat(Series.of(List.of(wave("1", "A -2, B 2")))
                        .spread()
                        .lines()
                        .get(0)
                        .variation())
                .isEmpty();
    }

    /** The worked line of {@link Convergence}: 2, 4, 6 become 4, 5, 6. */
    @Test
    void whoBeganLowGrewMore() {
        Convergence convergence =
                Convergence.of(Comparison.of(wave("1", "A 2, B 4, C 6"), wave("2", "A 4, B 5, C 6")), 1);
        Regression line = convergence.absolute().orElseThrow();
        assertThat(line.slope()).isEqualTo(-0.5);
        assertThat(line.intercept()).isEqualTo(3.0); // 2 = 3 - 0.5 x 2
        assertThat(line.t()).isEmpty(); // the line goes through all points
        assertThat(line.determination()).hasValue(1);
        assertThat(convergence.speed(convergence.absolute())).hasValueCloseTo(StrictMath.log(2), within(1e-15));
        assertThat(convergence.halfLife(convergence.absolute())).hasValueCloseTo(1.0, within(1e-15));
        assertThat(convergence.logarithmic().orElseThrow().slope()).isNegative();
        assertThat(convergence.text()).contains("-0.5000").contains("0.6931").contains("undefined");
    }

    /** The worked line of {@link Regression}. */
    @Test
    void aLineThroughThreePoints() {
        Regression line =
                Regression.of(new double[] {1, 2, 3}, new double[] {2, 2, 3}).orElseThrow();
        assertThat(line.slope()).isEqualTo(0.5, within(1e-15));
        assertThat(line.standardError()).isEqualTo(Math.sqrt(1 / 12.0), within(1e-15));
        assertThat(line.t()).hasValueCloseTo(Math.sqrt(3), within(1e-12));
        assertThat(line.determination()).hasValueCloseTo(0.75, within(1e-15));
        assertThat(Regression.of(new double[] {1, 2, 3}, new double[] {2, 2, 2})
                        .orElseThrow()
                        .determination())
                .isEmpty();
    }

    /** In two years 8, 2, 1, 0 become 16, 8, 8, 3: ln 2 / 2, ln 4 / 2, ln 8 / 2 on ln 8, ln 2, 0; the last has no logarithm. */
    @Test
    void logarithmsLeaveOutNoughtAndSaySo() {
        Convergence convergence =
                Convergence.of(Comparison.of(wave("1", "A 8, B 2, C 1, D 0"), wave("2", "A 16, B 8, C 8, D 3")), 2);
        assertThat(convergence.leftOut()).isEqualTo(1);
        Regression line = convergence.logarithmic().orElseThrow();
        // in units of ln 2: x = 3, 1, 0 and y = 1/2, 1, 3/2; Sxy = -3/2 + 0 ... = 5/2 - 4 = -3/2, Sxx = 10 - 16/3 =
        // 14/3
        assertThat(line.slope()).isEqualTo(-1.5 / (14 / 3.0), within(1e-14));
        assertThat(convergence.speed(convergence.logarithmic()))
                .hasValueCloseTo(-StrictMath.log(1 - 2 * 1.5 * 3 / 14) / 2, within(1e-14));
        assertThat(convergence.text()).contains("leaves out 1 units");
    }

    @Test
    void convergenceThatIsNotDefinedIsNotGiven() {
        Convergence apart = Convergence.of(Comparison.of(wave("1", "A 1, B 2, C 3"), wave("2", "A 1, B 3, C 5")), 1);
        assertThat(apart.absolute().orElseThrow().slope()).isEqualTo(1.0, within(1e-15));
        assertThat(apart.speed(apart.absolute())).isEmpty();
        assertThat(apart.halfLife(apart.absolute())).isEmpty();
        Convergence equal = Convergence.of(Comparison.of(wave("1", "A 1, B 1, C 1"), wave("2", "A 1, B 3, C 5")), 1);
        assertThat(equal.absolute()).isEmpty();
        Convergence few = Convergence.of(Comparison.of(wave("1", "A 1, B 2"), wave("2", "A 1, B 3")), 1);
        assertThat(few.absolute()).isEmpty();
        assertThatThrownBy(() -> Convergence.of(Comparison.of(wave("1", "A 1"), wave("2", "A 1")), 0))
                .hasMessageContaining("must be above 0");
    }

    @Test
    void theTableShowsEveryWaveAndWhoWasNotInIt() {
        Series series = Series.of(
                List.of(wave("1", "A 2, Z 4"), wave("2", "B 4, C 6"), facts("3", "C 9")),
                Renames.of(Rename.of("Z", "B")));
        assertThat(series.units()).extracting(unit -> unit.label()).containsExactly("A", "B", "C");
        assertThat(series.text()).containsPattern("C +- +- +1 +6.0000 +9 +unknown");
        assertThat(series.comparison("1", "2").of("B").presence()).isEqualTo(Presence.STAYED);
        assertThat(series.comparison().of("C").presence()).isEqualTo(Presence.ENTERED);
    }

    @Test
    void whatCannotBeASeriesIsRefused() {
        assertThatThrownBy(() -> Series.of(List.of())).hasMessageContaining("must have a wave");
        assertThatThrownBy(() -> Series.of(List.of(wave("1", "A 1"), wave("1", "A 2"))))
                .hasMessageContaining("must stand once");
        Series series = Series.of(List.of(wave("1", "A 1")));
        assertThatThrownBy(() -> series.wave("2")).hasMessageContaining("There is no wave 2");
        assertThatThrownBy(() -> series.streak("A", 0)).hasMessageContaining("1 or more");
        assertThatThrownBy(() -> series.streak("Q", 1)).hasMessageContaining("There is no Q");
    }
}
