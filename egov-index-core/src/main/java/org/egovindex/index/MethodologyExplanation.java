package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.normalise.Direction;
import org.egovindex.number.Rational;
import org.egovindex.publish.Documented;
import org.egovindex.publish.Explanation;
import org.egovindex.treat.OutlierTreatments;

/** A methodology as a tree for readers: at each node the method that holds there, chosen or inherited. */
final class MethodologyExplanation {
    private MethodologyExplanation() {}

    static Explanation of(Methodology methodology) {
        List<Explanation> parts = new ArrayList<>();
        parts.add(node(methodology.tree(), Choices.USUAL, Rational.ONE));
        Publication publication = methodology.publication();
        publication.round().ifPresent(rounding -> parts.add(Explanation.of("round", rounding.toString(), "")));
        parts.add(Explanation.of("rank", publication.ranking().toString(), ""));
        publication
                .classes()
                .forEach(scores -> parts.add(Explanation.of(
                        "class",
                        scores.id(),
                        scores.from()
                                .map(bound -> (scores.open() ? "above " : "from ") + bound.toPlainString())
                                .orElse("all others"))));
        if (!publication.groups().isEmpty()) {
            parts.add(Explanation.of("groups", String.join(", ", publication.groups()), ""));
        }
        methodology
                .weightSets()
                .forEach(set -> parts.add(
                        Explanation.of("weights", set.id(), set.weights().toString())));
        About about = methodology.about();
        if (!about.source().isEmpty()) {
            parts.add(Explanation.of("source", about.source(), ""));
        }
        about.notes().forEach(note -> parts.add(Explanation.of("note", note, "")));
        return new Explanation(
                about.id(), about.title(), about.edition().isEmpty() ? "" : "edition " + about.edition(), parts);
    }

    private static Explanation node(Node node, Choices above, Rational share) {
        Choices choices = node.choices().over(above);
        String label = node.title().equals(node.id()) ? node.id() : node.title() + " (" + node.id() + ")";
        String value = share.equals(Rational.ONE) ? "" : "share " + share + " of the node above";
        if (node.content() instanceof Content.Indicator indicator) {
            String gaps = node.choices()
                    .missing()
                    .map(policy -> ", gaps: " + policy.described())
                    .orElse("");
            return Explanation.of(label, value, indicator(indicator, choices) + gaps);
        }
        Rational total = EffectiveWeights.total(node);
        List<Explanation> parts = node.children().stream()
                .map(child -> node(child, choices, child.weight().dividedBy(total)))
                .toList();
        String then = node.content() instanceof Content.Parent parent
                ? parent.then()
                        .map(after -> ", then " + after.normalisation().described())
                        .orElse("")
                : "";
        String how = choices.aggregation().orElseThrow().described() + ", gaps: "
                + choices.missing().orElseThrow().described() + then;
        return new Explanation(label, value, how, parts);
    }

    private static String indicator(Content.Indicator indicator, Choices choices) {
        String per = indicator.per().map(by -> " per " + by.column()).orElse("");
        String direction =
                choices.direction().filter(Direction.LOWER_IS_BETTER::equals).isPresent() ? ", lower is better" : "";
        String transforms = choices.transforms().orElseThrow().stream()
                .map(step -> ", " + step.described())
                .reduce("", String::concat);
        String outliers = choices.outliers()
                .filter(treatment -> !treatment.equals(OutlierTreatments.NONE))
                .map(treatment -> ", outliers: " + treatment.described())
                .orElse("");
        Documented normalisation = choices.normalisation().orElseThrow();
        return "column " + indicator.column() + per + direction + outliers + transforms + ", "
                + normalisation.described();
    }
}
