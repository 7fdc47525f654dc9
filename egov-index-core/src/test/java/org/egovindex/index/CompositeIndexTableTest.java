package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.model.MissingReason;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Format;
import org.egovindex.rank.Rank;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.Transforms;
import org.junit.jupiter.api.Test;

/** What a reader sees of an index and of a methodology. The numbers are made up. */
class CompositeIndexTableTest {
    private static final Publication PUBLICATION = new Publication(
            Optional.of(Rounding.halfUp(1)),
            RankingRule.onRounded(Rounding.halfUp(1), TiesStrategy.FRACTIONAL),
            List.of(
                    ScoreClass.above("high", new BigDecimal("0.5")),
                    ScoreClass.from("middle", new BigDecimal("0.2")),
                    ScoreClass.lowest("low")),
            List.of("region"));

    private static CompositeIndex index() {
        IndicatorColumn.Draft portal = new IndicatorColumn.Draft(4);
        portal.put(0, 10);
        portal.put(1, 5);
        portal.miss(2, MissingReason.EVIDENCE_UNAVAILABLE);
        portal.miss(3, MissingReason.NOT_ASSESSED);
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("portal", portal.column());
        columns.put("waiting", IndicatorColumn.of(0, 5, 10, 10));
        IndicatorTable table = IndicatorTable.of(
                List.of(
                        new TableUnit("A", Map.of("region", "North")),
                        new TableUnit("B", Map.of("region", "South")),
                        new TableUnit("C", Map.of("region", "South")),
                        TableUnit.of("D")),
                columns);
        Node tree = Node.of(
                        "index",
                        Node.indicator("portal")
                                .titled("Portal")
                                .with(Normalisations.goalposts(0, 10))
                                .with(MissingDataPolicies.groupMean("region")),
                        Node.indicator("waiting")
                                .titled("Days of waiting")
                                .weighing(Rational.of(3))
                                .with(Direction.LOWER_IS_BETTER)
                                .with(Normalisations.minMax()))
                .with(MissingDataPolicies.REJECT_UNIT);
        return Methodology.of("made-up", tree).withPublication(PUBLICATION).compute(table);
    }

    @Test
    void unitsStandByRankAndThoseWithoutAScoreLast() {
        assertThat(index().text())
                .containsPattern("1 +A +1.0 +high +1 +1.00 +0.00 +1.0000 +1.0000")
                .containsPattern("2 +B +0.5 +middle +1 +1.00 +0.00 +0.5000 +0.5000")
                .containsPattern("3 +C +0.1 +low +2 +0.50 +0.50 +0.5000 +0.0000")
                .containsPattern("- +D +incomplete +- +- +0.50 +0.00 +missing +0.0000")
                .contains("depends on the sample")
                .contains("min-max")
                .contains(
                        "scores half-up to 1 decimals, ranked on scores rounded half-up to 1 decimals, ties fractional");
    }

    @Test
    void everyNodeShowsItsRankAndWhatWasImputed() {
        String csv = index().everyNode().in(Format.CSV);
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("portal,portal_rank,portal_imputed,waiting,waiting_rank,waiting_imputed");
        assertThat(csv.lines().filter(line -> line.contains(",C,")).findFirst().orElseThrow())
                .contains(",0.5,2.5,yes,0,3.5,no");
    }

    @Test
    void oneUnitKnowsItsPlaceItsClassAndItsGroup() {
        CompositeIndex index = index();
        assertThat(index.of("C").groupRanks()).isEqualTo(Map.of("region", Rank.of(2)));
        assertThat(index.of("C")).hasToString("C: 0.125, rank 3");
        assertThat(index.of("D").rank()).isEmpty();
        assertThat(index.of("D")).hasToString("D: incomplete, not ranked");
        assertThat(index.of("C").availability()).hasToString("1 of 2 indicators, 1 imputed");
        assertThat(index.of("D").availability()).hasToString("1 of 2 indicators, 1 missing");
        assertThat(index.explain("D").text()).contains("no score, not ranked").contains("portal not assessed");
        assertThat(index.explain("C").text())
                .contains("rank 3 of 3, rank 2 in its region, class low")
                .contains("imputed");
        assertThat(index.ranking("waiting").rows()).hasSize(4);
        assertThat(index.seal().library()).doesNotContain("$").isNotEqualTo("unknown");
        assertThat(index.seal().methodology()).hasSize(64);
        assertThat(index).isEqualTo(index()).hasSameHashCodeAs(index());
    }

    @Test
    void whatIfOfADividedIndicatorSpeaksOfTheUnitsOwnNumber() {
        Methodology schools = Methodology.of(
                "schools",
                Node.of("index", Node.indicator("schools").per(new Denominator("people", 1_000)))
                        .with(Normalisations.goalposts(0, 10))
                        .with(MissingDataPolicies.REJECT_UNIT));
        CompositeIndex index = schools.compute(IndicatorTable.of(
                List.of(TableUnit.of("Large"), TableUnit.of("Small")),
                Map.of("schools", IndicatorColumn.of(200, 5), "people", IndicatorColumn.of(100_000, 1_000))));
        // 2 and 5 for a thousand: the large city needs 5 x 100 = 500 schools, and may go to 10 x 100 = 1,000
        assertThat(index.whatIf("Large", 1).changes()).hasSize(1).first().satisfies(change -> {
            assertThat(change.now()).isEqualTo(200);
            assertThat(change.needed()).isBetween(499.0, 501.0);
        });
    }

    @Test
    void aNodeCalledLikeAColumnOfTheTableKeepsItsOwn() {
        CompositeIndex index = Methodology.of(
                        "names",
                        Node.of("index", Node.indicator("score"), Node.indicator("rank"), Node.indicator("score_rank")))
                .compute(IndicatorTable.of(
                        List.of(TableUnit.of("A")),
                        Map.of(
                                "score", IndicatorColumn.of(1),
                                "rank", IndicatorColumn.of(2),
                                "score_rank", IndicatorColumn.of(3))));
        assertThat(index.everyNode().columns())
                .extracting(column -> column.key())
                .doesNotHaveDuplicates();
        assertThat(index.in(Format.JSON))
                .contains("\"score\" : 2")
                .contains("\"score_\" : 1")
                .contains("\"rank_\" : 2");
    }

    @Test
    void weightsBeyondReasonAreRefused() {
        assertThatThrownBy(() -> Node.indicator("x").weighing(Rational.of(new BigDecimal("1e301"))))
                .hasMessageContaining("must be 0, or lie between 1e-300 and 1e300");
        assertThatThrownBy(() -> Node.indicator("x").weighing(Rational.of(new BigDecimal("1e-301"))))
                .hasMessageContaining("Maybe shares of 1 are meant.");
    }

    @Test
    void effectiveWeightsAreSharesOfTheIndex() {
        assertThat(index().effectiveWeights().of("waiting")).isEqualTo(Rational.of(3, 4));
        assertThat(index().effectiveWeights().text()).containsPattern("waiting +waiting +3.000000 +0.750000 +0.750000");
    }

    @Test
    void aMethodologyTellsItsMethodsNodeByNode() {
        Methodology methodology = index().methodology();
        assertThat(methodology.in(Format.TEXT))
                .contains(
                        "Days of waiting (waiting): share 0.75 of the node above  [column waiting, lower is better, min-max]")
                .contains("goalposts (lower 0, upper 10), gaps: group-mean (group region)]")
                .contains("class: high  [above 0.5]")
                .contains("class: low  [all others]")
                .contains("groups: region");
        assertThat(methodology.in(Format.JSON)).isEqualTo(methodology.json());
        Methodology other = Methodology.of(
                "other",
                Node.of(
                        "index",
                        Node.of(
                                        "deep",
                                        Node.indicator("x")
                                                .per(Denominator.of("people"))
                                                .with(List.of(Transforms.LOG)))
                                .then(Then.normalised(Normalisations.minMax()))
                                .with(Aggregations.GEOMETRIC_MEAN)));
        assertThat(other.explain().text())
                .contains("column x per people, log, none")
                .contains("then min-max");
        assertThat(other.columns()).containsExactly("x", "people");
        assertThat(Methodologies.named("un-egdi-2008").explain().text()).contains("share 0.34 of the node above");
    }
}
