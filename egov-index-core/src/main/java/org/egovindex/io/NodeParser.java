package org.egovindex.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.DocumentNumber;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonPlace;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.index.Content;
import org.egovindex.index.Node;
import org.egovindex.index.Then;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.treat.Denominator;

/** Reads the tree of a methodology. Stops where so much is wrong that more would not be listed. */
final class NodeParser {
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 20_000;
    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "weight",
            "indicator",
            "children",
            "per",
            "missingCodes",
            "answers",
            "direction",
            "outliers",
            "transform",
            "normalise",
            "missing",
            "aggregate",
            "round",
            "then",
            "weightsTotal");

    private final Map<String, JsonPlace> ids = new HashMap<>();
    private int nodes;

    /** The ids that were read, each with its place. */
    Map<String, JsonPlace> ids() {
        return ids;
    }

    /** The node that stands here, with all below, if nothing is wrong with them. */
    Optional<Node> read(JsonTree json) {
        return node(json, 1);
    }

    private Optional<Node> node(JsonTree json, int depth) {
        nodes++;
        if (json.isHopeless() || !isWithinLimits(json, depth)) {
            return Optional.empty();
        }
        if (!json.isObject()) {
            json.wrongType("a node: an object");
            return Optional.empty();
        }
        json.allow(KEYS);
        Optional<String> id =
                json.require("id", "Maybe {\"id\": \"health\", ...} is meant.").flatMap(this::id);
        Optional<String> title = json.find("title").flatMap(DocumentText::name);
        Rational weight = json.find("weight").flatMap(NodeParser::weight).orElse(Rational.ONE);
        var choices = ChoicesParser.read(json);
        Optional<Rounding> round = json.find("round").flatMap(PublicationParser::rounding);
        Optional<Content> content = content(json, depth);
        if (id.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        JsonTree blamed = json.find("children").orElse(json);
        return blamed.attempt(() -> new Node(id.get(), title.orElse(id.get()), weight, choices, content.get(), round));
    }

    private boolean isWithinLimits(JsonTree json, int depth) {
        if (nodes == MOST_NODES + 1) {
            json.problem(
                    ProblemCode.LIMIT_ROWS,
                    "a tree must have at most " + MOST_NODES + " nodes.",
                    "Maybe the document was made by a program that went wrong.");
        }
        if (depth == DEEPEST + 1) {
            json.problem(
                    ProblemCode.LIMIT_DEPTH,
                    "a tree must have at most " + DEEPEST + " levels.",
                    "Maybe the document was made by a program that went wrong.");
        }
        return nodes <= MOST_NODES && depth <= DEEPEST;
    }

    private Optional<String> id(JsonTree json) {
        Optional<String> id = DocumentText.name(json)
                .flatMap(name -> json.attempt(() -> Node.indicator(name).id()));
        Optional<JsonPlace> first = id.flatMap(name -> Optional.ofNullable(ids.putIfAbsent(name, json.place())));
        first.ifPresent(place -> json.problem(
                ProblemCode.DUPLICATE_ID,
                "the id " + id.orElse("") + " is that of the node in line " + place.line() + " already.",
                "Maybe one indicator counts in two places: give each place an id of its own."));
        return first.isPresent() ? Optional.empty() : id;
    }

    /** A weight of 0 or more. */
    static Optional<Rational> weight(JsonTree json) {
        return DocumentNumber.exact(json).filter(weight -> {
            if (weight.signum() < 0) {
                json.problem(
                        ProblemCode.BAD_VALUE,
                        "a weight must be 0 or more, not " + weight + ".",
                        "Maybe \"direction\": \"lower-is-better\" is meant.");
            }
            return weight.signum() >= 0;
        });
    }

    private Optional<Content> content(JsonTree json, int depth) {
        Optional<JsonTree> indicator = json.find("indicator");
        Optional<JsonTree> children = json.find("children");
        if (indicator.isPresent() == children.isPresent()) {
            json.problem(
                    indicator.isPresent() ? ProblemCode.BAD_VALUE : ProblemCode.MISSING_KEY,
                    "a node must have "
                            + (indicator.isPresent()
                                    ? "one of indicator and children, not both."
                                    : "the key indicator, or else children."),
                    "Maybe the indicator is meant to be one of the children.");
            return Optional.empty();
        }
        for (String key : indicator.isPresent() ? List.of("then", "weightsTotal") : List.of("per", "missingCodes")) {
            json.find(key)
                    .ifPresent(place -> place.problem(
                            ProblemCode.BAD_VALUE,
                            "the key " + key + " means nothing at "
                                    + (indicator.isPresent() ? "an indicator." : "a node that has children."),
                            key.equals("then")
                                    ? "Maybe direction, transform and normalise belong to the indicator itself."
                                    : "Maybe it belongs to another node."));
        }
        return indicator.isPresent() ? indicator(json, indicator.get()) : parent(json, children.orElseThrow(), depth);
    }

    private static Optional<Content> indicator(JsonTree json, JsonTree indicator) {
        Optional<Denominator> per = json.find("per").flatMap(NodeParser::per);
        List<Double> codes = json.find("missingCodes").map(JsonTree::elements).orElse(List.of()).stream()
                .flatMap(code -> DocumentNumber.real(code).stream())
                .toList();
        return DocumentText.column(indicator).map(column -> new Content.Indicator(column, per, codes));
    }

    private static Optional<Denominator> per(JsonTree json) {
        if (json.isText()) {
            return DocumentText.column(json).map(Denominator::of);
        }
        if (!json.isObject()) {
            json.wrongType("a column, or an object with the keys column and times");
            return Optional.empty();
        }
        json.allow(List.of("column", "times"));
        Optional<JsonTree> times = json.find("times");
        Optional<String> column = json.require(
                        "column", "Maybe {\"column\": \"population\", \"times\": 1000} is meant.")
                .flatMap(DocumentText::column);
        double factor = times.flatMap(DocumentNumber::real).orElse(1.0);
        return column.flatMap(name -> times.orElse(json).attempt(() -> new Denominator(name, factor)));
    }

    private Optional<Content> parent(JsonTree json, JsonTree children, int depth) {
        List<JsonTree> places = children.elements();
        List<Node> read = new ArrayList<>();
        for (JsonTree child : places) {
            if (nodes > MOST_NODES) {
                break;
            }
            node(child, depth + 1).ifPresent(read::add);
        }
        Optional<Rational> total = json.find("weightsTotal").flatMap(NodeParser::weight);
        Optional<Then> then = json.find("then").flatMap(NodeParser::then);
        return read.size() == places.size() && (!places.isEmpty() || children.isArray())
                ? Optional.of(new Content.Parent(read, total, then))
                : Optional.empty();
    }

    private static Optional<Then> then(JsonTree json) {
        json.allow(List.of("direction", "transform", "normalise"));
        if (json.isObject() && json.members().isEmpty()) {
            json.problem(
                    ProblemCode.MISSING_KEY,
                    "what is done to an aggregate must be named: direction, transform or normalise.",
                    "Maybe leave the key then out.");
        }
        return Optional.of(new Then(
                json.find("direction").flatMap(ChoicesParser::direction).orElse(Direction.HIGHER_IS_BETTER),
                json.find("transform").flatMap(ChoicesParser::transforms).orElse(List.of()),
                json.find("normalise").flatMap(NormalisationParser::read).orElse(Normalisations.NONE)));
    }
}
