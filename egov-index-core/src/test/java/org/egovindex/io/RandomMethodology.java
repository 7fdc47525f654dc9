package org.egovindex.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.About;
import org.egovindex.index.Choices;
import org.egovindex.index.Content;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.index.ScoreClass;
import org.egovindex.index.Then;
import org.egovindex.index.WeightSet;
import org.egovindex.normalise.Categories;
import org.egovindex.normalise.Categories.Threshold;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.normalise.PercentileRank.Definition;
import org.egovindex.normalise.RankTies;
import org.egovindex.normalise.Reference;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.OutlierTreatments;
import org.egovindex.treat.Transform;
import org.egovindex.treat.Transforms;
import org.egovindex.treat.Winsorising;

/** Any methodology there can be: every method with every setting, at every kind of node. */
final class RandomMethodology {
    private final Random random;
    private int nodes;

    RandomMethodology(Random random) {
        this.random = random;
    }

    Methodology methodology() {
        Node tree = node(0).with(missing());
        About about = new About(
                "id-" + random.nextInt(9),
                text(),
                maybe(text()).orElse(""),
                maybe(text()).orElse(""),
                list(2, this::text));
        List<String> ids = tree.all().map(Node::id).toList();
        List<WeightSet> sets = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> {
                    Map<String, Rational> weights = new LinkedHashMap<>();
                    list(3, () -> ids.get(random.nextInt(ids.size()))).forEach(id -> weights.put(id, weight()));
                    return new WeightSet("set " + i, weights);
                })
                .toList();
        return new Methodology(about, tree, publication(), sets);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> list(int most, java.util.function.Supplier<T> making) {
        return Stream.generate(making).limit(random.nextInt(most + 1)).toList();
    }

    @SafeVarargs
    private final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private String text() {
        return one(
                "A title",
                "Größe, \"quoted\" \\ and / more",
                "서울 – 電子政府",
                "x",
                "1/3",
                "e\u0301 decomposed",
                "\uD83D\uDE00");
    }

    private String column() {
        return one("x", "col 1", "naïve, column", "a/b~c", "인구") + random.nextInt(3);
    }

    /** Whole, decimal, tiny and huge numbers; never -0. */
    private double number() {
        double number = switch (random.nextInt(5)) {
            case 0 -> random.nextInt(200) - 100;
            case 1 -> random.nextGaussian();
            case 2 -> random.nextInt(1000) / 100.0;
            case 3 -> StrictMath.scalb(1 + random.nextDouble(), random.nextInt(1900) - 950);
            default -> 0;
        };
        return number + 0.0;
    }

    private double positive() {
        double number = Math.abs(number());
        return number == 0 ? 1 : number;
    }

    private List<Double> ascending() {
        double low = number();
        double high = low + Math.max(1, Math.abs(low));
        return List.of(low, high);
    }

    /** Above 0, so that no node has only children without weight. */
    private Rational weight() {
        return one(
                Rational.ONE,
                Rational.of(1 + random.nextInt(50)),
                Rational.of(1 + random.nextInt(9), 1 + random.nextInt(9)),
                Rational.of(BigDecimal.valueOf(1 + random.nextInt(999), 3)));
    }

    private Rounding rounding() {
        return new Rounding(
                random.nextInt(61) - 30, one(java.math.RoundingMode.HALF_UP, java.math.RoundingMode.HALF_EVEN));
    }

    private Publication publication() {
        Optional<Rounding> round = maybe(rounding());
        RankingRule rule =
                new RankingRule(one(round, Optional.empty(), Optional.of(rounding())), one(TiesStrategy.values()));
        List<ScoreClass> classes = new ArrayList<>();
        BigDecimal bound = new BigDecimal("90.50");
        for (int i = 0; i < random.nextInt(4); i++) {
            String id = "class " + i;
            classes.add(random.nextBoolean() ? ScoreClass.from(id, bound) : ScoreClass.above(id, bound));
            bound = bound.subtract(BigDecimal.valueOf(1 + random.nextInt(50), 1));
        }
        if (random.nextBoolean()) {
            classes.add(ScoreClass.lowest("the rest"));
        }
        return new Publication(round, rule, classes, list(2, this::column));
    }

    private Node node(int depth) {
        String id = one("n", "_", "Health & Care (", "é", "A.b-c/") + nodes++;
        Content content;
        if (depth > 0 && (depth == 3 || random.nextBoolean())) {
            Optional<Denominator> per = maybe(new Denominator(column(), positive()));
            content = new Content.Indicator(column(), per, list(2, this::number));
        } else {
            List<Node> children = new ArrayList<>();
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                children.add(node(depth + 1));
            }
            Then then = new Then(one(Direction.values()), transforms(), normalisation());
            content = new Content.Parent(children, maybe(weight()), maybe(then));
        }
        Map<String, Double> answers = new LinkedHashMap<>();
        list(3, () -> one("Yes", "No", "In part", "예")).forEach(word -> answers.put(word, number()));
        Choices choices = new Choices(
                maybe(one(Direction.values())),
                maybe(transforms()),
                maybe(normalisation()),
                depth == 0 ? Optional.empty() : maybe(missing()),
                maybe(aggregation()),
                maybe(answers),
                maybe(outliers()));
        return new Node(id, random.nextBoolean() ? id : text(), weight(), choices, content, maybe(rounding()));
    }

    private List<Transform> transforms() {
        List<Double> ends = ascending();
        return list(
                3,
                () -> one(
                        Transforms.LOG,
                        Transforms.LOG10,
                        Transforms.power(positive()),
                        Transforms.cap(number()),
                        Transforms.floor(number()),
                        Transforms.clip(ends.get(0), ends.get(1)),
                        Transforms.multiply(positive()),
                        Transforms.add(number())));
    }

    private OutlierTreatment outliers() {
        double lower = random.nextInt(50) / 100.0;
        Winsorising usual = OutlierTreatments.winsorise(random.nextInt(9));
        return one(
                OutlierTreatments.NONE,
                OutlierTreatments.clampAtQuantiles(lower, lower + 0.5),
                usual,
                usual.thenLog(),
                usual.thenLogByTail(),
                usual.beyond(random.nextInt(40) / 10.0, random.nextInt(90) / 10.0 - 3));
    }

    private MissingDataPolicy missing() {
        return one(
                MissingDataPolicies.REJECT_UNIT,
                MissingDataPolicies.MEAN,
                MissingDataPolicies.MEDIAN,
                MissingDataPolicies.ZERO,
                MissingDataPolicies.renormalise(),
                MissingDataPolicies.renormalise(random.nextInt(101) / 100.0),
                MissingDataPolicies.constant(number()),
                MissingDataPolicies.groupMean(column()),
                MissingDataPolicies.groupMedian(column()));
    }

    private Aggregation aggregation() {
        return random.nextBoolean()
                ? Aggregations.all().get(random.nextInt(Aggregations.all().size()))
                : one(
                        Aggregations.geometricMeanWithZeros(),
                        Aggregations.harmonicMeanWithZeros(),
                        Aggregations.powerMean(positive()),
                        Aggregations.powerMean(-positive()));
    }

    private Reference reference() {
        return one(
                Reference.BEST,
                Reference.WORST,
                Reference.MEAN,
                Reference.MEDIAN,
                Reference.number(number()),
                Reference.unit(one("Seoul", "Côte d'Ivoire", "best")));
    }

    private Normalisation normalisation() {
        List<Double> range = ascending();
        double low = range.get(0);
        double high = range.get(1);
        return switch (random.nextInt(13)) {
            case 0 -> Normalisations.NONE;
            case 1 ->
                one(
                        Normalisations.minMax(),
                        Normalisations.minMax().within(low, high).constantAs(number()));
            case 2 ->
                one(
                        Normalisations.zScore(),
                        Normalisations.zScore().ofPopulation().to(number(), positive()));
            case 3 -> Normalisations.zScore().constantAs(number());
            case 4 -> Normalisations.rank(one(RankTies.values()));
            case 5 -> Normalisations.borda(one(RankTies.STANDARD, RankTies.FRACTIONAL));
            case 6 ->
                one(
                        Normalisations.percentileRank(one(Definition.values())),
                        Normalisations.percentileRank(one(Definition.values()))
                                .within(low, high)
                                .constantAs(number()));
            case 7 ->
                one(
                        Normalisations.goalposts(low, high),
                        Normalisations.goalposts(low, high).clipped().within(1, 7));
            case 8 ->
                one(
                        Normalisations.distance(reference()),
                        Normalisations.distance(reference()).capped().constantAs(number()));
            case 9 -> Normalisations.ratio(reference());
            case 10 -> Normalisations.relativeDifference(reference());
            case 11 -> Normalisations.aboveBelowMean(random.nextInt(100) / 100.0);
            default -> categories();
        };
    }

    private Normalisation categories() {
        Categories.On on = one(Categories.On.values());
        boolean up = on == Categories.On.VALUE && random.nextBoolean();
        List<Threshold> thresholds = new ArrayList<>();
        double score = 5;
        for (int i = 0; i <= random.nextInt(3); i++) {
            double from = up ? 0.1 * (i + 1) : 0.9 - 0.1 * i;
            thresholds.add(Threshold.from(from, score));
            score -= random.nextInt(3);
        }
        thresholds.add(Threshold.rest(score));
        return Normalisations.categories(on, thresholds);
    }
}
