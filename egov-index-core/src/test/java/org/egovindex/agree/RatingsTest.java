package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.egovindex.io.RatingsFiles;
import org.egovindex.io.RatingsForm;
import org.egovindex.io.RatingsReading;
import org.egovindex.model.City;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.junit.jupiter.api.Test;

class RatingsTest {
    private static final Ratings GRANTS = Ratings.contingency(
            RatingScale.unordered(List.of("yes", "no")), List.of(List.of(20L, 5L), List.of(10L, 15L)));

    private static String why(AgreementCoefficient coefficient, Ratings ratings) {
        return coefficient.of(ratings).reason().orElseThrow();
    }

    /** The worked lines of the Javadoc, of the table 20 5 / 10 15. */
    @Test
    void fiftySubjectsAgreeAsTheWorkedLinesSay() {
        Map<AgreementCoefficient, Double> worked = Map.of(
                AgreementCoefficients.PERCENT,
                35.0 / 50,
                AgreementCoefficients.COHEN,
                (0.7 - 0.5) / (1 - 0.5),
                AgreementCoefficients.FLEISS,
                (0.7 - 0.505) / (1 - 0.505),
                AgreementCoefficients.GWET_AC1,
                (0.7 - 0.495) / (1 - 0.495),
                AgreementCoefficients.BRENNAN_PREDIGER,
                (0.7 - 0.5) / (1 - 0.5),
                AgreementCoefficients.krippendorff(Metric.NOMINAL),
                1 - 0.3 / (2 * 0.55 * 0.45 * 100 / 99));
        worked.forEach((one, value) ->
                assertThat(one.of(GRANTS).value().orElseThrow()).as(one.id()).isEqualTo(value, within(1e-12)));
    }

    @Test
    void everyWayInMakesTheSameRatings() {
        List<List<String>> rows = new ArrayList<>(Collections.nCopies(20, List.of("1", "1")));
        rows.addAll(Collections.nCopies(5, List.of("1", "2")));
        rows.addAll(Collections.nCopies(10, List.of("2", "1")));
        rows.addAll(Collections.nCopies(15, List.of("2.0", "2")));
        RatingScale scale = RatingScale.wholes(1, 2);
        Ratings table = Ratings.contingency(scale, List.of(List.of(20L, 5L), List.of(10L, 15L)));
        Ratings shares = Ratings.proportions(
                scale,
                List.of(
                        List.of(new BigDecimal("0.4"), new BigDecimal("0.1")),
                        List.of(new BigDecimal("0.2"), new BigDecimal("0.3"))),
                50);
        Ratings.Draft draft = Ratings.draft(scale, 50, 2);
        for (int subject = 0; subject < 50; subject++) {
            draft.rate(subject, 0, subject < 25 ? 0 : 1);
            draft.rate(subject, 1, subject < 20 || (subject >= 25 && subject < 35) ? 0 : 1);
        }
        assertThat(Ratings.rows(rows)).isEqualTo(table).isEqualTo(shares).isEqualTo(draft.ratings());
        assertThat(table).hasToString("ratings of 50 subjects by 2 raters, numbers [1, 2]");
    }

    @Test
    void columnsOfATableAreRaters() {
        IndicatorColumn.Draft second = new IndicatorColumn.Draft(2);
        second.put(0, 0.5);
        IndicatorTable table = IndicatorTable.of(
                List.of(City.of("A", "X"), City.of("B", "X")),
                Map.of("one", IndicatorColumn.of(0.5, 2), "two", second.column()));
        assertThat(Ratings.of(table).scale().labels()).containsExactly("0.5", "2");
        assertThat(AgreementCoefficients.PERCENT.of(Ratings.of(table)).basis()).isEqualTo(new Basis(1, 2, 1, 1));
    }

    @Test
    void ratersWhoAreNotToldApartHaveNoCohen() {
        Ratings counts = Ratings.counts(
                RatingScale.wholes(1, 2), List.of(List.of(2, 0), List.of(0, 2), List.of(1, 1), List.of(1, 0)));
        assertThat(counts.subjects()).isEqualTo(4);
        assertThat(why(AgreementCoefficients.COHEN, counts)).isEqualTo("raters are not told apart");
        assertThat(why(AgreementCoefficients.KENDALL_W, counts)).isEqualTo("raters are not told apart");
        assertThat(why(AgreementCoefficients.icc(IccForm.ICC_2_1), counts)).isEqualTo("raters are not told apart");
        assertThat(AgreementCoefficients.PERCENT.of(counts).value().orElseThrow())
                .isEqualTo(2.0 / 3, within(1e-15));
        assertThat(AgreementCoefficients.icc(IccForm.ICC_1_1).of(counts).basis().leftOut())
                .isEqualTo(1);
    }

    @Test
    void wordsHaveNoDistancesAndNoOrderUnlessItIsGiven() {
        List<List<String>> rows = List.of(List.of("poor", "good"), List.of("good", "good"), List.of("poor", "poor"));
        Ratings words = Ratings.rows(rows);
        assertThat(why(AgreementCoefficients.krippendorff(Metric.ORDINAL), words))
                .isEqualTo("the categories are words without an order");
        assertThat(why(AgreementCoefficients.gwet(Weighting.LINEAR), words)).contains("without an order");
        assertThat(AgreementCoefficients.COHEN.of(words).value()).isPresent();
        Ratings ordered = Ratings.rows(RatingScale.ordered(List.of("poor", "fair", "good")), rows);
        assertThat(AgreementCoefficients.krippendorff(Metric.ORDINAL)
                        .of(ordered)
                        .value())
                .isPresent();
        assertThat(AgreementCoefficients.cohen(Weighting.ORDINAL).of(ordered).value())
                .isPresent();
        assertThat(why(AgreementCoefficients.krippendorff(Metric.RATIO), ordered))
                .isEqualTo("the categories are words, not numbers");
        assertThat(why(AgreementCoefficients.icc(IccForm.ICC_1_1), ordered)).contains("not numbers");
    }

    @Test
    void ratiosOfNumbersBelowZeroAreRefused() {
        assertThat(why(AgreementCoefficients.krippendorff(Metric.RATIO), PublishedAgreementTest.text("-1 2", "2 2")))
                .contains("below 0");
    }

    /** 1 and 3 of 1, 2, 3 are the farthest; 1 and 2 agree by 1/2, 3/4 and 1 - 2/6. */
    @Test
    void weightsAreThoseOfGwet() {
        RatingScale scale = RatingScale.wholes(1, 3);
        assertThat(Weighting.LINEAR.of(scale, 0, 1)).isEqualTo(0.5);
        assertThat(Weighting.QUADRATIC.of(scale, 0, 1)).isEqualTo(0.75);
        assertThat(Weighting.ORDINAL.of(scale, 0, 1)).isEqualTo(1 - 2.0 / 6);
        assertThat(Weighting.ORDINAL.of(scale, 0, 2)).isEqualTo(0);
    }

    @Test
    void whatCannotBeRatingsIsRefusedWithAdvice() {
        RatingScale scale = RatingScale.wholes(1, 3);
        assertThatThrownBy(() -> Ratings.rows(scale, List.of(List.of("1", "4"))))
                .hasMessageContaining("must be one of [1, 2, 3], not 4");
        assertThatThrownBy(() -> Ratings.rows(scale, List.of(List.of("1", "1"), List.of("1"))))
                .hasMessageContaining("must have 2 cells, not 1");
        assertThatThrownBy(() -> Ratings.rows(List.of(List.of("", "NA")))).hasMessageContaining("a rating at least");
        assertThatThrownBy(() -> Ratings.contingency(scale, List.of(List.of(1L))))
                .hasMessageContaining("3 cells");
        assertThatThrownBy(() -> Ratings.counts(scale, List.of(List.of(1, -1, 0))))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> RatingScale.unordered(List.of("a", "a"))).hasMessageContaining("different");
        assertThatThrownBy(() -> RatingScale.numbers(List.of(new BigDecimal("1e999999999"))))
                .hasMessageContaining("digits");
        assertThatThrownBy(() -> AgreementCoefficients.PERCENT.of(GRANTS, 95)).hasMessageContaining("0.95");
        assertThatThrownBy(() -> new AgreementBootstrap(0, 1, 0.9)).hasMessageContaining("Resamples");
        assertThatThrownBy(() -> Weighting.ofDisagreement(List.of(List.of(BigDecimal.ONE))))
                .hasMessageContaining("square");
        Weighting own = Weighting.ofDisagreement(
                List.of(List.of(BigDecimal.ZERO, BigDecimal.ONE), List.of(BigDecimal.TEN, BigDecimal.ZERO)));
        Ratings three = Ratings.rows(scale, List.of(List.of("1", "2"), List.of("3", "2")));
        assertThatThrownBy(() -> AgreementCoefficients.cohen(own).of(three)).hasMessageContaining("of 2 categories");
    }

    @Test
    void aTableOfAllCoefficientsSaysWhyOneIsUndefined() {
        Agreements all = Agreements.of(GRANTS);
        assertThat(all.text())
                .contains("cohen ", "0.4000", "Fleiss, Cohen and Everitt 1969")
                .contains("undefined: the categories are words without an order");
        assertThat(all.of(AgreementCoefficients.COHEN)
                        .part("expected agreement")
                        .orElseThrow())
                .isEqualTo(0.5);
        assertThat(all.of(AgreementCoefficients.COHEN))
                .asString()
                .startsWith("cohen 0.")
                .contains("Everitt 1969); 50 subjects, 100 ratings, 50 pairs");
        assertThatThrownBy(() -> all.of(AgreementCoefficients.KENDALL_W_UNCORRECTED))
                .hasMessageContaining("was not asked for");
        assertThat(AgreementCoefficients.find("gwet-ac1")).contains(AgreementCoefficients.GWET_AC1);
        assertThat(AgreementCoefficients.find("gwet")).isEmpty();
    }

    /** Of 50 subjects with 70 % agreement the deviation is sqrt(0.7 x 0.3 / 50) = 0.065: 95 % lie within about 0.127. */
    @Test
    void resamplesSpreadAsTheBinomialDoes() {
        Agreement found = AgreementBootstrap.of(1).of(AgreementCoefficients.PERCENT, GRANTS);
        Interval interval = found.interval().orElseThrow();
        assertThat(interval.lower()).isEqualTo(0.7 - 0.127, within(0.021));
        assertThat(interval.upper()).isEqualTo(0.7 + 0.127, within(0.021));
        assertThat(interval.method()).isEqualTo("bootstrap, 1000 resamples");
    }

    /** Of three subjects that differ once, a resample has one category only with the chance (1/3)^3 + ..., which is said. */
    @Test
    void resamplesWithoutVariationAreCountedAndLeftOut() {
        Ratings few = PublishedAgreementTest.text("1 1", "1 1", "2 2", "1 2");
        Interval interval = new AgreementBootstrap(500, 1, 0.9)
                .of(AgreementCoefficients.COHEN, few)
                .interval()
                .orElseThrow();
        assertThat(interval.undefined()).isBetween(15, 70);
        assertThat(interval).asString().endsWith(" undefined)");
    }

    private static RatingsReading read(String csv) {
        return RatingsFiles.read(stream(csv), "r.csv", RatingsForm.RATINGS);
    }

    @Test
    void aFileHasAColumnForEachRater() {
        Ratings expected = PublishedAgreementTest.text("1 2 NA", "3 3 1");
        assertThat(read("a,b,c\n1,2,NA\n3,3,1\n").orThrow()).isEqualTo(expected);
        assertThat(read("subject,a,b,c\nx,1,2,\ny,3,3,1\n").orThrow()).isEqualTo(expected);
        assertThat(read("a,b\nyes,no\n").orThrow().scale().isOrdered()).isFalse();
    }

    @Test
    void aFileMayHoldCountsInstead() {
        String table = "category,1,2\n1,20,5\n2,10,15\n";
        assertThat(RatingsFiles.read(stream(table), "t.csv", RatingsForm.CONTINGENCY)
                        .orThrow())
                .isEqualTo(Ratings.contingency(RatingScale.wholes(1, 2), List.of(List.of(20L, 5L), List.of(10L, 15L))));
        assertThat(RatingsFiles.read(stream("a,b\n2,0\n1,1\n"), "t.csv", RatingsForm.COUNTS)
                        .orThrow())
                .isEqualTo(Ratings.counts(
                        RatingScale.unordered(List.of("a", "b")), List.of(List.of(2, 0), List.of(1, 1))));
        assertThat(RatingsFiles.read(stream("a,b\n2,x\n"), "t.csv", RatingsForm.COUNTS)
                        .problems()
                        .text())
                .contains("t.csv", "is not a count");
        assertThat(RatingsFiles.read(stream("a,b\n2,1\n"), "t.csv", RatingsForm.CONTINGENCY)
                        .problems()
                        .text())
                .contains("a row for each of the 2 categories");
        assertThat(RatingsFiles.read(stream("a,a\n2,1\n"), "t.csv", RatingsForm.COUNTS)
                        .problems()
                        .hasErrors())
                .isTrue();
    }

    private static ByteArrayInputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileWithoutTwoRatersOrRatingsIsRefused() {
        assertThat(read("subject,a\nx,1\n").problems().text()).contains("two columns of raters");
        assertThat(read("a,b\n,NA\n").problems().text()).contains("there is no rating");
        assertThatThrownBy(() -> read("a,b\n,NA\n").orThrow()).hasMessageContaining("there is no rating");
        assertThat(read("a,b\n1\n1,2\n").problems().hasErrors()).isTrue();
    }

    /** All pairs of 10,001 categories would be a hundred million, again for every resample. */
    @Test
    void whatGoesOverAllPairsOfCategoriesIsNotWorkedOutForTooMany() {
        List<List<String>> rows = IntStream.range(0, 10_001)
                .mapToObj(i -> List.of(Integer.toString(i), Integer.toString(i)))
                .toList();
        Ratings ratings = Ratings.rows(rows);
        assertThat(AgreementCoefficients.krippendorff(Metric.RATIO).of(ratings).reason())
                .hasValueSatisfying(why -> assertThat(why).contains("10001 categories", "maybe round the numbers"));
        assertThat(AgreementCoefficients.gwet(Weighting.LINEAR).of(ratings).reason())
                .isPresent();
        assertThat(AgreementCoefficients.cohen(Weighting.QUADRATIC).of(ratings).reason())
                .isPresent();
        assertThat(AgreementCoefficients.krippendorff(Metric.INTERVAL)
                        .of(ratings)
                        .value())
                .hasValue(1);
    }

    /** Of 1 2 | 3 1 | 2 3 read in a circle every two columns correlate by -1/2, so 1 + 2 r is 0, which doubles miss by a last bit. */
    @Test
    void columnsThatCancelEachOtherHaveNoStandardisedAlpha() {
        Ratings ratings = Ratings.rows(List.of(List.of("1", "2", "3"), List.of("3", "1", "2"), List.of("2", "3", "1")));
        assertThat(AgreementCoefficients.CRONBACH_ALPHA_STANDARDISED.of(ratings).reason())
                .isPresent();
    }
}
