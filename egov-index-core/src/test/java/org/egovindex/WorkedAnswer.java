package org.egovindex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.egovindex.audit.Audit;
import org.egovindex.audit.PublishedFigures;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Difference;
import org.egovindex.index.UnitScore;
import org.egovindex.index.WhatIf;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;

/** What comes of a worked line, as words and numbers in full. */
final class WorkedAnswer {
    private static final String NONE = "-";

    private final WorkedLine line;
    private final WorkedExample example;
    private final CompositeIndex index;

    WorkedAnswer(WorkedLine line) {
        this.line = line;
        this.example = new WorkedExample(line);
        this.index = example.compute();
    }

    /** One for each that the line expects, rounded to its decimals. */
    List<String> rounded() {
        List<String> answers = answers();
        List<String> rounded = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String like = i < line.expected().size() ? line.expected().get(i) : NONE;
            boolean number = answers.get(i).matches("-?[0-9.]+") && like.matches("-?[0-9.]+");
            rounded.add(number ? rounded(answers.get(i), new BigDecimal(like).scale()) : answers.get(i));
        }
        return rounded;
    }

    private static String rounded(String number, int decimals) {
        BigDecimal value = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
        return value.toPlainString();
    }

    private List<String> answers() {
        return switch (line.subject()) {
            case "rank" -> ofUnits(unit -> unit.rank().map(rank -> rank.value().toPlainString()));
            case "classes" -> ofUnits(UnitScore::scoreClass);
            case "groups" ->
                ofUnits(unit -> unit.groupRanks().values().stream()
                        .map(rank -> rank.value().toPlainString())
                        .findFirst());
            case "weights", "weightsTotal" ->
                ofIndicators(id -> Optional.of(text(index.effectiveWeights().of(id))));
            case "explain" ->
                index.explain(named().get(0)).parts().stream()
                        .limit(example.indicators())
                        .map(part -> part.value())
                        .toList();
            case "difference" -> {
                Difference difference = index.explain(named().get(0), named().get(1));
                yield ofIndicators(id -> difference.find(id).map(part -> Decimals.text(part.part())));
            }
            case "whatIf" -> whatIf();
            case "audit" -> audit();
            case "gaps", "path" -> new WorkedBenchmark(index, named(), example.indicators()).answers(line.subject());
            case "factorial", "sobol", "importance", "leaveOneOut", "weightsFor" ->
                new WorkedSensitivity(index, named(), example.indicators()).answers(line.subject());
            case "acceptability",
                    "meanRank",
                    "meanRankError",
                    "meanShift",
                    "above",
                    "central",
                    "bestRank",
                    "worstRank" -> new WorkedRobustness(index, named(), example.indicators()).answers(line.subject());
            case "aggregate" -> scores("index");
            default -> scores("i1");
        };
    }

    private List<String> ofUnits(Function<UnitScore, Optional<String>> answer) {
        return index.units().stream()
                .map(unit -> answer.apply(index.of(unit.label())).orElse(NONE))
                .toList();
    }

    private List<String> ofIndicators(Function<String, Optional<String>> answer) {
        return IntStream.rangeClosed(1, example.indicators())
                .mapToObj(i -> answer.apply("i" + i).orElse(NONE))
                .toList();
    }

    private static String text(Rational number) {
        return number.toDecimal().toPlainString();
    }

    private List<String> scores(String node) {
        IndicatorColumn scores = index.scores(node);
        return IntStream.range(0, scores.size())
                .mapToObj(unit -> scores.isMissing(unit) ? NONE : Decimals.text(scores.get(unit)))
                .toList();
    }

    /** What the first key of the line holds: texts and numbers. */
    private List<String> named() {
        return Arrays.asList(line.keys()
                .getOrDefault(line.subject(), "")
                .replaceAll("[\\[\\]\" ]", "")
                .split(",", -1));
    }

    private List<String> whatIf() {
        WhatIf whatIf = index.whatIf(named().get(0), Integer.parseInt(named().get(1)));
        return ofIndicators(id -> whatIf.changes().stream()
                .filter(change -> change.indicator().equals(id))
                .map(change -> Decimals.text(change.needed()))
                .findFirst());
    }

    private List<String> audit() {
        List<PublishedFigures.Figure> figures = new ArrayList<>();
        int decimals = 0;
        List<Unit> units = index.units();
        for (int i = 0; i < units.size(); i++) {
            BigDecimal score = new BigDecimal(named().get(i));
            decimals = Math.max(decimals, score.scale());
            figures.add(new PublishedFigures.Figure(units.get(i).label(), Optional.of(score), Optional.empty()));
        }
        return Audit.of(index, new PublishedFigures(figures, decimals)).rows().stream()
                .map(row -> row.value().toString().replace(' ', '-'))
                .toList();
    }
}
