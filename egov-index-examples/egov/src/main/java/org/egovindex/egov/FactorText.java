package org.egovindex.egov;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * A factor as text: {@code NAME}, {@code NAME:ARGUMENT}, {@code NAME@NODE,NODE} or {@code NAME:ARGUMENT@NODE}. Several stand side by side
 * with commas between; what holds a comma, a colon or an at sign is put between double quotes.
 *
 * @param kind which factor
 * @param argument what stands behind the colon; empty if nothing does
 * @param nodes the nodes or columns behind the at sign
 */
record FactorText(FactorKind kind, String argument, List<String> nodes) {
    /** Copies the nodes. */
    FactorText {
        nodes = List.copyOf(nodes);
    }

    /** The factors of several texts; throws if one is not understood. */
    static List<FactorText> parse(List<String> texts) {
        List<FactorText> factors = new ArrayList<>();
        for (String text : texts) {
            List<String> pieces = new ArrayList<>();
            for (String piece : QuotedText.split(text, ',')) {
                int last = pieces.size() - 1;
                if (last >= 0 && takesMore(pieces.get(last)) && kind(piece).isEmpty()) {
                    pieces.set(last, pieces.get(last) + "," + piece);
                } else {
                    pieces.add(piece);
                }
            }
            pieces.forEach(piece -> factors.add(one(piece)));
        }
        return factors;
    }

    /** Whether what follows a comma may be one more node of this factor. */
    private static boolean takesMore(String piece) {
        return kind(piece).isPresent()
                && (QuotedText.split(piece, '@').size() > 1 || kind(piece).get().listsNodes());
    }

    private static Optional<FactorKind> kind(String piece) {
        return FactorKind.find(name(piece));
    }

    /** What stands before the first colon or at sign that is not quoted. */
    private static String name(String piece) {
        String head = QuotedText.split(piece, '@').get(0);
        return QuotedText.split(head, ':').get(0).strip();
    }

    private static FactorText one(String piece) {
        String name = name(piece);
        FactorKind kind = FactorKind.find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no factor '" + Naming.visible(name) + "'. Maybe "
                                + Similarity.nearest(name, FactorKind.names())
                                        .map(near -> near + " is meant.")
                                        .orElse("one of " + String.join(", ", FactorKind.names()) + " is meant.")));
        List<String> sides = QuotedText.split(piece, '@');
        String head = sides.get(0).strip();
        boolean argued = head.length() > name.length();
        String argument = argued ? head.substring(name.length() + 1).strip() : "";
        List<String> nodes = new ArrayList<>();
        if (sides.size() > 1) {
            String listed = String.join("@", sides.subList(1, sides.size()));
            QuotedText.split(listed, ',').forEach(node -> nodes.add(QuotedText.plain(node)));
        }
        if (argued != kind.takesArgument() || (!nodes.isEmpty() && !kind.takesNodes()) || nodes.contains("")) {
            throw new IllegalArgumentException("the factor " + Naming.visible(piece.strip())
                    + " is not understood. It reads " + kind.form() + ", such as " + kind.example() + ".");
        }
        return new FactorText(kind, argument, nodes);
    }

    /** The words of the argument between strokes, such as names of methods. */
    List<String> alternatives() {
        return words('|');
    }

    /** The words of the argument between signs. */
    List<String> words(char sign) {
        return QuotedText.split(argument, sign).stream().map(QuotedText::plain).toList();
    }

    /** Words to be put behind the name of what is varied. */
    String ofNodes() {
        return nodes.isEmpty() ? "" : " of " + String.join(", ", nodes);
    }

    /** A refusal of the argument. */
    IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("the factor " + kind.id() + " " + why + ", not '" + Naming.visible(argument)
                + "'. It reads " + kind.form() + ", such as " + kind.example() + ".");
    }

    /** The argument as a share: {@code 25%} or {@code 0.25}. */
    double share() {
        return FactorNumber.share(argument).orElseThrow(() -> refused("needs a percentage"));
    }

    /** The argument as a number. */
    double number() {
        return FactorNumber.number(argument).orElseThrow(() -> refused("needs a number"));
    }

    /** The two numbers of an argument such as {@code 0..1}. */
    List<Double> range() {
        return FactorNumber.range(argument).orElseThrow(() -> refused("needs two numbers with two points between"));
    }
}
