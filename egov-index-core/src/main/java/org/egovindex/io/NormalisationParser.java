package org.egovindex.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.egovindex.document.DocumentNumber;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.normalise.Categories;
import org.egovindex.normalise.Distance;
import org.egovindex.normalise.Goalposts;
import org.egovindex.normalise.MinMax;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.normalise.PercentileRank;
import org.egovindex.normalise.RankTies;
import org.egovindex.normalise.Reference;
import org.egovindex.normalise.ZScore;

/** Reads the key {@code normalise}: one method of {@link Normalisations} with the settings it has, and no others. */
final class NormalisationParser {
    private final MethodForm form;

    private NormalisationParser(MethodForm form) {
        this.form = form;
    }

    static Optional<Normalisation> read(JsonTree json) {
        return MethodForm.of(json, "normalisation", Normalisations.ids())
                .flatMap(form -> new NormalisationParser(form).method());
    }

    private Optional<Normalisation> method() {
        return switch (form.id()) {
            case "none" -> form.having().made(() -> Normalisations.NONE);
            case "min-max" -> minMax();
            case "z-score" -> zScore();
            case "rank" -> ranks(RankTies.STANDARD, RankTies.values());
            case "borda" -> ranks(RankTies.FRACTIONAL, RankTies.FRACTIONAL, RankTies.STANDARD);
            case "percentile-rank" -> percentileRank();
            case "goalposts" -> goalposts();
            case "distance" -> distance();
            case "ratio" -> comparison(Reference.BEST);
            case "relative-difference" -> comparison(Reference.MEAN);
            case "above-below-mean" -> {
                double band = form.having("band").number("band").orElse(0);
                yield form.made(() -> Normalisations.aboveBelowMean(band));
            }
            default -> categories();
        };
    }

    private Optional<Normalisation> minMax() {
        List<Double> range = form.having("range", "constant").pair("range");
        OptionalDouble constant = form.number("constant");
        return form.made(() -> {
            MinMax plain = Normalisations.minMax();
            MinMax within = range.isEmpty() ? plain : plain.within(range.get(0), range.get(1));
            return constant.isEmpty() ? within : within.constantAs(constant.getAsDouble());
        });
    }

    private Optional<Normalisation> zScore() {
        form.having("deviation", "mean", "sd", "constant");
        Optional<Boolean> population = form.word(
                "deviation",
                word -> List.of("sample", "population").contains(word)
                        ? Optional.of(word.equals("population"))
                        : Optional.empty(),
                "sample, population");
        OptionalDouble mean = form.number("mean");
        OptionalDouble deviation = form.number("sd");
        OptionalDouble constant = form.number("constant");
        return form.made(() -> {
            ZScore target = Normalisations.zScore().to(mean.orElse(0), deviation.orElse(1));
            ZScore of = population.orElse(false) ? target.ofPopulation() : target;
            return constant.isEmpty() ? of : of.constantAs(constant.getAsDouble());
        });
    }

    private Optional<Normalisation> ranks(RankTies usual, RankTies... known) {
        form.having("ties");
        RankTies ties = form.word(
                        "ties",
                        word -> RankTies.find(word).filter(List.of(known)::contains),
                        Arrays.stream(known).map(RankTies::id).collect(Collectors.joining(", ")))
                .orElse(usual);
        return form.made(() -> form.id().equals("rank") ? Normalisations.rank(ties) : Normalisations.borda(ties));
    }

    private Optional<Normalisation> percentileRank() {
        List<Double> range = form.having("definition", "range", "constant").pair("range");
        OptionalDouble constant = form.number("constant");
        PercentileRank.Definition definition = form.word(
                        "definition",
                        PercentileRank.Definition::find,
                        Naming.visible(
                                List.of(PercentileRank.Definition.values()).toString()))
                .orElse(PercentileRank.Definition.RANK_SHARE);
        return form.made(() -> {
            PercentileRank plain = Normalisations.percentileRank(definition);
            PercentileRank within = range.isEmpty() ? plain : plain.within(range.get(0), range.get(1));
            return constant.isEmpty() ? within : within.constantAs(constant.getAsDouble());
        });
    }

    private Optional<Normalisation> goalposts() {
        List<Double> range = form.having("lower", "upper", "clip", "range").pair("range");
        double lower = form.need("lower");
        double upper = form.need("upper");
        boolean clip = form.flag("clip");
        return form.made(() -> {
            Goalposts plain = Normalisations.goalposts(lower, upper);
            Goalposts within = range.isEmpty() ? plain : plain.within(range.get(0), range.get(1));
            return clip ? within.clipped() : within;
        });
    }

    private Optional<Normalisation> distance() {
        Reference to = form.having("to", "cap", "constant")
                .find("to", NormalisationParser::reference)
                .orElse(Reference.BEST);
        boolean cap = form.flag("cap");
        OptionalDouble constant = form.number("constant");
        return form.made(() -> {
            Distance plain = Normalisations.distance(to);
            Distance capped = cap ? plain.capped() : plain;
            return constant.isEmpty() ? capped : capped.constantAs(constant.getAsDouble());
        });
    }

    private Optional<Normalisation> comparison(Reference usual) {
        Reference to =
                form.having("to").find("to", NormalisationParser::reference).orElse(usual);
        return form.made(
                () -> form.id().equals("ratio") ? Normalisations.ratio(to) : Normalisations.relativeDifference(to));
    }

    /** One of four words, a number, or an object that names a unit. */
    private static Optional<Reference> reference(JsonTree json) {
        if (json.isNumber()) {
            return DocumentNumber.real(json).map(Reference::number);
        }
        if (json.isObject()) {
            json.allow(List.of("unit"));
            return json.require("unit", "Maybe {\"unit\": \"Seoul\"} is meant.")
                    .flatMap(DocumentText::name)
                    .map(Reference::unit);
        }
        if (!json.isText()) {
            json.wrongType("best, worst, mean, median, a number or {\"unit\": ...}");
            return Optional.empty();
        }
        Optional<String> word = json.text();
        Optional<Reference> found = word.flatMap(Reference::find);
        if (found.isEmpty()) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "there is no reference \"" + Naming.visible(word.orElse("")) + "\".",
                    "Maybe best, worst, mean or median is meant, or {\"unit\": \"" + Naming.visible(word.orElse(""))
                            + "\"}.");
        }
        return found;
    }

    private Optional<Normalisation> categories() {
        form.having("on", "thresholds");
        Categories.On on = form.word("on", Categories.On::find, "value, percentile-rank, quantile")
                .orElse(Categories.On.VALUE);
        List<Categories.Threshold> thresholds = form.need("thresholds", List.of(), NormalisationParser::thresholds);
        return form.made(() -> Normalisations.categories(on, thresholds));
    }

    private static Optional<List<Categories.Threshold>> thresholds(JsonTree json) {
        List<JsonTree> all = json.elements();
        List<Categories.Threshold> read = new ArrayList<>();
        for (JsonTree one : all) {
            one.allow(List.of("from", "score"));
            Optional<Double> from = one.find("from").flatMap(DocumentNumber::real);
            boolean sound = from.isPresent() || one.find("from").isEmpty();
            one.require("score", "Maybe {\"from\": 10, \"score\": 2} is meant.")
                    .flatMap(DocumentNumber::real)
                    .filter(score -> sound)
                    .map(score -> from.map(begin -> Categories.Threshold.from(begin, score))
                            .orElseGet(() -> Categories.Threshold.rest(score)))
                    .ifPresent(read::add);
        }
        return read.size() == all.size() && json.isArray() ? Optional.of(read) : Optional.empty();
    }
}
