package org.egovindex.io;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.DocumentNumber;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.index.Publication;
import org.egovindex.index.ScoreClass;
import org.egovindex.model.Naming;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;

/** Reads how scores are published: rounding, ranks, classes, groups. */
final class PublicationParser {
    /** The keys of these. */
    static final List<String> KEYS = List.of("round", "rank", "classes", "groups");

    private static final int MOST = 100;
    private static final int MOST_DECIMALS = 30;
    private static final Map<String, RoundingMode> MODES =
            Map.of("half-up", RoundingMode.HALF_UP, "half-even", RoundingMode.HALF_EVEN);

    private PublicationParser() {}

    static Optional<Publication> read(JsonTree json) {
        Optional<Rounding> round = json.find("round").flatMap(PublicationParser::rounding);
        Optional<JsonTree> rank = json.find("rank");
        rank.ifPresent(object -> object.allow(List.of("on", "ties")));
        TiesStrategy ties = rank.flatMap(object -> object.find("ties"))
                .flatMap(PublicationParser::ties)
                .orElse(TiesStrategy.STANDARD);
        Optional<Rounding> ranked = rank.flatMap(object -> object.find("on")).flatMap(on -> ranked(on, json, round));
        List<ScoreClass> classes = new ArrayList<>();
        json.find("classes")
                .ifPresent(all -> all.elements(MOST)
                        .forEach(one -> scoreClass(one, classes).ifPresent(classes::add)));
        List<String> groups = new ArrayList<>();
        json.find("groups")
                .ifPresent(all -> all.elements(MOST)
                        .forEach(one -> DocumentText.column(one).ifPresent(groups::add)));
        return json.find("classes")
                .orElse(json)
                .attempt(() -> new Publication(round, new RankingRule(ranked, ties), classes, groups));
    }

    /** A number of decimals, or an object that says which way a half goes too. */
    static Optional<Rounding> rounding(JsonTree json) {
        if (json.isNumber()) {
            return DocumentNumber.whole(json)
                    .flatMap(decimals -> json.attempt(() -> rounding(decimals, RoundingMode.HALF_UP)));
        }
        if (!json.isObject()) {
            json.wrongType("a number of decimals, or an object with the keys decimals and mode");
            return Optional.empty();
        }
        json.allow(List.of("decimals", "mode"));
        Optional<RoundingMode> mode =
                json.find("mode").map(PublicationParser::mode).orElse(Optional.of(RoundingMode.HALF_UP));
        return json.require("decimals", "Maybe {\"decimals\": 3} is meant.")
                .flatMap(DocumentNumber::whole)
                .flatMap(decimals -> mode.flatMap(way -> json.attempt(() -> rounding(decimals, way))));
    }

    /** The rounding of something published: nobody publishes more decimals than these. */
    private static Rounding rounding(int decimals, RoundingMode mode) {
        if (Math.abs(decimals) > MOST_DECIMALS) {
            throw new IllegalArgumentException("Decimals must lie between -" + MOST_DECIMALS + " and " + MOST_DECIMALS
                    + ", not " + decimals + ".\nMaybe a percentage was meant.");
        }
        return new Rounding(decimals, mode);
    }

    private static Optional<RoundingMode> mode(JsonTree json) {
        return json.text().flatMap(word -> {
            Optional<RoundingMode> found = Optional.ofNullable(MODES.get(word));
            if (found.isEmpty()) {
                json.problem(
                        ProblemCode.BAD_VALUE,
                        "there is no mode of rounding \"" + Naming.visible(word) + "\".",
                        "Known are half-up and half-even.");
            }
            return found;
        });
    }

    private static Optional<TiesStrategy> ties(JsonTree json) {
        return json.text().flatMap(word -> {
            Optional<TiesStrategy> found = Arrays.stream(TiesStrategy.values())
                    .filter(rule -> rule.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            if (found.isEmpty()) {
                json.problem(
                        ProblemCode.BAD_VALUE,
                        "there is no rule for ties \"" + Naming.visible(word) + "\".",
                        "Known are standard (1224), modified (1334), dense (1223), ordinal (1234) and fractional.");
            }
            return found;
        });
    }

    /** The rounding of the scores that are ranked; nothing if they are ranked as computed. */
    private static Optional<Rounding> ranked(JsonTree on, JsonTree document, Optional<Rounding> published) {
        if (!on.isText()) {
            return rounding(on);
        }
        String word = on.text().orElse("");
        if (!word.equals("rounded") && !word.equals("unrounded")) {
            on.problem(
                    ProblemCode.BAD_VALUE,
                    "scores are ranked on \"rounded\" or \"unrounded\", not \"" + Naming.visible(word) + "\".",
                    "Maybe {\"decimals\": 3} is meant.");
        }
        if (word.equals("rounded") && document.find("round").isEmpty()) {
            on.problem(
                    ProblemCode.BAD_VALUE,
                    "ranks cannot be on rounded scores where the document has no key round.",
                    "Maybe \"round\": {\"decimals\": 3} is missing.");
        }
        return word.equals("rounded") ? published : Optional.empty();
    }

    private static Optional<ScoreClass> scoreClass(JsonTree json, List<ScoreClass> before) {
        json.allow(List.of("id", "from", "above"));
        Optional<JsonTree> from = json.find("from");
        Optional<JsonTree> above = json.find("above");
        if (from.isPresent() && above.isPresent()) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "a class begins either from a score or above it, not both.",
                    "Maybe delete the key above.");
        }
        Optional<BigDecimal> bound = from.or(() -> above).flatMap(DocumentNumber::decimal);
        Optional<String> id = json.require("id", "Maybe {\"id\": \"high\", \"from\": 0.7} is meant.")
                .flatMap(place -> DocumentText.name(place).filter(name -> {
                    boolean twice = before.stream().anyMatch(other -> other.id().equals(name));
                    if (twice) {
                        place.problem(
                                ProblemCode.DUPLICATE_ID,
                                "two classes are called " + Naming.visible(name) + ".",
                                "Maybe they are one class.");
                    }
                    return !twice;
                }));
        return id.map(name -> new ScoreClass(name, bound, from.isEmpty() && bound.isPresent()));
    }
}
