package org.egovindex.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightSpaceTest {
    /** An index of osi 2, tii 1 and hci 1, where osi has two children and hci one. */
    private static final Methodology EGDI = Methodology.of(
            "egdi",
            Node.of(
                    "egdi",
                    Node.of("osi", Node.indicator("forms"), Node.indicator("a/b"))
                            .weighing(Rational.of(2)),
                    Node.indicator("tii"),
                    Node.of("hci", Node.indicator("literacy rate"))));

    private static final WeightSpace STATED = WeightSpace.of(EGDI);

    private static boolean holds(WeightSpace space, double... shares) {
        return space.polytope("egdi").contains(shares, 1e-12);
    }

    @Test
    void nothingVariesUntilSomethingIsSaid() {
        assertThat(STATED.varied()).isEmpty();
        assertThat(STATED).hasToString("all as stated");
        assertThat(STATED.shares("egdi")).containsExactly(0.5, 0.25, 0.25);
        assertThat(holds(STATED, 0.5, 0.25, 0.25)).isTrue();
        assertThat(holds(STATED, 0.5, 0.3, 0.2)).isFalse();
        assertThat(STATED.holdsStated()).isTrue();
    }

    @Test
    void aParentThatVariesTakesAnyShares() {
        WeightSpace space = STATED.vary("egdi");
        assertThat(space.varied()).containsExactly("egdi");
        assertThat(holds(space, 0, 0, 1)).isTrue();
        assertThat(space.polytope("osi").contains(new double[] {0.4, 0.6}, 1e-12))
                .as("osi stays as stated")
                .isFalse();
    }

    @Test
    void aParentOfOneChildHasNothingToVary() {
        assertThat(STATED.varyAll().varied()).containsExactly("egdi", "osi");
        assertThat(STATED.vary("hci").shares("hci")).containsExactly(1.0);
    }

    @Test
    void boundsHoldForEveryChildOrForOne() {
        WeightSpace each = STATED.bounds("egdi", 0.1, 0.8);
        assertThat(holds(each, 0.1, 0.1, 0.8)).isTrue();
        assertThat(holds(each, 0.05, 0.45, 0.5)).isFalse();
        WeightSpace one = STATED.bound("osi", 0.1, 0.5);
        assertThat(holds(one, 0.1, 0, 0.9)).isTrue();
        assertThat(holds(one, 0.6, 0.2, 0.2)).isFalse();
    }

    @Test
    void withinAQuarterMeansFactorsFromThreeToFiveQuartersBeforeSharesAreTaken() {
        // 2 x 1.25, 1 x 0.75, 1 x 0.75: 2.5 / 4, 0.75 / 4, 0.75 / 4
        WeightSpace space = STATED.within("egdi", 0.25);
        assertThat(holds(space, 0.625, 0.1875, 0.1875)).isTrue();
        assertThat(holds(space, 0.63, 0.185, 0.185)).isFalse();
        // 2 x 0.75, 1 x 1.25, 1 x 0.75: 1.5 / 3.5, 1.25 / 3.5, 0.75 / 3.5
        assertThat(holds(space, 1.5 / 3.5, 1.25 / 3.5, 0.75 / 3.5)).isTrue();
        assertThat(STATED.within(0.25).varied()).containsExactly("egdi", "osi");
        assertThat(holds(STATED.within(0), 0.5, 0.25, 0.25)).isTrue();
    }

    @Test
    void aWeightOfNoughtStaysNoughtWithinAShareOfItself() {
        Methodology nought = EGDI.withNode("tii", node -> node.weighing(Rational.ZERO));
        WeightSpace space = WeightSpace.of(nought).within(0.25);
        // of 2, 0 and 1
        assertThat(holds(space, 2.0 / 3, 0, 1.0 / 3)).isTrue();
        assertThat(holds(space, 0.6, 0.1, 0.3)).isFalse();
        assertThat(space.bound("osi", 0.7, 1).shares("egdi").get(1)).isZero();
    }

    @Test
    void sharesCanBeOrderedAndKeptInARatio() {
        WeightSpace ordered = STATED.ordered("hci", "tii", "osi");
        assertThat(holds(ordered, 0.2, 0.3, 0.5)).isTrue();
        assertThat(holds(ordered, 0.5, 0.25, 0.25)).isFalse();
        WeightSpace ratio = STATED.ratio("osi", "tii", 1, 3);
        assertThat(holds(ratio, 0.6, 0.2, 0.2)).isTrue();
        assertThat(holds(ratio, 0.7, 0.2, 0.1)).isFalse();
        assertThat(holds(STATED.ratio("osi", "tii", 0, 3), 0, 0.5, 0.5)).isTrue();
    }

    @Test
    void statedWeightsMayLieOutsideAndThatIsSaid() {
        WeightSpace space = STATED.ordered("hci", "tii", "osi");
        assertThat(space.holdsStated()).isFalse();
        assertThat(space.notes())
                .containsExactly(
                        "admissible weights: hci >= tii >= osi",
                        "the stated weights of egdi are not admissible: they lie outside hci >= tii >= osi");
        // the smallest shares are 0, the largest 1 each: a third of the way
        assertThat(space.shares("egdi")).containsExactly(1.0 / 3, 1.0 / 3, 1.0 / 3);
    }

    @Test
    void conflictingConstraintsAreNamedAndNoOthers() {
        WeightSpace space = STATED.bound("osi", 0.7, 0.8).ratio("osi", "hci", 1, 9);
        assertThatThrownBy(() -> space.bound("tii", 0.4, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "At least one set of weights of the 3 children of egdi must satisfy what is demanded, but none"
                                + " does: osi 70%..80%; tii 40%..50%.\nMaybe a bound is too narrow: shares sum to 1.");
    }

    @Test
    void boundsThatSumToLessThanAllLeaveNothing() {
        assertThatThrownBy(() -> STATED.bounds("egdi", 0, 0.3)).hasMessageContaining("egdi: each 0%..30%");
        assertThatThrownBy(() -> STATED.bounds("egdi", 0.4, 0.5)).hasMessageContaining("but none does");
        assertThatThrownBy(() -> STATED.bound("osi", 0.9, 1).within(0.1)).hasMessageContaining("osi 90%..100%");
        assertThatThrownBy(() -> STATED.bound("osi", 0.1, 0.1).within(0.1)).hasMessageContaining("osi 10%..10%");
    }

    @Test
    void ratiosInACircleThatOnlyNoughtSatisfiesLeaveTheOthersAll() {
        // osi <= tii / 2 and tii <= osi / 2: both are 0
        WeightSpace circle = STATED.ratio("osi", "tii", 0, 0.5).ratio("tii", "osi", 0, 0.5);
        assertThat(circle.shares("egdi").get(2)).isEqualTo(1);
        assertThatThrownBy(() -> circle.bound("osi", 0.1, 1)).hasMessageContaining("none does");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "osi 10%..80%",
                "osi >= tii",
                "osi >= tii >= hci",
                "osi/tii 1..3",
                "forms/a/b 0.5..2",
                "a/b 12.5%..100%",
                "a/b/forms 0..2",
                "egdi: each 10%..80%",
                "egdi: within 25%",
                "egdi: any",
                "all within 7%",
                "all any"
            })
    void aConstraintReadsBackAsItPrints(String text) {
        assertThat(WeightConstraint.parse(text, EGDI)).hasToString(text);
        assertThat(STATED.and(text).constraints()).containsExactly(WeightConstraint.parse(text, EGDI));
    }

    @Test
    void numbersMayBeSharesAndBlanksMayBeMore() {
        assertThat(WeightConstraint.parse(" literacy rate  0.1..0.5 ", EGDI))
                .isEqualTo(new WeightConstraint.Between("literacy rate", 0.1, 0.5));
        assertThat(WeightConstraint.parse("a/b / forms 1..2", EGDI))
                .isEqualTo(new WeightConstraint.RatioBetween("a/b", "forms", 1, 2));
        assertThat(WeightConstraint.parse("egdi:within 0.25", EGDI))
                .isEqualTo(new WeightConstraint.Within(Optional.of("egdi"), 0.25));
        assertThat(WeightConstraint.parse("all 0.1..0.5", EGDI))
                .isEqualTo(new WeightConstraint.Between("all", 0.1, 0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "osi", "osi 10%", "osi -1..2", "egdi: some", "all", "osi 1e3..2"})
    void whatIsNoConstraintIsRefused(String text) {
        assertThatThrownBy(() -> STATED.and(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A constraint on weights must read like");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "osj 0..1 | There is no node osj.",
                "egdi 0..1 | The node egdi is the index and has no share of anything.",
                "tii: any | The node tii is an indicator and has no children.",
                "tii >= forms | Only shares of siblings can be compared, but tii belongs to egdi and forms to osi.",
                "tii >= tii | Different nodes must be compared, not tii >= tii.",
                "osi 80%..10% | The share of osi must have bounds from 0 to 1",
                "egdi: each 10%..180% | The share of egdi must have bounds from 0 to 1",
                "osi/tii 3..1 | The ratio of osi and tii must have bounds of 0 or more",
                "all within 100% | Weights may be varied within 0 to below 1 of themselves, not 1.0."
            })
    void whatMakesNoSenseForTheTreeIsRefusedAtOnce(String text, String message) {
        assertThatThrownBy(() -> STATED.and(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void anOrderOfOneAndAPolytopeOfAnIndicatorAreRefused() {
        assertThatThrownBy(() -> STATED.ordered("osi")).hasMessageStartingWith("An order must name two nodes or more");
        assertThatThrownBy(() -> STATED.polytope("tii")).hasMessageContaining("is an indicator");
    }

    @Test
    void relativeBoundsOfTooManyChildrenAreRefusedAsHalfSpaces() {
        List<Node> many = java.util.stream.IntStream.range(0, 201)
                .mapToObj(i -> Node.indicator("x" + i))
                .toList();
        WeightSpace space =
                WeightSpace.of(Methodology.of("many", Node.of("many", many))).within(0.25);
        assertThat(space.shares("many")).hasSize(201);
        assertThatThrownBy(() -> space.polytope("many")).hasMessageContaining("at most 200 children, not 201");
    }

    @Test
    void twoSpacesAreEqualWhenTheySayTheSameOfTheSame() {
        assertThat(STATED.vary("egdi"))
                .isEqualTo(STATED.and("egdi: any"))
                .hasSameHashCodeAs(STATED.and("egdi: any"))
                .isNotEqualTo(STATED)
                .isNotEqualTo(WeightSpace.of(EGDI.withWeights("equal")).vary("egdi"))
                .isNotEqualTo("egdi: any");
        assertThat(STATED.vary("egdi").methodology()).isEqualTo(EGDI);
    }
}
