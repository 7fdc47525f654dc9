package org.egovindex.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.model.Naming;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisation;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.Transform;

/**
 * A node of the tree that an index is: the index itself, a dimension, an indicator.
 *
 * @param id unique in the tree
 * @param title for readers
 * @param weight among its siblings, 0 or more; only proportions count, but under a sum or product
 * @param choices the methods chosen here
 * @param content an indicator, or other nodes
 * @param round to what the node's own score is rounded before it counts in the node above, if it is
 */
public record Node(
        String id, String title, Rational weight, Choices choices, Content content, Optional<Rounding> round) {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ ./&+()-]{0,79}");

    /** So that the weights of all siblings have a sum. */
    private static final double LARGEST_WEIGHT = 1e300;

    /** Checks id and weight. */
    public Node {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a node must be 1 to 80 letters, digits, spaces or . _ / & + ( ) -, and begin with a letter or digit, not \""
                            + Naming.visible(id) + "\".\nMaybe a title was put where the id belongs.");
        }
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("The weight of " + id + " must be 0 or more, not " + weight
                    + ".\nMaybe \"direction\": \"lower-is-better\" is meant.");
        }
        double asDouble = weight.doubleValue();
        if (asDouble > LARGEST_WEIGHT || (weight.signum() > 0 && asDouble < 1 / LARGEST_WEIGHT)) {
            throw new IllegalArgumentException("The weight of " + id + " must be 0, or lie between 1e-300 and 1e300"
                    + ".\nMaybe shares of 1 are meant.");
        }
        if (content instanceof Content.Parent parent && parent.children().isEmpty()) {
            throw new IllegalArgumentException("The node " + id + " must have children or an indicator"
                    + ".\nMaybe its children stand in another place.");
        }
        if (content instanceof Content.Parent parent
                && parent.children().stream().allMatch(child -> child.weight().signum() == 0)) {
            throw new IllegalArgumentException("At least one child of " + id + " must have a weight above 0"
                    + ".\nMaybe the whole node has the weight 0: give it to the node.");
        }
    }

    /** An indicator under its own name. */
    public static Node indicator(String column) {
        return indicator(column, column);
    }

    /** An indicator under another id. */
    public static Node indicator(String id, String column) {
        return new Node(id, id, Rational.ONE, Choices.NONE, Content.Indicator.of(column), Optional.empty());
    }

    /** A node of these children. */
    public static Node of(String id, Node... children) {
        return of(id, List.of(children));
    }

    /** A node of these children. */
    public static Node of(String id, List<Node> children) {
        Content content = new Content.Parent(children, Optional.empty(), Optional.empty());
        return new Node(id, id, Rational.ONE, Choices.NONE, content, Optional.empty());
    }

    /** This node with a title. */
    public Node titled(String other) {
        return new Node(id, other, weight, choices, content, round);
    }

    /** This node with a weight. */
    public Node weighing(Rational other) {
        return new Node(id, title, other, choices, content, round);
    }

    /** This node with other choices. */
    public Node choosing(Choices other) {
        return new Node(id, title, weight, other, content, round);
    }

    /** This node with a direction, for it and below. */
    public Node with(Direction direction) {
        return choosing(choices.with(direction));
    }

    /** This node with transforms, for it and below. */
    public Node with(List<Transform> transforms) {
        return choosing(choices.with(transforms));
    }

    /** This node with a normalisation, for it and below. */
    public Node with(Normalisation normalisation) {
        return choosing(choices.with(normalisation));
    }

    /** This node with a policy for gaps, for it and below. */
    public Node with(MissingDataPolicy missing) {
        return choosing(choices.with(missing));
    }

    /** This node with a treatment of outliers, for it and below. */
    public Node with(OutlierTreatment outliers) {
        return choosing(choices.with(outliers));
    }

    /** This node with an aggregation, for it and below. */
    public Node with(Aggregation aggregation) {
        return choosing(choices.with(aggregation));
    }

    /** This node with words worth numbers, for it and below. */
    public Node with(Map<String, Double> answers) {
        return choosing(choices.with(answers));
    }

    /** This indicator divided by another column; throws if it is a parent. */
    public Node per(Denominator denominator) {
        Content.Indicator own = indicator();
        Content other = new Content.Indicator(own.column(), Optional.of(denominator), own.missingCodes());
        return new Node(id, title, weight, choices, other, round);
    }

    /** This indicator with numbers that stand for a missing one; throws if it is a parent. */
    public Node missingWhere(List<Double> codes) {
        Content.Indicator own = indicator();
        return new Node(id, title, weight, choices, new Content.Indicator(own.column(), own.per(), codes), round);
    }

    private Content.Indicator indicator() {
        if (content instanceof Content.Indicator own) {
            return own;
        }
        throw new IllegalArgumentException("The node " + id + " is no indicator.\nMaybe one of its children is meant.");
    }

    /** This node with its own score rounded. */
    public Node rounded(Rounding rounding) {
        return new Node(id, title, weight, choices, content, Optional.of(rounding));
    }

    /** This node with something done to its aggregate; throws if it is an indicator. */
    public Node then(Then then) {
        if (!(content instanceof Content.Parent parent)) {
            throw new IllegalArgumentException("The indicator " + id + " has no aggregate to do something to"
                    + ".\nMaybe its normalisation is meant.");
        }
        Content other = new Content.Parent(parent.children(), parent.weightsTotal(), Optional.of(then));
        return new Node(id, title, weight, choices, other, round);
    }

    /** This node with other children; throws if it is an indicator. */
    Node withChildren(List<Node> children) {
        if (!(content instanceof Content.Parent parent)) {
            throw new IllegalArgumentException(
                    "The indicator " + id + " has no children" + ".\nMaybe another node is meant.");
        }
        return new Node(
                id, title, weight, choices, new Content.Parent(children, parent.weightsTotal(), parent.then()), round);
    }

    /** The children; none if this is an indicator. */
    public List<Node> children() {
        return content instanceof Content.Parent parent ? parent.children() : List.of();
    }

    /** The column, if this is an indicator. */
    public Optional<String> column() {
        return content instanceof Content.Indicator indicator ? Optional.of(indicator.column()) : Optional.empty();
    }

    /** Whether this is an indicator. */
    public boolean isIndicator() {
        return content instanceof Content.Indicator;
    }

    /** This node and all below, parents before their children. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
    }
}
