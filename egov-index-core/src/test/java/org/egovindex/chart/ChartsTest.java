package org.egovindex.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.egovindex.catalogue.Catalogue;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.index.CompositeIndex;
import org.egovindex.range.RankRanges;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Charts of results that can be worked out by hand, and of published ones. */
class ChartsTest {
    /** A has (60 + 100) / 2 = 80 of which 30 and 50, B (40 + 60) / 2 = 50 of 20 and 30, C (0 + 20) / 2 = 10 of 0 and 10. */
    private static final CompositeIndex SMALL = Drawn.of(Drawn.row(60, 100), Drawn.row(40, 60), Drawn.row(0, 20));

    private static final CompositeIndex HDI =
            Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());

    @Test
    void barsAreAsLongAsTheNumbersTheyStandFor() {
        DrawnSvg svg = new DrawnSvg(Charts.ranking(SMALL).svg());
        List<Element> first = svg.marks("c-1").subList(1, 3);
        List<Element> second = svg.marks("c-2").subList(1, 4);

        assertThat(first).extracting(DrawnSvg::words).containsExactly("A: a 30.0000", "B: a 20.0000");
        double point = (DrawnSvg.number(first.get(0), "width") + 1) / 30;
        assertThat(DrawnSvg.number(first.get(1), "width") + 1).isCloseTo(20 * point, offset(0.02));
        assertThat(DrawnSvg.number(second.get(0), "width") + 1).isCloseTo(50 * point, offset(0.02));
        assertThat(DrawnSvg.number(second.get(0), "x"))
                .isCloseTo(DrawnSvg.number(first.get(0), "x") + 30 * point, offset(0.02));
    }

    @Test
    void whereContributionsDoNotAddUpBarsArePlain() {
        Chart chart = Charts.ranking(HDI, 3);
        assertThat(chart.title()).isEqualTo("Human Development Index: the first 3 of 21");
        assertThat(chart.table().columns()).hasSize(3);
        assertThat(chart.description()).isEqualTo("Switzerland is first with 0.967; Iceland, rank 3, has 0.959.");
    }

    @Test
    void aProfileNamesMeanAndBest() {
        assertThat(Charts.profile(SMALL, "B").description())
                .isEqualTo("B is above the mean in 1 of 2 parts. a: 40.0000 (mean 33.3333, best 60.0000)."
                        + " b: 60.0000 (mean 60.0000, best 100.0000).");
        assertThatThrownBy(() -> Charts.profile(SMALL, "D")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDistributionCountsEveryUnitOnce() {
        Chart chart = Charts.scores(SMALL);
        assertThat(chart.table().rows().stream()
                        .mapToInt(row -> row.get(2).number().orElseThrow().intValue())
                        .sum())
                .isEqualTo(3);
        assertThat(chart.description())
                .isEqualTo("Scores of 3 go from 10.0000 to 80.0000; the median is 50.0000, the mean 46.6667.");
    }

    @Test
    void aMatrixHatchesWhatIsMissing() {
        Chart chart = Charts.heatMap(Drawn.table(7, 30));
        long missing = chart.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.shown().equals("missing"))
                .count();
        assertThat(missing).isPositive();
        assertThat(new DrawnSvg(chart.svg()).marks("s-7")).hasSize((int) missing + 1);
        assertThat(chart.description()).contains(missing + " numbers are missing");
    }

    @Test
    void aMatrixOfChosenNodesIsAsWideAsAsked() {
        Chart chart = Charts.heatMap(HDI, List.of("education", "hdi"), 4);
        assertThat(chart.table().columns()).hasSize(3);
        assertThat(chart.table().notes()).contains("the first 4 by rank; 17 more are not shown");
        assertThatThrownBy(() -> Charts.heatMap(HDI, List.of("Education"), 4))
                .hasMessageContaining("no area, criterion or node Education");
        List<String> many = java.util.Collections.nCopies(6000, "hdi");
        assertThatThrownBy(() -> Charts.heatMap(HDI, many, 4)).hasMessageContaining("20000 cells, not 4 x 6000");
    }

    @Test
    void aChartOfTooManyIsRefused() {
        assertThatThrownBy(() -> Charts.ranking(HDI, 0)).hasMessageContaining("1 to 500 units, not 0");
        assertThatThrownBy(() -> Charts.ranking(HDI, 501)).hasMessageContaining("not 501");
    }

    @Test
    void rangesUnderAllWeightsSpanFromBestToWorst() {
        RankRanges ranges = RankRanges.of(HDI, WeightSpace.of(HDI.methodology()).within("hdi", 0.25));
        Chart chart = Charts.rankIntervals(ranges, 2);
        assertThat(chart.description()).startsWith("Ranks under all admissible weights: Switzerland 1 to ");
        assertThat(new DrawnSvg(chart.svg()).marks("c-1")).hasSize(2 + 1);
        Chart exact = Charts.rankIntervals(RankRanges.of(SMALL, WeightSpace.of(SMALL.methodology())));
        assertThat(exact.description()).isEqualTo("Ranks under all admissible weights: A 1 to 1; B 2 to 2; C 3 to 3.");
    }

    /** Seoul is first in every wave whose ranks are known: Holzer and Manoharan, Digital Governance in Municipalities Worldwide. */
    @Test
    void thePublishedWavesAreDrawnWithWhatIsKnownOnly() {
        Chart chart = Charts.slope(Catalogue.hundredCities().series(), 3);
        assertThat(chart.description()).startsWith("Seoul, Republic of Korea leads ");
        assertThat(new DrawnSvg(chart.svg()).texts()).contains("1 Seoul, Republic of Korea", "2003");
    }

    /** The three dimensions weigh a third each, the two indicators of education a half of theirs. */
    @Test
    void aFrameworkShowsEffectiveWeights() {
        Chart chart = Charts.framework(HDI.methodology());
        assertThat(chart.table().rows().get(2).get(0).shown()).isEqualTo("\u2003Expected years of schooling");
        assertThat(chart.table().rows().get(2).get(3).shown()).isEqualTo("16.67");
    }

    @Test
    void groupsStandInTheOrderOfTheirMeans() {
        Chart chart = Charts.groups(Drawn.survey(3, "1", 10), "region");
        List<String> means = chart.table().rows().stream()
                .filter(row -> row.get(3).isNumber())
                .map(row -> row.get(3).shown())
                .toList();
        assertThat(means).hasSize(3);
        assertThat(means.stream().map(java.math.BigDecimal::new).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(chart.description()).contains("(no region given)");
    }
}
