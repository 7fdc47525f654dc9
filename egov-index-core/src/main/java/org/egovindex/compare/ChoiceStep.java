package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.Choices;
import org.egovindex.index.Content;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;

/** One kind of choice of a methodology, and how it is taken over from another; in the order of the handbook's steps. */
enum ChoiceStep {
    /** Columns, denominators, numbers that stand for a gap, words worth numbers. */
    INDICATORS("indicators"),
    /** What happens to gaps. */
    MISSING_DATA("missing data"),
    /** What happens to numbers far from all others. */
    OUTLIERS("outliers"),
    /** Directions, transforms and common scales, of indicators and of aggregates. */
    NORMALISATION("normalisation"),
    /** How much each node counts. */
    WEIGHTS("weights"),
    /** How children make a parent, and what is rounded on the way. */
    AGGREGATION("aggregation"),
    /** Rounding of the index and ranks. */
    PUBLICATION("rounding and ranks");

    private final String title;

    ChoiceStep(String title) {
        this.title = title;
    }

    /** A methodology with this kind of choice of another of the same tree. */
    Methodology of(Methodology own, Methodology other) {
        return own.withPublication(from(PUBLICATION, own.publication(), other.publication()))
                .withTree(of(own.tree(), other.tree()));
    }

    private Node of(Node own, Node other) {
        return new Node(
                own.id(),
                own.title(),
                from(WEIGHTS, own.weight(), other.weight()),
                choices(own.choices(), other.choices()),
                content(own, other),
                from(AGGREGATION, own.round(), other.round()));
    }

    private Choices choices(Choices own, Choices other) {
        return new Choices(
                from(NORMALISATION, own.direction(), other.direction()),
                from(NORMALISATION, own.transforms(), other.transforms()),
                from(NORMALISATION, own.normalisation(), other.normalisation()),
                from(MISSING_DATA, own.missing(), other.missing()),
                from(AGGREGATION, own.aggregation(), other.aggregation()),
                from(INDICATORS, own.answers(), other.answers()),
                from(OUTLIERS, own.outliers(), other.outliers()));
    }

    private Content content(Node own, Node other) {
        if (!(own.content() instanceof Content.Parent mine) || !(other.content() instanceof Content.Parent theirs)) {
            return from(INDICATORS, own.content(), other.content());
        }
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < mine.children().size(); i++) {
            children.add(of(mine.children().get(i), theirs.children().get(i)));
        }
        return new Content.Parent(
                children,
                from(WEIGHTS, mine.weightsTotal(), theirs.weightsTotal()),
                from(NORMALISATION, mine.then(), theirs.then()));
    }

    private <T> T from(ChoiceStep kind, T own, T other) {
        return this == kind ? other : own;
    }

    /** Whether two trees have the same nodes in the same places, whatever is chosen there. */
    static boolean isSameTree(Node one, Node other) {
        boolean same = one.id().equals(other.id())
                && one.isIndicator() == other.isIndicator()
                && one.children().size() == other.children().size();
        for (int i = 0; same && i < one.children().size(); i++) {
            same = isSameTree(one.children().get(i), other.children().get(i));
        }
        return same;
    }

    @Override
    public String toString() {
        return title;
    }
}
