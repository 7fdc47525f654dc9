package org.egovindex.weight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.model.Naming;
import org.egovindex.number.Decimals;

/** Constraints as text, both ways. Ids of nodes may hold blanks and strokes, so the methodology decides what an id is. */
final class WeightConstraintText {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,17})?)(%?)";
    private static final Pattern OF_PARENT = Pattern.compile("([^:]+): *(.+)");
    private static final Pattern EACH = Pattern.compile("each +" + NUMBER + "\\.\\." + NUMBER);
    private static final Pattern WITHIN = Pattern.compile("within +" + NUMBER);
    private static final Pattern BETWEEN = Pattern.compile("(.+?) +" + NUMBER + "\\.\\." + NUMBER);

    private final Methodology methodology;

    WeightConstraintText(Methodology methodology) {
        this.methodology = methodology;
    }

    WeightConstraint read(String text) {
        String line = text.strip();
        if (line.startsWith("all ")) {
            Optional<WeightConstraint> all =
                    ofChildren(Optional.empty(), line.substring(4).strip());
            if (all.isPresent()) {
                return all.get();
            }
        }
        Matcher parent = OF_PARENT.matcher(line);
        if (parent.matches()) {
            return ofChildren(
                            Optional.of(parent.group(1).strip()),
                            parent.group(2).strip())
                    .orElseThrow(() -> unreadable(text));
        }
        if (line.contains(">=")) {
            return new WeightConstraint.Ordered(
                    Arrays.stream(line.split(">=", -1)).map(String::strip).toList());
        }
        Matcher between = BETWEEN.matcher(line);
        if (between.matches()) {
            double low = number(between.group(2), between.group(3));
            double high = number(between.group(4), between.group(5));
            return between(between.group(1), low, high);
        }
        throw unreadable(text);
    }

    private static Optional<WeightConstraint> ofChildren(Optional<String> parent, String words) {
        if (words.equals("any")) {
            return Optional.of(new WeightConstraint.Free(parent));
        }
        Matcher within = WITHIN.matcher(words);
        if (within.matches()) {
            return Optional.of(new WeightConstraint.Within(parent, number(within.group(1), within.group(2))));
        }
        Matcher each = EACH.matcher(words);
        if (each.matches() && parent.isPresent()) {
            double low = number(each.group(1), each.group(2));
            double high = number(each.group(3), each.group(4));
            return Optional.of(new WeightConstraint.EachBetween(parent.get(), low, high));
        }
        return Optional.empty();
    }

    /** A bound of one node, or of the ratio of two where the text before the bounds is no node but two with a stroke between. */
    private WeightConstraint between(String names, double low, double high) {
        List<String> nodes = methodology.tree().all().map(Node::id).toList();
        int stroke = nodes.contains(names) ? -1 : names.indexOf('/');
        for (int next = stroke; next >= 0; next = names.indexOf('/', next + 1)) {
            String left = names.substring(0, next).strip();
            String right = names.substring(next + 1).strip();
            if (nodes.contains(left) && nodes.contains(right)) {
                stroke = next;
            }
        }
        return stroke < 0
                ? new WeightConstraint.Between(names, low, high)
                : new WeightConstraint.RatioBetween(
                        names.substring(0, stroke).strip(),
                        names.substring(stroke + 1).strip(),
                        low,
                        high);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "A constraint on weights must read like \"osi 10%..80%\", \"egdi: each 10%..80%\", "
                        + "\"osi >= tii\", \"osi/tii 1..3\", \"egdi: within 25%\", \"all within 25%\" or \"egdi: any\", not \""
                        + Naming.visible(text) + "\".\nMaybe two points are missing between two numbers.");
    }

    private static double number(String digits, String percent) {
        BigDecimal number = new BigDecimal(digits);
        return (percent.isEmpty() ? number : number.movePointLeft(2)).doubleValue();
    }

    static void checkShares(String whose, double low, double high) {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "The share of " + whose + " must have bounds from 0 to 1, the lower first, not " + low + " and "
                            + high + ".\nMaybe percentages were given: 10 % is 0.1.");
        }
    }

    static String whose(Optional<String> parent) {
        return parent.map(id -> id + ":").orElse("all");
    }

    static String shares(double low, double high) {
        return percent(low) + ".." + percent(high);
    }

    static String percent(double share) {
        return plain(Decimals.of(share).movePointRight(2)) + "%";
    }

    static String plain(double number) {
        return plain(Decimals.of(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
