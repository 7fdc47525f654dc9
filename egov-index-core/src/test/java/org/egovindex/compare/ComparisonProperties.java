package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.egovindex.rank.TiesStrategy;

/** What holds for any two waves, with ties, entering and leaving units, and units without a score. */
class ComparisonProperties {
    private static Map<String, Score> draw(Random random, int units, String prefix) {
        Map<String, Score> scores = new TreeMap<>();
        for (int unit = 0; unit < units; unit++) {
            int what = random.nextInt(10);
            if (what > 1) {
                Score score = what == 2 ? Score.missing(MissingReason.INCOMPLETE) : Score.of(random.nextInt(9));
                scores.put(prefix + unit, score);
            }
        }
        scores.put(prefix + units, Score.of(4));
        return scores;
    }

    @Property(tries = 300)
    void thePartsAddUpUnderEveryRuleForTies(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int units, @ForAll TiesStrategy ties) {
        Random random = new Random(seed);
        Comparison comparison = Comparison.of(
                SmallWaves.wave("1", draw(random, units, "u"), ties),
                SmallWaves.wave("2", draw(random, units, "u"), ties));
        for (Shift shift : comparison.shifts()) {
            assertThat(shift.parts().map(RankParts::total)).isEqualTo(shift.rankChange());
            shift.parts().ifPresent(parts -> {
                assertThat(parts.left().signum()).isNotNegative();
                assertThat(parts.entered().signum()).isNotPositive();
                assertThat(ties != TiesStrategy.STANDARD || parts.ties().signum() == 0)
                        .isTrue();
            });
        }
    }

    /** The definition, counted pair by pair. */
    @Property(tries = 200)
    void thePartsAreThoseOfTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int units) {
        Random random = new Random(seed);
        Map<String, Score> before = draw(random, units, "u");
        Map<String, Score> after = draw(random, units, "u");
        Comparison comparison = Comparison.of(
                SmallWaves.wave("1", before, TiesStrategy.STANDARD),
                SmallWaves.wave("2", after, TiesStrategy.STANDARD));
        for (Shift shift : comparison.shifts()) {
            shift.parts().ifPresent(parts -> {
                long bothOrders = 0;
                long gone = 0;
                long fresh = 0;
                Rational old = before.get(shift.label()).points().orElseThrow();
                Rational now = after.get(shift.label()).points().orElseThrow();
                for (String other :
                        comparison.shifts().stream().map(Shift::label).toList()) {
                    var was = before.getOrDefault(other, Score.missing(MissingReason.INCOMPLETE))
                            .points();
                    var is = after.getOrDefault(other, Score.missing(MissingReason.INCOMPLETE))
                            .points();
                    if (other.equals(shift.label())) {
                        continue;
                    }
                    if (was.isPresent() && is.isPresent()) {
                        bothOrders += above(was.get(), old) - above(was.get(), now);
                        bothOrders += above(is.get(), old) - above(is.get(), now);
                    } else if (was.isPresent()) {
                        gone += above(was.get(), old);
                    } else if (is.isPresent()) {
                        fresh += above(is.get(), now);
                    }
                }
                assertThat(parts.own()).isEqualTo(Rational.of(bothOrders, 2));
                assertThat(parts.left()).isEqualTo(Rational.of(gone));
                assertThat(parts.entered()).isEqualTo(Rational.of(-fresh));
            });
        }
    }

    private static int above(Rational other, Rational own) {
        return other.compareTo(own) > 0 ? 1 : 0;
    }

    @Property(tries = 200)
    void aRiseOfOnesOwnNeverCountsAsAFall(@ForAll long seed, @ForAll TiesStrategy ties) {
        Random random = new Random(seed);
        Comparison comparison = Comparison.of(
                SmallWaves.wave("1", draw(random, 20, "u"), ties), SmallWaves.wave("2", draw(random, 20, "u"), ties));
        for (Shift shift : comparison.shifts()) {
            shift.parts()
                    .ifPresent(parts -> assertThat(parts.own().signum()
                                    * shift.scoreChange().orElseThrow().signum())
                            .isNotNegative());
        }
    }

    @Property(tries = 200)
    void thereAndBackAreOpposites(@ForAll long seed) {
        Random random = new Random(seed);
        Standings one = SmallWaves.wave("1", draw(random, 12, "u"), TiesStrategy.STANDARD);
        Standings two = SmallWaves.wave("2", draw(random, 12, "u"), TiesStrategy.STANDARD);
        Comparison back = Comparison.of(two, one);
        for (Shift shift : Comparison.of(one, two).shifts()) {
            Shift other = back.of(shift.label());
            assertThat(other.parts().map(parts -> List.of(parts.own(), parts.others(), parts.left(), parts.entered())))
                    .isEqualTo(shift.parts()
                            .map(parts -> List.of(
                                    minus(parts.own()),
                                    minus(parts.others()),
                                    minus(parts.entered()),
                                    minus(parts.left()))));
        }
    }

    private static Rational minus(Rational number) {
        return Rational.ZERO.minus(number);
    }

    @Property(tries = 100)
    void otherNamesChangeNothing(@ForAll long seed) {
        List<List<Object>> views = new ArrayList<>();
        for (String prefix : List.of("u", "z")) {
            Random random = new Random(seed);
            Comparison comparison = Comparison.of(
                    SmallWaves.wave("1", draw(random, 15, prefix), TiesStrategy.STANDARD),
                    SmallWaves.wave("2", draw(random, 15, prefix), TiesStrategy.STANDARD));
            List<Object> view = new ArrayList<>();
            comparison
                    .shifts()
                    .forEach(one -> view.add(List.of(one.presence(), one.before(), one.after(), one.parts())));
            RankMeasures measures = comparison.measures();
            view.addAll(
                    List.of(measures.tauB(), measures.rho(), measures.overlap(), measures.top(), measures.shifts()));
            views.add(view);
        }
        assertThat(views.get(0)).isEqualTo(views.get(1));
    }
}
