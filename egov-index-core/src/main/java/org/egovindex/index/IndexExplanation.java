package org.egovindex.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.aggregate.Scale;
import org.egovindex.number.Decimals;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;
import org.egovindex.publish.Explanation;
import org.egovindex.rank.Rank;

/**
 * Why a unit has its score: a tree of the index's own parts.
 *
 * <p>Under arithmetic means and sums the parts of a node show what each adds to the number above, and add up to it as displayed;
 * under other means they show the child's own score, and say what it contributes on the mean's scale, such as logarithms.
 */
final class IndexExplanation {
    private static final Rounding FINE = Rounding.halfUp(6);

    private final CompositeIndex index;
    private final int unit;

    IndexExplanation(CompositeIndex index, int unit) {
        this.index = index;
        this.unit = unit;
    }

    Explanation tree() {
        int root = index.plan().root();
        UnitScore score = index.of(unit);
        List<Explanation> parts = new ArrayList<>();
        if (index.plan().steps().get(root) instanceof ParentStep parent) {
            parts.addAll(parts(parent, root, 1));
        } else {
            parts.add(node(root, 1, ""));
        }
        Notes.of(index).forEach(note -> parts.add(Explanation.of("note", note, "")));
        return new Explanation(score.unit().label(), headline(root, score), how(root, score), parts);
    }

    private String headline(int root, UnitScore score) {
        Values values = index.values(root);
        if (values.isGap(unit)) {
            return "no score, not ranked";
        }
        Grid grid = index.run().grid();
        BigDecimal shown = index.methodology().publication().shown(values.get(unit), grid);
        Rank rank = score.rank().orElseThrow();
        StringBuilder groups = new StringBuilder();
        score.groupRanks()
                .forEach((group, place) -> groups.append(", rank ")
                        .append(place)
                        .append(" in its ")
                        .append(group));
        return shown.toPlainString() + ", rank " + rank + " of "
                + ranked(values) + groups
                + score.scoreClass().map(id -> ", class " + id).orElse("");
    }

    private static int ranked(Values values) {
        int ranked = 0;
        for (int unit = 0; unit < values.size(); unit++) {
            ranked += values.isGap(unit) ? 0 : 1;
        }
        return ranked;
    }

    private String how(int place, UnitScore score) {
        Values values = index.values(place);
        String full = values.isGap(unit) ? "" : fine(values.get(unit)) + " before rounding; ";
        return full + score.availability() + aggregation(place);
    }

    private String aggregation(int place) {
        if (!(index.plan().steps().get(place) instanceof ParentStep parent)) {
            return "";
        }
        Optional<Scale> scale = parent.aggregation().scale();
        boolean plain = scale.filter(Scale::isOfValues).isPresent();
        String contributions =
                scale.isEmpty() || plain ? "" : ", of which the " + scale.get().name() + " add up";
        String then = parent.then()
                .map(after -> "; the aggregate, then " + after.normalisation().described())
                .orElse("");
        return "; " + parent.aggregation().described() + contributions + then;
    }

    /** What a node is made of; {@code factor} is what one point of it is worth in the number that is explained. */
    private List<Explanation> parts(ParentStep parent, int place, double factor) {
        List<Explanation> parts = new ArrayList<>();
        Optional<Scale> scale = parent.aggregation().scale();
        boolean plain = scale.filter(Scale::isOfValues).isPresent();
        double inner = parent.then().isPresent() || !plain ? 1 : factor;
        BigDecimal sum = BigDecimal.ZERO;
        Shares shares = Shares.of(index, parent, unit);
        for (int child : parent.children()) {
            double share = shares.of(child);
            Values scores = index.values(child);
            String contributes = "";
            if (!scores.isGap(unit) && share > 0) {
                String of = scale.map(s -> s.inShares() ? "share " : "weight ").orElse("share ");
                contributes = of + fine(share) + contribution(scale, plain, share, scores.get(unit));
            }
            Explanation part = node(child, plain ? inner * share : 1, contributes);
            sum = sum.add(plain && !scores.isGap(unit) ? shown(inner * share * scores.get(unit)) : BigDecimal.ZERO);
            parts.add(part);
        }
        Values own = index.values(place);
        if (plain && parent.then().isEmpty() && !own.isGap(unit)) {
            BigDecimal rest = shown(factor * own.get(unit)).subtract(sum);
            if (rest.signum() != 0) {
                parts.add(Explanation.of("rounding", rest.toPlainString(), ""));
            }
        }
        return parts;
    }

    private static String contribution(Optional<Scale> scale, boolean plain, double share, double score) {
        if (scale.isEmpty() || plain) {
            return " x " + fine(score);
        }
        double part = share * scale.get().of(score);
        return Double.isFinite(part)
                ? ", " + fine(part) + " on the scale of " + scale.get().name()
                : "";
    }

    private Explanation node(int place, double factor, String contributes) {
        Step step = index.plan().steps().get(place);
        Values scores = index.values(place);
        String value = scores.isGap(unit)
                ? "missing"
                : shown(factor * scores.get(unit)).toPlainString();
        String label = step.node().title().equals(step.node().id())
                ? step.node().id()
                : step.node().title() + " (" + step.node().id() + ")";
        if (step instanceof ParentStep parent) {
            String how = contributes + aggregation(place) + "; " + Availability.of(index.plan(), place, unit);
            return new Explanation(label, value, trimmed(how), parts(parent, place, factor));
        }
        return Explanation.of(label, value, trimmed(contributes + "; " + indicator((IndicatorStep) step)));
    }

    /** From the number in the table to the normalised one. */
    private String indicator(IndicatorStep step) {
        Content.Indicator content = (Content.Indicator) step.node().content();
        String stands = index.data()
                .find(content.column())
                .map(column -> column.text(unit))
                .or(() -> index.units().get(unit).attribute(content.column()))
                .orElseGet(() -> step.raw().text(unit));
        String raw = content.column() + " " + stands;
        String per = content.per()
                .map(by -> " per " + by.column() + " "
                        + index.data().column(by.column()).text(unit))
                .orElse("");
        if (step.treated().isGap(unit)) {
            return raw + per;
        }
        String imputed = step.isImputed(unit) ? ", imputed" : "";
        double number = step.treated().get(unit);
        String known = step.isMoved(unit) ? Decimals.text(step.afterOutliers(unit)) : stands;
        String became = Decimals.text(number).equals(known) ? "" : ", treated " + fine(number);
        String direction = step.sample().higherIsBetter() ? "" : ", lower is better";
        return raw + per + imputed + outlier(step) + became + ", "
                + step.normalisation().described() + direction;
    }

    /** What was done to the number on account of outliers. */
    private String outlier(IndicatorStep step) {
        return step.remedy()
                .filter(what -> step.isMoved(unit))
                .map(what -> ", " + what.rule() + " from "
                        + OutlierReport.shown(step.filled().get(unit)) + " to "
                        + OutlierReport.shown(step.afterOutliers(unit)))
                .orElse("");
    }

    private static String trimmed(String how) {
        return how.startsWith("; ") ? how.substring(2) : how;
    }

    private static BigDecimal shown(double number) {
        return FINE.round(Grid.of(Math.abs(number)).snap(number));
    }

    private static String fine(double number) {
        return shown(number).stripTrailingZeros().toPlainString();
    }
}
