package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold whatever was rated. */
class AgreementProperties {
    private static final double CLOSE = 1e-10;

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.of("1", "2", "3", "5")),
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(raters -> cell.list()
                        .ofSize(raters)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(12)
                        .filter(rows ->
                                rows.stream().anyMatch(row -> row.stream().anyMatch(text -> !text.isEmpty()))));
    }

    @Provide
    Arbitrary<List<List<String>>> pairs() {
        return Arbitraries.of("1", "2", "3", "5")
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(15);
    }

    private static void assertSame(OptionalDouble one, OptionalDouble other, String what) {
        assertThat(one.isPresent()).as(what).isEqualTo(other.isPresent());
        if (one.isPresent()) {
            assertThat(one.getAsDouble()).as(what).isEqualTo(other.getAsDouble(), within(CLOSE));
        }
    }

    private static List<List<String>> mapped(List<List<String>> rows, UnaryOperator<BigDecimal> map) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(text -> text.isEmpty()
                                ? ""
                                : map.apply(new BigDecimal(text)).toPlainString())
                        .toList())
                .toList();
    }

    private static void assertUnchanged(Metric metric, List<List<String>> rows, UnaryOperator<BigDecimal> map) {
        AgreementCoefficient alpha = AgreementCoefficients.krippendorff(metric);
        assertSame(
                alpha.of(Ratings.rows(rows)).value(),
                alpha.of(Ratings.rows(mapped(rows, map))).value(),
                metric.toString());
    }

    @Property(tries = 200)
    void anotherOrderOfRatersChangesNoCoefficient(@ForAll("sheets") List<List<String>> rows, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        List<List<String>> other =
                rows.stream().map(row -> order.stream().map(row::get).toList()).toList();
        for (AgreementCoefficient one : AgreementCoefficients.all()) {
            OptionalDouble before = one.of(Ratings.rows(rows)).value();
            OptionalDouble after = one.of(Ratings.rows(other)).value();
            assertSame(before, after, one.id());
            if (one.isOfInterchangeableRaters()) {
                assertThat(after).as(one.id()).isEqualTo(before);
            }
        }
    }

    @Property(tries = 200)
    void anotherOrderOfSubjectsMakesTheSameRatings(@ForAll("sheets") List<List<String>> rows, @ForAll Random random) {
        List<List<String>> other = new ArrayList<>(rows);
        Collections.shuffle(other, random);
        assertThat(Ratings.rows(other)).isEqualTo(Ratings.rows(rows)).hasSameHashCodeAs(Ratings.rows(rows));
        AgreementBootstrap bootstrap = new AgreementBootstrap(20, 3, 0.9);
        assertThat(bootstrap.of(AgreementCoefficients.FLEISS, Ratings.rows(other)))
                .isEqualTo(bootstrap.of(AgreementCoefficients.FLEISS, Ratings.rows(rows)));
    }

    @Property(tries = 300)
    void aCoefficientIsAFiniteNumberOrAReason(@ForAll("sheets") List<List<String>> rows) {
        for (AgreementCoefficient one : AgreementCoefficients.all()) {
            Agreement found = one.of(Ratings.rows(rows));
            assertThat(found.value().isPresent()).isNotEqualTo(found.reason().isPresent());
            found.value().ifPresent(value -> assertThat(value).as(one.id()).isFinite());
        }
    }

    @Property(tries = 100)
    void twoEqualSheetsAgreeCompletelyOrShowNothing(@ForAll("pairs") List<List<String>> rows) {
        List<List<String>> equal =
                rows.stream().map(row -> List.of(row.get(0), row.get(0))).toList();
        boolean varies = equal.stream().distinct().count() > 1;
        for (AgreementCoefficient one : AgreementCoefficients.all()) {
            OptionalDouble value = one.of(Ratings.rows(equal)).value();
            boolean isPercent = one.equals(AgreementCoefficients.PERCENT);
            assertThat(value.isPresent()).as(one.id()).isEqualTo(varies || isPercent);
            value.ifPresent(v -> assertThat(v).as(one.id()).isEqualTo(1, within(CLOSE)));
        }
    }

    @Property(tries = 100)
    void alphaKeepsItsInvariants(@ForAll("sheets") List<List<String>> rows) {
        assertUnchanged(Metric.NOMINAL, rows, x -> BigDecimal.valueOf(10).subtract(x));
        assertUnchanged(Metric.ORDINAL, rows, x -> x.multiply(x));
        assertUnchanged(
                Metric.INTERVAL, rows, x -> x.multiply(new BigDecimal("-2.5")).add(BigDecimal.TEN));
        assertUnchanged(Metric.RATIO, rows, x -> x.multiply(new BigDecimal("0.3")));
    }

    @Property(tries = 100)
    void aSubjectWithOneRatingDoesNotChangeAlpha(@ForAll("sheets") List<List<String>> rows) {
        List<List<String>> more = new ArrayList<>(rows);
        List<String> single = new ArrayList<>(Collections.nCopies(rows.get(0).size(), ""));
        single.set(0, "3");
        more.add(single);
        for (Metric metric : Metric.values()) {
            AgreementCoefficient alpha = AgreementCoefficients.krippendorff(metric);
            assertSame(
                    alpha.of(Ratings.rows(rows)).value(),
                    alpha.of(Ratings.rows(more)).value(),
                    metric.toString());
        }
    }

    @Property(tries = 200)
    void alphaIsThatOfItsDefinition(@ForAll("sheets") List<List<String>> rows) {
        for (Metric metric : List.of(Metric.NOMINAL, Metric.ORDINAL, Metric.INTERVAL)) {
            AgreementCoefficients.krippendorff(metric)
                    .of(Ratings.rows(rows))
                    .value()
                    .ifPresent(value -> assertThat(value).isEqualTo(PlainAlpha.of(rows, metric), within(CLOSE)));
        }
    }

    /** {@code 1 - alpha = (1 - pi) (N - 1) / N} with N ratings: alpha corrects Scott's pi for small samples. */
    @Property(tries = 100)
    void alphaOfTwoCompleteSheetsFollowsFromScottsPi(@ForAll("pairs") List<List<String>> rows) {
        Ratings ratings = Ratings.rows(rows);
        OptionalDouble pi = AgreementCoefficients.FLEISS.of(ratings).value();
        OptionalDouble alpha =
                AgreementCoefficients.krippendorff(Metric.NOMINAL).of(ratings).value();
        double n = 2.0 * rows.size();
        pi.ifPresent(value -> assertThat(alpha.orElseThrow()).isEqualTo(1 - (1 - value) * (n - 1) / n, within(CLOSE)));
    }

    /** {@code k / (k - 1) (1 - sum of variances / variance of sums)}, against the mean squares of ICC(3,k). */
    @Property(tries = 100)
    void cronbachsAlphaFollowsFromVariances(@ForAll("pairs") List<List<String>> rows) {
        List<Double> first =
                rows.stream().map(row -> Double.valueOf(row.get(0))).toList();
        List<Double> second =
                rows.stream().map(row -> Double.valueOf(row.get(1))).toList();
        List<Double> sums = IntStream.range(0, rows.size())
                .mapToObj(i -> first.get(i) + second.get(i))
                .toList();
        AgreementCoefficients.CRONBACH_ALPHA
                .of(Ratings.rows(rows))
                .value()
                .ifPresent(alpha -> assertThat(alpha)
                        .isEqualTo(2 * (1 - (variance(first) + variance(second)) / variance(sums)), within(1e-9)));
    }

    private static double variance(List<Double> numbers) {
        double mean = numbers.stream().mapToDouble(x -> x).average().orElseThrow();
        return numbers.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (numbers.size() - 1);
    }
}
