package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierTreatments;
import org.junit.jupiter.api.Test;

/** Each kind of doubt is raised where it should be, and is silent where there is nothing to doubt. */
class DoubtsTest {
    private static final Node A =
            Node.indicator("a").with(Normalisations.goalposts(0, 10).clipped().within(1, 100));
    private static final Node B =
            Node.indicator("b").with(Normalisations.goalposts(0, 10).clipped().within(1, 100));

    private static Methodology methodology(Node tree) {
        return Methodology.of("m", tree.with(MissingDataPolicies.REJECT_UNIT))
                .withAbout(new About("m", "M", "2024", "a report", List.of()));
    }

    private static List<Doubt> doubts(Node tree) {
        return Doubts.of(methodology(tree));
    }

    private static Doubt only(Node tree, Doubt.Kind kind) {
        assertThat(doubts(tree)).extracting(Doubt::kind).containsExactly(kind);
        return doubts(tree).get(0);
    }

    private static Node parent(Aggregation aggregation, Node... children) {
        return Node.of("index", children).with(aggregation);
    }

    @Test
    void aSoundMethodologyRaisesNone() {
        assertThat(doubts(parent(Aggregations.GEOMETRIC_MEAN, A, B))).isEmpty();
    }

    @Test
    void methodsThatLookAtTheSampleAreNamedOnce() {
        Node tree = Node.of("index", Node.indicator("a"), Node.indicator("b"), B.titled("c"))
                .with(Normalisations.minMax());
        Node unique =
                Node.of("index", Node.indicator("a"), Node.indicator("x"), B).with(Normalisations.minMax());
        assertThat(tree.children()).hasSize(3);
        Doubt doubt = only(unique, Doubt.Kind.SAMPLE_DEPENDENT);
        assertThat(doubt.finding().node()).isEqualTo("a, x");
        assertThat(doubt.finding().message()).contains("joins or leaves");
    }

    @Test
    void aGeometricMeanOverChildrenThatCanBeZeroIsDoubted() {
        Node zero = A.with(Normalisations.goalposts(0, 10).clipped());
        Node open = B.with(Normalisations.goalposts(0, 10));
        Doubt doubt = only(parent(Aggregations.GEOMETRIC_MEAN, zero, open), Doubt.Kind.ZERO_UNDER_MEAN);
        assertThat(doubt.finding().message())
                .contains("needs numbers above 0", "a (from 0)", "b (no bounds)", "[1, 100]");
        assertThat(doubt.finding().pointer()).isEqualTo("/tree/aggregate");
        assertThat(doubts(parent(Aggregations.HARMONIC_MEAN, zero, B))).hasSize(1);
        assertThat(doubts(parent(Aggregations.PRODUCT, zero, B))).hasSize(1);
        assertThat(doubts(parent(Aggregations.geometricMeanWithZeros(), zero, B)))
                .isEmpty();
        assertThat(doubts(parent(Aggregations.powerMean(2), zero, B))).isEmpty();
        assertThat(doubts(parent(Aggregations.powerMean(-2), zero, B))).hasSize(1);
        assertThat(doubts(parent(Aggregations.ARITHMETIC_MEAN, zero, B))).isEmpty();
    }

    @Test
    void boundsAreFollowedThroughTheTree() {
        Node zero = A.with(Normalisations.goalposts(0, 10).clipped());
        Node mean = Node.of("mean", zero, B).with(Aggregations.ARITHMETIC_MEAN);
        Node c = Node.indicator("c")
                .with(Normalisations.goalposts(0, 1).clipped().within(1, 2));
        assertThat(only(parent(Aggregations.GEOMETRIC_MEAN, mean, c), Doubt.Kind.ZERO_UNDER_MEAN)
                        .finding()
                        .message())
                .contains("mean (from 0)");
        Node sum = Node.of("sum", A, B).with(Aggregations.SUM);
        assertThat(doubts(parent(Aggregations.GEOMETRIC_MEAN, sum, c)))
                .as("1 + 1 = 2 at least")
                .isEmpty();
        Node rounded =
                c.with(Normalisations.goalposts(0, 1).clipped().within(0.4, 2)).rounded(Rounding.halfUp(0));
        assertThat(doubts(parent(Aggregations.GEOMETRIC_MEAN, sum, rounded)))
                .as("0.4 is rounded to 0")
                .hasSize(1);
        Node then = sum.then(Then.normalised(Normalisations.goalposts(0, 200).clipped()));
        assertThat(doubts(parent(Aggregations.GEOMETRIC_MEAN, then, c)))
                .as("then from 0 to 1")
                .hasSize(1);
    }

    @Test
    void weightsThatAreNotWhatTheySumToAreDoubtedAndWhatTheyBecomeIsSaid() {
        Node tree = parent(Aggregations.ARITHMETIC_MEAN, A.weighing(Rational.of(50)), B.weighing(Rational.of(25)));
        assertThat(only(tree, Doubt.Kind.WEIGHTS_SUM).finding().message())
                .contains("sum to 75, neither to 1 nor to 100", "a 0.6667, b 0.3333");
        Node stated = total(tree, 100);
        assertThat(only(stated, Doubt.Kind.WEIGHTS_TOTAL).finding().message())
                .contains("said to sum to 100, but sum to 75", "a 0.6667, b 0.3333");
        assertThat(doubts(total(tree, 75))).isEmpty();
        assertThat(doubts(parent(Aggregations.SUM, A.weighing(Rational.of(50)), B)))
                .as("a sum takes weights as they are")
                .isEmpty();
        assertThat(only(total(parent(Aggregations.SUM, A, B), 3), Doubt.Kind.WEIGHTS_TOTAL)
                        .finding()
                        .message())
                .contains("a sum takes them as they are stated");
        assertThat(doubts(
                        parent(Aggregations.ARITHMETIC_MEAN, A.weighing(Rational.of(40)), B.weighing(Rational.of(60)))))
                .isEmpty();
    }

    private static Node total(Node node, long total) {
        Content content = new Content.Parent(node.children(), Optional.of(Rational.of(total)), Optional.empty());
        return new Node(node.id(), node.title(), node.weight(), node.choices(), content, node.round());
    }

    @Test
    void weightsThatAreIgnoredOrZeroAreDoubted() {
        assertThat(only(parent(Aggregations.MEDIAN, A.weighing(Rational.of(2)), B), Doubt.Kind.WEIGHTS_IGNORED)
                        .finding()
                        .message())
                .contains("of which a median takes no notice");
        Node c = Node.indicator("c").with(Normalisations.goalposts(0, 1));
        assertThat(only(parent(Aggregations.ARITHMETIC_MEAN, A, B, c.weighing(Rational.ZERO)), Doubt.Kind.ZERO_WEIGHT)
                        .finding()
                        .pointer())
                .isEqualTo("/tree/children/2/weight");
    }

    @Test
    void aColumnAtTwoPlacesIsDoubtedAtTheSecond() {
        Node again = Node.indicator("again", "a").with(Normalisations.goalposts(0, 1));
        Doubt doubt = only(parent(Aggregations.ARITHMETIC_MEAN, A, again), Doubt.Kind.REPEATED_INDICATOR);
        assertThat(doubt.finding().pointer()).isEqualTo("/tree/children/1/indicator");
        assertThat(doubt.finding().message()).contains("at 2 places, first at /tree/children/0/indicator");
    }

    @Test
    void aNodeWithOneChildAndAMethodWithoutEffectAreDoubted() {
        assertThat(only(Node.of("index", A), Doubt.Kind.ONE_CHILD).finding().node())
                .isEqualTo("index");
        Node idle = B.with(Aggregations.MEDIAN);
        assertThat(only(Node.of("index", A, idle), Doubt.Kind.NO_EFFECT)
                        .finding()
                        .pointer())
                .isEqualTo("/tree/children/1/aggregate");
    }

    @Test
    void everyImputationIsDoubted() {
        Node tree = Node.of("index", A.with(MissingDataPolicies.MEAN), B.with(MissingDataPolicies.constant(3)));
        assertThat(doubts(tree)).extracting(Doubt::kind).containsExactly(Doubt.Kind.IMPUTATION, Doubt.Kind.IMPUTATION);
        assertThat(doubts(tree).get(1).finding().message()).contains("constant (value 3)");
        assertThat(doubts(Node.of("index", A, B.with(MissingDataPolicies.renormalise()))))
                .isEmpty();
    }

    @Test
    void everyTreatmentOfOutliersIsDoubtedAndDependsOnTheSample() {
        Node tree = Node.of("index", A.with(OutlierTreatments.winsorise(5)), B.with(OutlierTreatments.NONE));
        assertThat(doubts(tree))
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.OUTLIERS, Doubt.Kind.SAMPLE_DEPENDENT);
        assertThat(doubts(tree).get(0).finding().pointer()).isEqualTo("/tree/children/0/outliers");
        assertThat(doubts(tree).get(0).finding().message()).contains("winsorise (most 5");
        assertThat(doubts(tree).get(1).finding().node()).isEqualTo("a");
        Node idle = Node.of("index", A.with(OutlierTreatments.winsorise(0)), B);
        assertThat(only(idle, Doubt.Kind.NO_EFFECT).finding().message()).contains("that never changes anything");
    }

    @Test
    void whatNobodyCanLookUpIsDoubted() {
        List<Doubt> found = Doubts.of(methodology(Node.of("index", A, B)).withAbout(About.of("m")));
        assertThat(found).extracting(Doubt::kind).containsExactly(Doubt.Kind.NO_SOURCE);
        assertThat(found.get(0).toString()).startsWith("m: not said: source and edition.");
    }

    @Test
    void coarseRanksAndAMissingLowestClassAreDoubted() {
        Methodology sound = methodology(Node.of("index", A, B));
        Publication coarse = Publication.ranked(Rounding.halfUp(2));
        assertThat(Doubts.of(sound.withPublication(coarse)))
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.COARSE_RANKS);
        assertThat(Doubts.of(sound.withPublication(Publication.ranked(Rounding.halfUp(3)))))
                .isEmpty();
        List<ScoreClass> classes = List.of(ScoreClass.from("high", new BigDecimal("0.5")));
        Publication open = new Publication(Optional.empty(), Publication.USUAL.ranking(), classes, List.of());
        assertThat(Doubts.of(sound.withPublication(open)))
                .extracting(Doubt::kind)
                .containsExactly(Doubt.Kind.NO_LOWEST_CLASS);
    }
}
