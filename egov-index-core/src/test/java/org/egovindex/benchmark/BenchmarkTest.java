package org.egovindex.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Format;
import org.egovindex.scoring.MissingMarksPolicies;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.Test;

/**
 * D has (1, 2) in privacy and (1, 0) in services: 10/3 + 20/3 = 10 and 5 + 0 = 5 points. Its region has B (3, 0), (2, 1) and C (1, 2),
 * (2, 1): both 10 + 15.
 */
class BenchmarkTest {
    private final Benchmark region = Benchmark.of(FiveCities.index(), "D", Peers.sharing("region"));

    private static Rational ratio(long numerator, long denominator) {
        return Rational.of(numerator, denominator);
    }

    @Test
    void gapsOfCriteriaAddUpToThoseOfAreasAndTheseToTheIndex() {
        assertThat(region.line("index").gapToMean()).contains(Rational.of(-10));
        assertThat(region.line("privacy").gapToMean()).contains(Rational.ZERO);
        assertThat(region.line("P1").gapToMean()).as("10/3 - (10 + 10/3) / 2").contains(ratio(-10, 3));
        assertThat(region.line("P2").gapToMean()).as("20/3 - (0 + 20/3) / 2").contains(ratio(10, 3));
        assertThat(region.line("services").gapToMean()).contains(Rational.of(-10));
        assertThat(region.line("S1").gapToMean()).as("5 - 10").contains(Rational.of(-5));
        assertThat(region.line("S2").gapToMean()).as("0 - 5").contains(Rational.of(-5));
        for (String parent : List.of("index", "privacy", "services")) {
            assertThat(region.rest(parent)).isEqualTo(Rational.ZERO);
        }
    }

    @Test
    void thePeersAreSummedUpAtEachPlace() {
        PeerPoints points = Benchmark.of(FiveCities.index(), "D", Peers.all())
                .line("P1")
                .peers()
                .orElseThrow();
        assertThat(points.count()).isEqualTo(4);
        assertThat(points.best()).as("marks 3, 3, 1, 0 at 10/3 points").isEqualTo(Rational.of(10));
        assertThat(points.median()).as("(3 + 1) / 2 x 10/3").isEqualTo(ratio(20, 3));
        assertThat(points.mean()).as("7 / 4 x 10/3").isEqualTo(ratio(35, 6));
        assertThat(points.rank()).as("two are above").isEqualTo(3);
        assertThat(points.percentile()).as("100 x (1 + 1/2) / 4").isEqualTo(ratio(75, 2));
        assertThat(points.scoring()).isEqualTo(3);
    }

    @Test
    void againstOnePeerMeanMedianAndBestAreTheSame() {
        Benchmark best = Benchmark.of(FiveCities.index(), "D", Peers.best());
        assertThat(best.lines()).allSatisfy(line -> {
            assertThat(line.gapToMean()).isEqualTo(line.gapToMedian()).isEqualTo(line.gapToBest());
        });
        assertThat(best.line("index").gapToBest()).contains(Rational.of(-25));
    }

    @Test
    void strengthsAndWeaknessesAreTheLargestGapsAndEqualOnesStandInTheOrderOfTheForm() {
        assertThat(region.strengths()).extracting(line -> line.node().id()).containsExactly("P2");
        assertThat(region.weaknesses()).extracting(line -> line.node().id()).containsExactly("S1", "S2", "P1");
    }

    @Test
    void whatMostPeersHaveAndTheUnitLacksIsListed() {
        assertThat(region.missed()).extracting(line -> line.node().id()).containsExactly("S2");
        Benchmark ofE = Benchmark.of(FiveCities.index(), "E", Peers.all());
        assertThat(ofE.missed())
                .as("P1 4 of 4, P2 3 of 4, both 10 points to be won")
                .extracting(line -> line.node().id())
                .containsExactly("P1", "P2");
        assertThat(ofE.missed(ratio(3, 4)))
                .as("more than three quarters")
                .extracting(line -> line.node().id())
                .containsExactly("P1");
        assertThatThrownBy(() -> ofE.missed(Rational.ONE)).hasMessageContaining("must be 0 or more and below 1, not 1");
        assertThatThrownBy(() -> ofE.missed(Rational.of(-1))).hasMessageContaining("not -1");
    }

    @Test
    void whatDoesNotApplyIsNeverTakenForNoughtAndWhatIsLeftOverIsSaid() {
        SurveyIndex index = ScoringMethods.areasAndPoints()
                .compute(FiveCities.survey(FiveCities.sheet(
                        "F", "south", "e", 3, FiveCities.NOT_APPLICABLE, 1, FiveCities.NOT_APPLICABLE)));
        Benchmark ofF = Benchmark.of(index, "F", Peers.sharing("region"));
        assertThat(ofF.line("P2").own()).isInstanceOf(Score.Missing.class);
        assertThat(ofF.line("P2").gapToMean()).isEmpty();
        assertThat(ofF.missed()).isEmpty();
        assertThat(ofF.line("P1").own().points()).as("3 of 3, and so all 20").contains(Rational.of(20));
        assertThat(ofF.line("privacy").gapToMean()).contains(Rational.of(10));
        assertThat(ofF.line("P1").gapToMean()).as("20 - (10 + 10/3 + 10/3) / 3").contains(ratio(130, 9));
        assertThat(ofF.rest("privacy")).isEqualTo(ratio(-40, 9));
        assertThat(ofF.text()).contains("not applicable", "of this, not compared below");

        Benchmark ofD = Benchmark.of(index, "D", Peers.sharing("region"));
        assertThat(ofD.line("P2").peers().orElseThrow().count())
                .as("B and C, not F")
                .isEqualTo(2);
        assertThat(ofD.line("P2").peers().orElseThrow().mean()).isEqualTo(ratio(10, 3));
    }

    @Test
    void whereNoPeerHasAValueThereIsNothingToCompare() {
        int none = FiveCities.NOT_APPLICABLE;
        SurveyIndex index = ScoringMethods.areasAndPoints()
                .compute(FiveCities.survey(
                        FiveCities.sheet("F", "east", "e", 3, none, 1, 1),
                        FiveCities.sheet("G", "east", "e", 1, 1, none, none)));
        Benchmark ofG = Benchmark.of(index, "G", Peers.sharing("region"));
        assertThat(ofG.line("P2").peers()).isEmpty();
        assertThat(ofG.line("P2").gapToBest()).isEmpty();
        assertThat(ofG.line("services").own())
                .isEqualTo(Score.missing(org.egovindex.model.MissingReason.NOT_APPLICABLE));
        assertThat(ofG.line("services").gapToMean()).isEmpty();
    }

    @Test
    void unitsWithoutAScoreAreNobodysPeersAndCannotBeCompared() {
        SurveyIndex index = ScoringMethods.areasAndPoints()
                .compute(FiveCities.survey(FiveCities.sheet("F", "south", "e", 3, FiveCities.GAP, 1, 1)));
        Benchmark ofD = Benchmark.of(index, "D", Peers.sharing("region"));
        assertThat(ofD.peers()).hasSize(2);
        assertThat(ofD.table().notes()).contains("without a score and nobody's peers: 1");
        assertThatThrownBy(() -> Benchmark.of(index, "F", Peers.all())).hasMessageContaining("F, x has no score");
        Benchmark excluded = Benchmark.of(
                ScoringMethods.areasAndPoints()
                        .withMissing(MissingMarksPolicies.EXCLUDE)
                        .compute(index.survey()),
                "F",
                Peers.all());
        assertThat(excluded.line("P2").own().toString()).isEqualTo("incomplete");
    }

    @Test
    void theOrderOfSheetsMakesNoDifference() {
        List<ScoreSheet> reversed = new ArrayList<>(FiveCities.SHEETS);
        Collections.reverse(reversed);
        SurveyIndex again = ScoringMethods.areasAndPoints().compute(Survey.of(Wave.of("1"), FiveCities.FORM, reversed));
        assertThat(Benchmark.of(again, "D", Peers.sharing("region")).text()).isEqualTo(region.text());
    }

    @Test
    void tablesShowPointsGapsAndPlacesAmongPeers() {
        assertThat(region.table().columns()).hasSize(12);
        assertThat(region.table().rows()).hasSize(7);
        assertThat(region.table().rows().get(6).stream().map(Cell::shown))
                .containsExactly(
                        "S2", "How is S2?", "0.00", "5.00", "5.00", "5.00", "-5.00", "-5.00", "-5.00", "3", "0", "2");
        assertThat(region.table().title()).isEqualTo("D, x against the same region (2)");
        assertThat(region.summary().rows()).hasSize(3);
        assertThat(region.profile(1).rows()).hasSize(3);
        assertThat(region.profile(9).in(Format.CSV)).contains("missed,S2,How is S2?,0,5,5,-5,-5,2 of 2");
        assertThat(Benchmark.of(FiveCities.index(), "D", Peers.best()).table().title())
                .isEqualTo("D, x against the best: A, x");
        assertThat(region.toString()).isEqualTo(region.text());
        assertThatThrownBy(() -> region.line("Q9")).hasMessageContaining("nothing called Q9");
    }
}
