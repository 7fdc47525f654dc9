package org.egovindex.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.egovindex.model.Unit;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;

/** A 40, B 25, C 25, D 15, E 10; A and E lie in the north, the others in the south. */
class PeersTest {
    private static final Ranking RANKING = FiveCities.index().ranking();

    private static List<String> of(String city, Peers peers) {
        return peers.of(RANKING.of(city).unit(), RANKING).stream()
                .map(Unit::name)
                .toList();
    }

    @Test
    void theBestAreTheFirstWithoutTheUnitItselfAndWithWhoeverSharesTheLastRank() {
        assertThat(of("D", Peers.best())).containsExactly("A");
        assertThat(of("A", Peers.best())).as("of the first, those that follow").containsExactly("B", "C");
        assertThat(of("D", Peers.best(2))).containsExactly("A", "B", "C");
        assertThat(of("D", Peers.best(99))).containsExactly("A", "B", "C", "E");
    }

    @Test
    void tiesAreCutOnlyWhereTheRuleForTiesSaysWhoComesFirst() {
        Ranking ordinal = ScoringMethods.areasAndPoints()
                .withTies(TiesStrategy.ORDINAL)
                .compute(FiveCities.survey())
                .ranking();
        assertThat(Peers.best(2).of(ordinal.of("D").unit(), ordinal))
                .extracting(Unit::name)
                .containsExactly("A", "B");
    }

    @Test
    void allAreAllOthers() {
        assertThat(of("C", Peers.all())).containsExactly("A", "B", "D", "E");
    }

    @Test
    void aGroupIsWhoeverSharesTheValue() {
        assertThat(of("D", Peers.sharing("region"))).containsExactly("B", "C");
        assertThat(of("A", Peers.sharing("region"))).containsExactly("E");
    }

    @Test
    void theNearestLieAboveOrBelowAndWhoeverIsAsNearIsAmongThem() {
        assertThat(of("D", Peers.nearest(1))).as("5 away").containsExactly("E");
        assertThat(of("D", Peers.nearest(2))).as("5, 10 and 10 away").containsExactly("B", "C", "E");
        assertThat(of("B", Peers.nearest(1))).as("0 away").containsExactly("C");
    }

    @Test
    void namedPeersStandInTheOrderOfTheRankingWithoutTheUnit() {
        assertThat(of("D", Peers.named(List.of("E", "A, x", "D")))).containsExactly("A", "E");
    }

    @Test
    void whereThereAreNoPeersTheMessageSaysWhatThereIs() {
        assertThatThrownBy(() -> of("D", Peers.sharing("size")))
                .hasMessageContaining("It is not known of D, x which size it has")
                .hasMessageContaining("Maybe one of [region] is meant.");
        Ranking alone = Ranking.of(
                List.of(new org.egovindex.rank.Scored(RANKING.of("D").unit(), org.egovindex.model.Score.of(1))),
                RANKING.rule(),
                org.egovindex.number.Rounding.halfUp(2));
        assertThatThrownBy(() -> Peers.all().of(RANKING.of("D").unit(), alone))
                .hasMessageContaining("no other unit with a score");
        assertThatThrownBy(() -> of("D", Peers.named(List.of("D")))).hasMessageContaining("named as its peer");
        assertThatThrownBy(() -> of("D", Peers.named(List.of("Q")))).hasMessageContaining("There is no Q here");
        assertThatThrownBy(() -> Peers.best(0)).hasMessageContaining("must be 1 or more, not 0");
        assertThatThrownBy(() -> Peers.nearest(-1)).hasMessageContaining("must be 1 or more, not -1");
    }

    @Test
    void aGroupOfOneHasNoPeers() {
        Ranking ranking = ScoringMethods.areasAndPoints()
                .compute(FiveCities.survey(FiveCities.sheet("F", "east", "e", 0, 0, 0, 0)))
                .ranking();
        assertThatThrownBy(() -> Peers.sharing("region").of(ranking.of("F").unit(), ranking))
                .hasMessageContaining("No other unit with a score has the region east of F, x");
    }
}
