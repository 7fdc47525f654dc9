package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ScoringScale;

/** A list of things that are worth points, of which the last is worth them otherwise. */
final class Rungs<T> {
    private static final int MOST = 256;

    private final JsonTree list;
    private final ScoringScale scale;
    private final List<String> keys;
    private final List<T> taken = new ArrayList<>();

    Rungs(JsonTree list, ScoringScale scale, List<String> keys) {
        this.list = list;
        this.scale = scale;
        this.keys = keys;
    }

    /** How one thing is read, whose points are known. */
    interface Reading<T> {
        Optional<T> of(JsonTree json, BigDecimal points);
    }

    List<T> taken() {
        return taken;
    }

    /** Reads all; the points of the last, if nothing is wrong. */
    Optional<BigDecimal> read(Reading<T> reading) {
        List<JsonTree> all = list.elements(MOST);
        if (all.isEmpty() || all.get(all.size() - 1).find("otherwise").isEmpty()) {
            if (list.isArray()) {
                list.problem(
                        ProblemCode.MISSING_KEY,
                        "the last must be otherwise, so that every site has points.",
                        "Maybe add {\"score\": " + scale.lowest().toPlainString() + ", \"otherwise\": true}.");
            }
            return Optional.empty();
        }
        List<JsonTree> before = all.subList(0, all.size() - 1);
        for (JsonTree one : before) {
            Keys.allow(one, Keys.both(List.of("score"), keys));
            Optional<BigDecimal> points = score(one);
            points.flatMap(worth -> reading.of(one, worth)).ifPresent(taken::add);
            if (points.isEmpty()) {
                reading.of(one, scale.lowest());
            }
        }
        JsonTree last = all.get(all.size() - 1);
        Keys.allow(last, List.of("score", "otherwise"));
        boolean said = last.find("otherwise").flatMap(JsonTree::flag).orElse(false);
        if (!said) {
            last.problem(ProblemCode.BAD_VALUE, "otherwise must be true.", "Maybe when is meant.");
        }
        Optional<BigDecimal> otherwise = score(last);
        return said && taken.size() == before.size() ? otherwise : Optional.empty();
    }

    private Optional<BigDecimal> score(JsonTree one) {
        return one.require("score", "How many points is it worth?").flatMap(json -> points(json, scale));
    }

    /** A number of points that the scale has. */
    static Optional<BigDecimal> points(JsonTree json, ScoringScale scale) {
        return PlainNumber.decimal(json).filter(points -> {
            if (has(scale, points)) {
                return true;
            }
            json.problem(
                    ProblemCode.OUT_OF_SCALE,
                    () -> points.toPlainString() + " is not on the scale, which is " + scale + ".",
                    () -> "Maybe the criterion is on another scale.");
            return false;
        });
    }

    /** Whether a scale has an answer of so many points. */
    static boolean has(ScoringScale scale, BigDecimal points) {
        if (scale.isNumeric()) {
            return scale.find(points).isPresent();
        }
        return IntStream.range(0, scale.size())
                .anyMatch(answer -> scale.points(answer).compareTo(points) == 0);
    }
}
