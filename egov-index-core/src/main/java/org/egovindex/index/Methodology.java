package org.egovindex.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.model.Checklist;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.normalise.Normalisation;
import org.egovindex.number.Rational;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Format;
import org.egovindex.publish.Printable;
import org.egovindex.table.IndicatorTable;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.OutlierTreatment;

/**
 * Everything that decides a number of an index, besides the data: a value, and equally a JSON document.
 *
 * @param about what it is called, and where it is published
 * @param tree the index as a tree, with a choice of methods at each node
 * @param publication rounding, ranks, classes and groups
 * @param weightSets other weights by name
 */
public record Methodology(About about, Node tree, Publication publication, List<WeightSet> weightSets)
        implements Printable {
    /** The name of the weights that are all 1; there without being listed. */
    public static final String EQUAL = "equal";

    static final int DEEPEST = 32;
    static final int MOST_NODES = 20_000;

    /** Checks that ids are unique and that weight sets speak of nodes. */
    public Methodology {
        weightSets = List.copyOf(weightSets);
        Set<String> ids = new HashSet<>();
        check(tree, ids, 1);
        for (WeightSet set : weightSets) {
            for (String id : set.weights().keySet()) {
                if (!ids.contains(id)) {
                    throw new IllegalArgumentException("The weights " + set.id() + " speak of " + Naming.visible(id)
                            + ", which is no node."
                            + Similarity.nearest(id, ids)
                                    .map(near -> "\nMaybe " + near + " is meant.")
                                    .orElse(""));
                }
            }
        }
    }

    private static void check(Node node, Set<String> ids, int depth) {
        if (!ids.add(node.id())) {
            throw new IllegalArgumentException("Two nodes have the id " + node.id()
                    + ".\nMaybe one indicator counts in two places: give each place an id of its own.");
        }
        if (depth > DEEPEST || ids.size() > MOST_NODES) {
            throw new IllegalArgumentException("A tree must have at most " + DEEPEST + " levels and " + MOST_NODES
                    + " nodes.\nMaybe the document was made by a program that went wrong.");
        }
        node.children().forEach(child -> check(child, ids, depth + 1));
    }

    /** A tree published as computed. */
    public static Methodology of(String id, Node tree) {
        return new Methodology(About.of(id), tree, Publication.USUAL, List.of());
    }

    /**
     * The methodology of areas and points for a checklist: the same scores as {@code org.egovindex.scoring} gives for complete
     * marks, as a tree that can be changed and varied. Its columns are the ids of criteria.
     */
    public static Methodology of(Checklist checklist) {
        return ChecklistMethodology.of(checklist);
    }

    /** This methodology with another tree. */
    public Methodology withTree(Node other) {
        return new Methodology(about, other, publication, weightSets);
    }

    /** This methodology published otherwise. */
    public Methodology withPublication(Publication other) {
        return new Methodology(about, tree, other, weightSets);
    }

    /** This methodology with what it is called. */
    public Methodology withAbout(About other) {
        return new Methodology(other, tree, publication, weightSets);
    }

    /** This methodology with the weights of this name, one of its sets or {@value #EQUAL}; throws if there is none. */
    public Methodology withWeights(String name) {
        if (name.equals(EQUAL) && weightSets.stream().noneMatch(set -> set.id().equals(EQUAL))) {
            return withTree(changed(tree, node -> node.weighing(Rational.ONE)));
        }
        return weightSets.stream()
                .filter(set -> set.id().equals(name))
                .findFirst()
                .map(this::withWeights)
                .orElseThrow(() -> new IllegalArgumentException("There are no weights " + Naming.visible(name)
                        + ".\nMaybe one of "
                        + weightSets.stream().map(WeightSet::id).toList() + " or " + EQUAL
                        + " is meant."));
    }

    /** This methodology with other weights; nodes that the set does not name keep theirs. */
    public Methodology withWeights(WeightSet set) {
        return withTree(changed(
                tree,
                node -> Optional.ofNullable(set.weights().get(node.id()))
                        .map(node::weighing)
                        .orElse(node)));
    }

    /** This methodology with one policy for gaps at every node, whatever was chosen there. */
    public Methodology withMissing(MissingDataPolicy policy) {
        return withTree(changed(tree, node -> node.with(policy)));
    }

    /** This methodology with one treatment of outliers, also where a node chose another. */
    public Methodology withOutliers(OutlierTreatment treatment) {
        return chosen(choices -> choices.outliers().isPresent(), node -> node.with(treatment));
    }

    /** This methodology with one normalisation, also where a node chose another; what is done to aggregates stays. */
    public Methodology withNormalisation(Normalisation normalisation) {
        return chosen(choices -> choices.normalisation().isPresent(), node -> node.with(normalisation));
    }

    /** This methodology with one aggregation, also where a node chose another. */
    public Methodology withAggregation(Aggregation aggregation) {
        return chosen(choices -> choices.aggregation().isPresent(), node -> node.with(aggregation));
    }

    /** Changes the index itself, for all to inherit, and every node below with a choice of its own. */
    private Methodology chosen(Predicate<Choices> own, UnaryOperator<Node> change) {
        return withTree(change.apply(changed(tree, node -> own.test(node.choices()) ? change.apply(node) : node)));
    }

    /** This methodology with one node changed; throws if there is none of this id. */
    public Methodology withNode(String id, UnaryOperator<Node> change) {
        node(id);
        return withTree(changed(tree, node -> node.id().equals(id) ? change.apply(node) : node));
    }

    private static Node changed(Node node, UnaryOperator<Node> change) {
        Node whole = node.isIndicator()
                ? node
                : node.withChildren(node.children().stream()
                        .map(child -> changed(child, change))
                        .toList());
        return change.apply(whole);
    }

    /** The node of this id; throws if there is none. */
    public Node node(String id) {
        return tree.all()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no node " + Naming.visible(id) + "."
                        + Similarity.nearest(id, tree.all().map(Node::id).toList())
                                .map(near -> "\nMaybe " + near + " is meant.")
                                .orElse("")));
    }

    /** The columns that a table must have as numbers, in the order of the tree: indicators without answers, and denominators. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        collectColumns(tree, false, columns);
        return columns.stream().distinct().toList();
    }

    private static void collectColumns(Node node, boolean answeredAbove, List<String> columns) {
        boolean answered =
                node.choices().answers().map(words -> !words.isEmpty()).orElse(answeredAbove);
        if (node.content() instanceof Content.Indicator indicator) {
            if (!answered) {
                columns.add(indicator.column());
            }
            indicator.per().ifPresent(per -> columns.add(per.column()));
        }
        node.children().forEach(child -> collectColumns(child, answered, columns));
    }

    /** The attributes of units that are looked at, by name: those that make groups. */
    public List<String> attributes() {
        Stream<String> imputing = tree.all()
                .flatMap(node -> node.choices().missing().stream())
                .flatMap(policy -> policy.group().stream());
        return Stream.concat(publication.groups().stream(), imputing).distinct().toList();
    }

    /**
     * The index of a table.
     *
     * @throws UnfitTableException if the table lacks columns, or holds numbers with which a method is not defined
     */
    public CompositeIndex compute(IndicatorTable table) {
        return CompositeIndex.of(this, table);
    }

    /** The methodology as its JSON document; two equal methodologies have the same one. */
    public String json() {
        return MethodologyJson.of(this);
    }

    /** The methodology as a tree for readers, with the method of each node. */
    public Explanation explain() {
        return MethodologyExplanation.of(this);
    }

    @Override
    public String in(Format format) {
        return format == Format.JSON ? json() : explain().in(format);
    }

    @Override
    public String toString() {
        return about.id() + " (" + about.title() + ")";
    }
}
