package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.number.Decimals;
import org.egovindex.range.Published;
import org.junit.jupiter.api.Test;

/**
 * How sure published ranks are: pinned figures of seed 1 with 10,000 runs. They are results of ours, not published ones; a second programme with
 * another generator gave the same intervals but for single ranks.
 */
class PublishedUncertaintyTest {
    private static UncertaintyResult run(CompositeIndex index, Factor factor) {
        return UncertaintyAnalysis.of(index).vary(factor).runs(10_000).seed(1).run();
    }

    /** Label, rank as stated, and the ranks between which 90 % of runs lie. */
    private static List<String> intervals(UncertaintyResult result) {
        List<String> lines = new ArrayList<>();
        for (UnitUncertainty unit : result.units()) {
            lines.add(unit.nominalRank().orElseThrow() + " " + unit.unit().label() + " "
                    + tenths(unit.rankQuantile(0.05)) + "-" + tenths(unit.rankQuantile(0.95)));
        }
        return lines;
    }

    private static String tenths(double rank) {
        return Decimals.text(Math.rint(10 * rank) / 10);
    }

    /** The mean width of these intervals. */
    private static double meanWidth(UncertaintyResult result) {
        return result.units().stream()
                        .mapToDouble(unit -> unit.rankQuantile(0.95) - unit.rankQuantile(0.05))
                        .sum()
                / result.units().size();
    }

    /** How many of those ranked up to 10, of which there are eleven in the open data index, are among the first ten in at least 95 % of runs. */
    private static long keepTheirPlace(UncertaintyResult result) {
        return result.units().stream()
                .filter(unit -> unit.nominalRank().orElseThrow().value().intValue() <= 10)
                .filter(unit -> unit.probabilityOfTop(10) >= 0.95)
                .count();
    }

    /** The technology achievement index of the Handbook: 23 countries, eight indicators with any weights at all. */
    @Test
    void technologyAchievementUnderAnyWeights() throws IOException {
        UncertaintyResult result = run(Published.tai("oecd-tai-2008"), Factors.anyWeights());
        assertThat(intervals(result))
                .containsExactly(
                        "1 Finland 1-5",
                        "2 United States 1-5",
                        "3 Sweden 2-6",
                        "4 Japan 1-12",
                        "5 Korea, Rep. of 2-16",
                        "6 Netherlands 4-13",
                        "7 United Kingdom 5-13",
                        "8 Singapore 3-18",
                        "9 Canada 6-14",
                        "10 Australia 3-22",
                        "11 Germany 6-15",
                        "12 Norway 3-22",
                        "13 Ireland 7-16",
                        "14 Belgium 10-16",
                        "15 New Zealand 6-23",
                        "16 Austria 11-17",
                        "17 France 9-18",
                        "18 Israel 15-19",
                        "19 Spain 15-22",
                        "20 Italy 18-23",
                        "21 Czech Republic 18-23",
                        "22 Hungary 15-23",
                        "23 Slovenia 19-23");
        assertThat(keepTheirPlace(result)).isEqualTo(3);
        assertThat(meanWidth(result)).isCloseTo(8.87, within(0.005));
    }

    @Test
    void technologyAchievementUnderWeightsThatAreAQuarterOff() throws IOException {
        UncertaintyResult result = run(Published.tai("oecd-tai-2008"), Factors.weightsWithin(0.25));
        assertThat(intervals(result))
                .containsExactly(
                        "1 Finland 1-2",
                        "2 United States 1-2",
                        "3 Sweden 3-4",
                        "4 Japan 3-4",
                        "5 Korea, Rep. of 5-5",
                        "6 Netherlands 6-6",
                        "7 United Kingdom 7-9",
                        "8 Singapore 7-11",
                        "9 Canada 8-11",
                        "10 Australia 7-12",
                        "11 Germany 9-12",
                        "12 Norway 8-13",
                        "13 Ireland 11-14",
                        "14 Belgium 14-15",
                        "15 New Zealand 13-17",
                        "16 Austria 15-16",
                        "17 France 16-17",
                        "18 Israel 18-18",
                        "19 Spain 19-19",
                        "20 Italy 20-22",
                        "21 Czech Republic 20-22",
                        "22 Hungary 20-23",
                        "23 Slovenia 21-23");
        assertThat(keepTheirPlace(result)).isEqualTo(7);
        assertThat(meanWidth(result)).isCloseTo(1.96, within(0.005));
    }

    /** The open data index of 2015: 122 places; weights of datasets, and of the nine questions in each. */
    @Test
    void openDataUnderAnyWeights() throws IOException {
        CompositeIndex index = Published.godi();
        List<String> parents = index.methodology()
                .tree()
                .all()
                .filter(node -> node.children().size() > 1)
                .map(Node::id)
                .toList();
        assertThat(parents).hasSize(14);
        UncertaintyResult result = run(index, Factors.anyWeights());
        assertThat(intervals(result).subList(0, 10))
                .containsExactly(
                        "1 tw 1-11",
                        "2 gb 1-15",
                        "3 dk 1-17",
                        "4 co 2-20",
                        "5 au 2-18",
                        "5 fi 2-21",
                        "7 uy 2-24",
                        "8 nl 2-28",
                        "8 us 2-29",
                        "10 fr 3-23");
        assertThat(keepTheirPlace(result)).isEqualTo(0);
        assertThat(meanWidth(result)).isCloseTo(35.81, within(0.005));
    }

    @Test
    void openDataUnderAnyWeightsOfItsDatasets() throws IOException {
        UncertaintyResult result = run(Published.godi(), Factors.anyWeights("place"));
        assertThat(intervals(result).subList(0, 10))
                .containsExactly(
                        "1 tw 1-9",
                        "2 gb 1-13",
                        "3 dk 1-14",
                        "4 co 2-18",
                        "5 au 3-15",
                        "5 fi 2-19",
                        "7 uy 2-22",
                        "8 nl 2-25",
                        "8 us 3-25",
                        "10 fr 3-19");
        assertThat(keepTheirPlace(result)).isEqualTo(1);
        assertThat(meanWidth(result)).isCloseTo(31.43, within(0.005));
    }

    @Test
    void openDataUnderWeightsThatAreAQuarterOff() throws IOException {
        UncertaintyResult result = run(Published.godi(), Factors.weightsWithin(0.25));
        assertThat(intervals(result).subList(0, 10))
                .containsExactly(
                        "1 tw 1-2",
                        "2 gb 1-2",
                        "3 dk 3-3",
                        "4 co 3-7",
                        "5 au 4-7",
                        "5 fi 3-7",
                        "7 uy 4-9",
                        "8 nl 6-11",
                        "8 us 6-11",
                        "10 fr 7-11");
        assertThat(keepTheirPlace(result)).isEqualTo(7);
        assertThat(meanWidth(result)).isCloseTo(6.24, within(0.005));
    }
}
