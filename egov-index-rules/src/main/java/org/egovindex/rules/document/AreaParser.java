package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;

/** The areas of a document, still without their criteria. */
final class AreaParser {
    private static final List<String> KEYS = List.of("id", "title", "points");

    private AreaParser() {}

    /**
     * An area without its criteria.
     *
     * @param json where it stands
     * @param id its id
     * @param title its name for readers
     * @param points what it counts for
     */
    record Frame(JsonTree json, String id, String title, BigDecimal points) {}

    static Map<String, Frame> all(JsonTree list) {
        Map<String, Frame> areas = new LinkedHashMap<>();
        list.elements()
                .forEach(json -> area(json).ifPresent(area -> {
                    if (areas.putIfAbsent(area.id(), area) != null) {
                        json.problem(
                                ProblemCode.DUPLICATE_ID,
                                "the area " + Naming.visible(area.id()) + " stands twice.",
                                "Delete one of them.");
                    }
                }));
        return areas;
    }

    private static Optional<Frame> area(JsonTree json) {
        Keys.allow(json, KEYS);
        Optional<String> id = json.require("id", "Maybe \"privacy\" is meant.").flatMap(DocumentText::name);
        Optional<BigDecimal> points =
                json.require("points", "How much does it count for?").flatMap(PlainNumber::decimal);
        Optional<String> title = json.find("title").flatMap(DocumentText::prose);
        return id.flatMap(name -> points.map(worth -> new Frame(json, name, title.orElse(name), worth)));
    }

    /** The area that a criterion names; if there is none, a problem. */
    static Optional<String> named(JsonTree criterion, Set<String> known) {
        Optional<JsonTree> given = criterion.require("area", "In which area does it count?");
        Optional<String> name = given.flatMap(JsonTree::text);
        if (name.isPresent() && !known.contains(name.get())) {
            given.get()
                    .problem(
                            ProblemCode.BAD_VALUE,
                            () -> "there is no area \"" + Naming.visible(name.get()) + "\".",
                            () -> known.isEmpty()
                                    ? "Maybe declare it under areas."
                                    : Keys.advice(name.get(), List.copyOf(known)));
        }
        return name.filter(known::contains);
    }
}
