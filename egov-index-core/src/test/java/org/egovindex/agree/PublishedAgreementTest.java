package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published numbers, with the data they are of. */
class PublishedAgreementTest {
    /** Four raters, twelve units, gaps: Krippendorff 2011; cac.raw4raters of R irrCAC. */
    static final Ratings FOUR_RATERS = text(
            "1 1 NA 1",
            "2 2 3 2",
            "3 3 3 3",
            "3 3 3 3",
            "2 2 2 2",
            "1 2 3 4",
            "4 4 4 4",
            "1 1 2 1",
            "2 2 2 2",
            "NA 5 5 5",
            "NA NA 1 1",
            "NA NA 3 NA");

    /** Twenty subjects by three raters: anxiety of R irr. */
    private static final Ratings ANXIETY = text(
            "3 3 2", "3 6 1", "3 4 4", "4 6 4", "5 2 3", "5 4 2", "2 2 1", "3 4 6", "5 3 1", "2 3 1", "2 2 1", "6 3 2",
            "1 3 3", "5 3 3", "2 2 1", "2 2 1", "1 1 3", "2 3 3", "4 3 2", "3 4 2");

    /** cont3x3abstractors of R irrCAC: two abstractors of charts, 100 women. */
    private static final Ratings ABSTRACTORS = Ratings.contingency(
            RatingScale.unordered(List.of("ectopic", "AIU", "NIU")),
            List.of(List.of(13L, 0L, 0L), List.of(0L, 20L, 7L), List.of(0L, 4L, 56L)));

    static Ratings text(String... rows) {
        return Ratings.rows(
                Arrays.stream(rows).map(row -> List.of(row.split(" ", -1))).toList());
    }

    private static void assertIs(AgreementCoefficient coefficient, Ratings ratings, double published, double half) {
        assertThat(coefficient.of(ratings).value().orElseThrow())
                .as(coefficient.title())
                .isEqualTo(published, within(half));
    }

    private static double halfWidth(AgreementCoefficient coefficient, Ratings ratings) {
        Interval interval = coefficient.of(ratings).interval().orElseThrow();
        return coefficient.of(ratings).value().orElseThrow() - interval.lower();
    }

    /** The README of irrCAC: AC1 .77544, Fleiss .76117, Brennan-Prediger .77273; its article: AC2 linear .85874, quadratic .91400. */
    @Test
    void fourRatersWithGapsAgreeAsGwetPrintsIt() {
        assertIs(AgreementCoefficients.GWET_AC1, FOUR_RATERS, 0.77544, 5e-6);
        assertIs(AgreementCoefficients.FLEISS, FOUR_RATERS, 0.76117, 5e-6);
        assertIs(AgreementCoefficients.BRENNAN_PREDIGER, FOUR_RATERS, 0.77273, 5e-6);
        assertIs(AgreementCoefficients.gwet(Weighting.LINEAR), FOUR_RATERS, 0.85874, 5e-6);
        assertIs(AgreementCoefficients.gwet(Weighting.QUADRATIC), FOUR_RATERS, 0.91400, 5e-6);
    }

    /** The same README: Conger .76282, alpha .74342, percent .8181818 from .542 to 1. */
    @Test
    void fourRatersToldApartAgreeAsGwetPrintsIt() {
        assertIs(AgreementCoefficients.conger(Weighting.NOMINAL), FOUR_RATERS, 0.76282, 5e-6);
        assertIs(AgreementCoefficients.krippendorff(Metric.NOMINAL), FOUR_RATERS, 0.74342, 5e-6);
        assertIs(AgreementCoefficients.PERCENT, FOUR_RATERS, 0.8181818, 5e-8);
        assertThat(AgreementCoefficients.PERCENT
                        .of(FOUR_RATERS)
                        .interval()
                        .orElseThrow()
                        .lower())
                .isEqualTo(0.542, within(5e-4));
    }

    /** distrib.6raters of the same README, the first fifteen subjects of Fleiss 1971: AC1 .4448007 (.264, .625), Fleiss .4139265 (.24, .588), alpha .4204384, BP .4388889 (.261, .617). */
    @Test
    void sixRatersOfFifteenPatientsAgreeAsGwetPrintsIt() {
        Ratings six = Ratings.counts(
                RatingScale.unordered(List.of("depression", "personality", "schizophrenia", "neurosis", "other")),
                Stream.of(
                                "00060", "03003", "01401", "00006", "03030", "20400", "00402", "20310", "20040",
                                "00006", "10050", "11040", "03300", "10050", "02031")
                        .map(row -> row.chars().mapToObj(c -> c - '0').toList())
                        .toList());
        assertIs(AgreementCoefficients.GWET_AC1, six, 0.4448007, 5e-8);
        assertIs(AgreementCoefficients.FLEISS, six, 0.4139265, 5e-8);
        assertIs(AgreementCoefficients.krippendorff(Metric.NOMINAL), six, 0.4204384, 5e-8);
        assertIs(AgreementCoefficients.BRENNAN_PREDIGER, six, 0.4388889, 5e-8);
        assertThat(halfWidth(AgreementCoefficients.GWET_AC1, six)).isEqualTo(0.4448 - 0.264, within(6e-4));
        assertThat(halfWidth(AgreementCoefficients.FLEISS, six)).isEqualTo(0.4139 - 0.24, within(6e-4));
        assertThat(halfWidth(AgreementCoefficients.BRENNAN_PREDIGER, six)).isEqualTo(0.4389 - 0.261, within(6e-4));
    }

    /** The same README: the interval of AC1 begins at .461, that of Fleiss at .424, that of Brennan-Prediger at .454; all end at 1. */
    @Test
    void intervalsAreThoseOfGwetsVariance() {
        Interval ac1 = AgreementCoefficients.GWET_AC1.of(FOUR_RATERS).interval().orElseThrow();
        assertThat(ac1.lower()).isEqualTo(0.461, within(5e-4));
        assertThat(ac1.upper()).isEqualTo(1);
        Interval fleiss =
                AgreementCoefficients.FLEISS.of(FOUR_RATERS).interval().orElseThrow();
        assertThat(fleiss.lower()).isEqualTo(0.424, within(5e-4));
        Interval uniform = AgreementCoefficients.BRENNAN_PREDIGER
                .of(FOUR_RATERS)
                .interval()
                .orElseThrow();
        assertThat(uniform.lower()).isEqualTo(0.454, within(5e-4));
    }

    /** The same README: Cohen .7964094, AC1 .8493305, Brennan-Prediger .835, percent .89; AC1 from .764 to .935 by n, here by n - 1 as for raw ratings. */
    @Test
    void twoAbstractorsAgreeAsGwetPrintsIt() {
        assertIs(AgreementCoefficients.COHEN, ABSTRACTORS, 0.7964094, 5e-8);
        assertIs(AgreementCoefficients.GWET_AC1, ABSTRACTORS, 0.8493305, 5e-8);
        assertIs(AgreementCoefficients.BRENNAN_PREDIGER, ABSTRACTORS, 0.835, 1e-12);
        assertIs(AgreementCoefficients.FLEISS, ABSTRACTORS, 0.7962397, 5e-8);
        assertIs(AgreementCoefficients.PERCENT, ABSTRACTORS, 0.89, 1e-12);
        assertThat(halfWidth(AgreementCoefficients.GWET_AC1, ABSTRACTORS)).isEqualTo(0.8493305 - 0.764, within(1e-3));
    }

    /** Gwet prints the standard error .0589 for Cohen's kappa; that of Fleiss, Cohen and Everitt is larger by less than 1 %. */
    @Test
    void theIntervalOfCohensKappaIsOfTheUsualWidth() {
        assertThat(halfWidth(AgreementCoefficients.COHEN, ABSTRACTORS)).isEqualTo(1.96 * 0.0589, within(0.002));
    }

    /** irr: kendall(anxiety, correct = TRUE) gives Wt .54, chi-squared on 19 degrees of freedom 30.8. */
    @Test
    void threeRatersOfAnxietyRankAlikeAsIrrPrintsIt() {
        Agreement corrected = AgreementCoefficients.KENDALL_W.of(ANXIETY);
        assertThat(corrected.value().orElseThrow()).isEqualTo(0.539657, within(5e-7));
        assertThat(corrected.part("chi-squared").orElseThrow()).isEqualTo(3 * 19 * 0.539657, within(1e-4));
        assertThat(corrected.part("p").orElseThrow()).isBetween(0.04, 0.05);
        assertThat(AgreementCoefficients.KENDALL_W_UNCORRECTED
                        .of(ANXIETY)
                        .value()
                        .orElseThrow())
                .isLessThan(corrected.value().orElseThrow());
    }

    /** irr: icc(anxiety, "twoway", "agreement") gives .198 with the interval -.039 to .494. */
    @Test
    void theIntervalOfAnIntraclassCorrelationIsThatOfIrr() {
        Agreement found = AgreementCoefficients.icc(IccForm.ICC_2_1).of(ANXIETY);
        assertThat(found.value().orElseThrow()).isEqualTo(0.198, within(5e-4));
        assertThat(found.interval().orElseThrow().lower()).isEqualTo(-0.039, within(5e-4));
        assertThat(found.interval().orElseThrow().upper()).isEqualTo(0.494, within(5e-4));
    }

    /** psych: ICC(sf), the data of Shrout and Fleiss, gives -.13 to .72 for ICC(1,1) and .34 to .95 for ICC(3,1), .68 to .99 for ICC(3,k). */
    @Test
    void theIntervalsOfShroutAndFleissAreThoseOfPsych() {
        Ratings sf = text("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");
        assertThat(AgreementCoefficients.icc(IccForm.ICC_1_1).of(sf).interval().orElseThrow())
                .satisfies(i -> assertThat(i.lower()).isEqualTo(-0.13, within(5e-3)))
                .satisfies(i -> assertThat(i.upper()).isEqualTo(0.72, within(5e-3)));
        assertThat(AgreementCoefficients.icc(IccForm.ICC_3_1).of(sf).interval().orElseThrow())
                .satisfies(i -> assertThat(i.lower()).isEqualTo(0.34, within(5e-3)))
                .satisfies(i -> assertThat(i.upper()).isEqualTo(0.95, within(5e-3)));
        assertThat(AgreementCoefficients.icc(IccForm.ICC_3_K).of(sf).interval().orElseThrow())
                .satisfies(i -> assertThat(i.lower()).isEqualTo(0.68, within(5e-3)))
                .satisfies(i -> assertThat(i.upper()).isEqualTo(0.99, within(5e-3)));
    }

    /** Fleiss 1971 by Light: on complete data of two raters the mean over pairs is Cohen's kappa, and so is Conger's. */
    @Test
    void ofTwoRatersLightAndCongerAreCohen() {
        double cohen = AgreementCoefficients.COHEN.of(ABSTRACTORS).value().orElseThrow();
        assertIs(AgreementCoefficients.light(Weighting.NOMINAL), ABSTRACTORS, cohen, 1e-12);
        assertIs(AgreementCoefficients.conger(Weighting.NOMINAL), ABSTRACTORS, cohen, 1e-12);
    }

    /** Wilson 1927 of 89 of 100: (0.89 + 1.92 / 100) / 1.0384 = 0.8756, give or take 0.0619. */
    @Test
    void aShareOfAgreementHasTheIntervalOfWilson() {
        Interval interval =
                AgreementCoefficients.PERCENT.of(ABSTRACTORS).interval().orElseThrow();
        assertThat(interval.lower()).isEqualTo(0.8137, within(2e-4));
        assertThat(interval.upper()).isEqualTo(0.9375, within(2e-4));
    }
}
