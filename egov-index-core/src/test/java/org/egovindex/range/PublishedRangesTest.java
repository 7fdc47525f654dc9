package org.egovindex.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.rank.Rank;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of published indices, on third-party data. */
class PublishedRangesTest {
    private static CompositeIndex unrounded(CompositeIndex index) {
        Methodology methodology = index.methodology();
        return methodology
                .withPublication(methodology.publication().withRanking(RankingRule.onUnrounded(TiesStrategy.STANDARD)))
                .compute(index.data());
    }

    private static int exact(RankRanges ranges) {
        return (int) ranges.ranges().stream().filter(UnitRange::isExact).count();
    }

    /**
     * A blog of 2010 moved Monaco from 25 to 184 with weights of 10 to 80 % in steps; with the revised figures of the data centre the steps
     * give 26 to 185.
     */
    @Test
    void monacoInTheEGovernmentDevelopmentIndex2010() throws IOException {
        CompositeIndex index = Published.egdi();
        WeightSpace space = WeightSpace.of(index.methodology()).bounds("egdi", 0.1, 0.8);
        RankRanges ranges = RankRanges.of(index, space);
        UnitRange monaco = ranges.of("Monaco");
        assertThat(monaco.isExact()).isTrue();
        assertThat(monaco.rank()).isEqualTo(Rank.of(145));
        assertThat(monaco.best().rank()).isEqualTo(Rank.of(26));
        assertThat(monaco.worst().rank()).isEqualTo(Rank.of(185));
        assertThat(ranges.ranges()).hasSize(193);
        assertThat(exact(ranges)).isEqualTo(192);
        BruteForce.assertAgrees(ranges, index, space, 40);
    }

    @Test
    void beforeRoundingEveryRangeOfThatIndexIsExact() throws IOException {
        CompositeIndex index = unrounded(Published.egdi());
        WeightSpace space = WeightSpace.of(index.methodology()).bounds("egdi", 0.1, 0.8);
        RankRanges ranges = RankRanges.of(index, space);
        assertThat(exact(ranges)).isEqualTo(193);
        BruteForce.assertAgrees(ranges, index, space, 40);
        BruteForce.assertWitnesses(
                RankRanges.of(index, WeightSpace.of(index.methodology()).vary("egdi")),
                index,
                WeightSpace.of(index.methodology()).vary("egdi"));
    }

    @Test
    void countriesWithoutAHumanCapitalIndexStayOut() throws IOException {
        CompositeIndex index =
                org.egovindex.catalogue.Methodologies.named("un-egdi-2010").compute(Published.egdiData());
        WeightSpace space = WeightSpace.of(index.methodology()).vary("egdi");
        RankRanges ranges = RankRanges.of(index, space);
        assertThat(ranges.ranges()).hasSize(183);
        BruteForce.assertWitnesses(ranges, index, space);
    }

    @ParameterizedTest
    @CsvSource({
        "oecd-tai-2008, all any",
        "oecd-tai-2008, all within 25%",
        "oecd-tai-2008, patents >= royalties >= internet",
        "oecd-tai-2008, patents/internet 0.5..2",
        "oecd-tai-2008-geometric, all within 25%"
    })
    void everyRangeOfTheTechnologyAchievementIndexIsExact(String id, String constraint) throws IOException {
        CompositeIndex index = Published.tai(id);
        WeightSpace space = WeightSpace.of(index.methodology()).and(constraint);
        RankRanges ranges = RankRanges.of(index, space);
        assertThat(ranges.ranges()).hasSize(23);
        assertThat(exact(ranges)).isEqualTo(23);
        BruteForce.assertAgrees(ranges, index, space, 4);
    }

    @Test
    void rangesOfTheOpenDataIndexAreExactOrSaidNotToBe() throws IOException {
        CompositeIndex index = unrounded(Published.godi());
        WeightSpace space = WeightSpace.of(index.methodology()).within("place", 0.25);
        RankRanges ranges = RankRanges.of(index, space, 20);
        assertThat(ranges.ranges()).hasSize(122);
        assertThat(exact(ranges)).isGreaterThan(90);
        BruteForce.assertWitnesses(ranges, index, space);
    }
}
