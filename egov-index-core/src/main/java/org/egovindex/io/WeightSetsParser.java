package org.egovindex.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.JsonPlace;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.number.Rational;

/** Reads sets of weights by name, and which of them is used. */
final class WeightSetsParser {
    private static final int MOST_SETS = 100;
    /** Among more nodes, no near miss is looked for. */
    private static final int MOST_CANDIDATES = 300;

    private final List<Node> parents;
    private final Map<String, JsonPlace> ids;

    WeightSetsParser(Node tree, Map<String, JsonPlace> ids) {
        this.parents = tree.all().filter(node -> !node.isIndicator()).toList();
        this.ids = ids;
    }

    List<WeightSet> read(JsonTree json) {
        if (json.isObject() && json.members().size() > MOST_SETS) {
            json.problem(
                    ProblemCode.LIMIT_ROWS,
                    "a methodology must have at most " + MOST_SETS + " sets of weights.",
                    "Maybe keep the others in documents of their own.");
            return List.of();
        }
        List<WeightSet> sets = new ArrayList<>();
        json.members().forEach((name, set) -> {
            if (Naming.fault(name).isPresent()) {
                set.problem(
                        ProblemCode.of(Naming.fault(name).get()),
                        "the name of the weights " + Naming.fault(name).get().explanation() + ".",
                        "Maybe budget-allocation is meant, or expert-2.");
            }
            WeightSet read = new WeightSet(name, weights(set));
            zeroed(read)
                    .ifPresent(node -> set.problem(
                            ProblemCode.BAD_VALUE,
                            "at least one child of " + node.id() + " must have a weight above 0.",
                            "Maybe the whole node has the weight 0: give it to the node."));
            sets.add(read);
        });
        return sets;
    }

    private Map<String, Rational> weights(JsonTree set) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        set.members().forEach((id, weight) -> {
            if (!ids.containsKey(id)) {
                weight.problem(
                        ProblemCode.BAD_VALUE,
                        () -> "there is no node " + Naming.visible(id) + ".",
                        () -> (ids.size() > MOST_CANDIDATES
                                        ? Optional.<String>empty()
                                        : Similarity.nearest(id, ids.keySet()))
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Maybe the node has another id."));
            } else {
                NodeParser.weight(weight).ifPresent(number -> weights.put(id, number));
            }
        });
        return weights;
    }

    /** The first node whose children would all weigh nothing. */
    private Optional<Node> zeroed(WeightSet set) {
        return parents.stream()
                .filter(node -> node.children().stream()
                        .allMatch(child -> set.weights()
                                        .getOrDefault(child.id(), child.weight())
                                        .signum()
                                == 0))
                .findFirst();
    }

    /** The methodology with the weights that are named here. */
    static Optional<Methodology> chosen(JsonTree json, Methodology methodology) {
        return json.text().flatMap(name -> {
            List<String> known = new ArrayList<>(
                    methodology.weightSets().stream().map(WeightSet::id).toList());
            known.add(Methodology.EQUAL);
            if (!known.contains(name)) {
                json.problem(
                        ProblemCode.BAD_VALUE,
                        "there are no weights \"" + Naming.visible(name) + "\".",
                        Similarity.nearest(name, known)
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Known are " + known + "."));
                return Optional.empty();
            }
            return json.attempt(() -> methodology.withWeights(name));
        });
    }
}
