package org.egovindex.io;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.index.About;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.index.WeightSet;
import org.egovindex.treat.MissingDataPolicy;

/** From the JSON of a methodology to the methodology; everything that is wrong with it becomes a problem at its place. */
final class MethodologyParser {
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(
                            "methodology",
                            "title",
                            "edition",
                            "source",
                            "notes",
                            "tree",
                            "missing",
                            "weightSets",
                            "weights"),
                    PublicationParser.KEYS.stream())
            .toList();

    private final JsonTree root;

    MethodologyParser(JsonTree root) {
        this.root = root;
    }

    /** The methodology, if nothing is wrong; else there are problems. */
    Optional<Methodology> parse() {
        if (!root.isObject()) {
            root.wrongType("a methodology: an object");
            return Optional.empty();
        }
        root.allow(KEYS);
        Optional<About> about = about();
        NodeParser nodes = new NodeParser();
        Optional<JsonTree> place = root.require("tree", "Maybe the nodes stand under another key.");
        Optional<Node> tree = place.flatMap(nodes::read).flatMap(node -> policy(place.orElseThrow(), node));
        if (tree.isEmpty() && place.filter(JsonTree::isObject).isPresent()) {
            requirePolicy(place.get());
        }
        Optional<Publication> publication = PublicationParser.read(root);
        List<WeightSet> sets = tree.flatMap(
                        node -> root.find("weightSets").map(new WeightSetsParser(node, nodes.ids())::read))
                .orElse(List.of());
        if (about.isEmpty() || tree.isEmpty() || publication.isEmpty() || root.hasErrors()) {
            return Optional.empty();
        }
        Optional<Methodology> whole =
                root.attempt(() -> new Methodology(about.get(), tree.get(), publication.get(), sets));
        Optional<JsonTree> weights = root.find("weights");
        return weights.isEmpty()
                ? whole
                : whole.flatMap(methodology -> WeightSetsParser.chosen(weights.get(), methodology));
    }

    private Optional<About> about() {
        Optional<JsonTree> place =
                root.require("methodology", "It is the id, such as \"undp-hdi-2014\". Maybe this is another document.");
        Optional<String> id = place.flatMap(DocumentText::name)
                .flatMap(
                        name -> place.orElseThrow().attempt(() -> About.of(name).id()));
        Optional<String> title = root.find("title").flatMap(DocumentText::name);
        String edition = root.find("edition").flatMap(DocumentText::prose).orElse("");
        String source = root.find("source").flatMap(DocumentText::prose).orElse("");
        List<String> notes = root.find("notes").map(DocumentText::proses).orElse(List.of());
        return id.map(name -> new About(name, title.orElse(name), edition, source, notes));
    }

    /** The tree with the policy for gaps that stands at the top of the document. */
    private Optional<Node> policy(JsonTree place, Node tree) {
        requirePolicy(place);
        Optional<JsonTree> top = root.find("missing");
        Optional<MissingDataPolicy> policy = top.flatMap(ChoicesParser::missing);
        Optional<MissingDataPolicy> own = tree.choices().missing();
        if (policy.isPresent() && own.isPresent() && !policy.equals(own)) {
            top.orElseThrow()
                    .problem(
                            ProblemCode.BAD_VALUE,
                            "the document says " + policy.get().described() + " and its tree "
                                    + own.get().described() + " for gaps.",
                            "Maybe one of the two belongs to a node further below.");
        }
        return Optional.of(policy.isPresent() && own.isEmpty() ? tree.with(policy.get()) : tree);
    }

    private void requirePolicy(JsonTree tree) {
        if (root.find("missing").isEmpty() && tree.find("missing").isEmpty()) {
            root.problem(
                    ProblemCode.MISSING_KEY,
                    "there is no key missing: a methodology must say what happens to gaps.",
                    "Maybe \"missing\": \"reject-unit\" is meant (no score without all indicators), or \"renormalise\""
                            + " (the mean of those that are there).");
        }
    }
}
