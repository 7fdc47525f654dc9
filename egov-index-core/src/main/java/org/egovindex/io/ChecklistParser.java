package org.egovindex.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Answer;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Similarity;

/** From the JSON of a checklist to the checklist; everything that is wrong with it becomes a problem at its place. */
final class ChecklistParser {
    private static final List<String> KEYS = List.of(
            "checklist",
            "version",
            "title",
            "source",
            "methodology",
            "notice",
            "points",
            "scales",
            "areas",
            "overlays",
            "criteria");
    private static final List<String> AREA_KEYS = List.of("id", "title", "points", "criteria");
    private static final List<String> CRITERION_KEYS =
            List.of("id", "question", "scale", "provenance", "sources", "note");
    private static final List<String> SCALE_KEYS = List.of("points", "answers", "from", "to", "decimals");

    private final JsonTree root;
    private final Function<String, Optional<Checklist>> known;
    private final Map<String, ScoringScale> scales = new HashMap<>();

    ChecklistParser(JsonTree root, Function<String, Optional<Checklist>> known) {
        this.root = root;
        this.known = known;
    }

    Optional<Checklist> parse() {
        root.allow(KEYS);
        root.find("scales")
                .ifPresent(all ->
                        all.members().forEach((name, scale) -> scale(scale).ifPresent(read -> scales.put(name, read))));
        boolean overlays = root.find("overlays").isPresent();
        for (String key : overlays ? List.of("points", "areas") : List.of("criteria")) {
            root.find(key)
                    .ifPresent(place -> place.problem(
                            ProblemCode.UNKNOWN_KEY,
                            "the key " + key + " means nothing in a checklist "
                                    + (overlays ? "that overlays another." : "that does not."),
                            ""));
        }
        return overlays ? overlay() : whole();
    }

    private Optional<Checklist> whole() {
        Optional<ChecklistId> about = about(Optional.empty());
        List<Area> areas = new ArrayList<>();
        root.require("areas")
                .ifPresent(all -> all.elements().forEach(area -> area(area).ifPresent(areas::add)));
        Optional<BigDecimal> points = root.find("points").flatMap(JsonTree::number);
        BigDecimal sum = areas.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return about.flatMap(id -> root.attempt(() -> Checklist.of(id, points.orElse(sum), areas)));
    }

    private Optional<Checklist> overlay() {
        Optional<String> id = root.find("overlays").flatMap(JsonTree::text);
        Optional<Checklist> base = id.flatMap(known);
        if (base.isEmpty()) {
            root.problem(ProblemCode.BAD_VALUE, "there is no checklist " + id.orElse("") + " to overlay.", "");
            return Optional.empty();
        }
        List<Criterion> criteria = new ArrayList<>();
        root.require("criteria")
                .ifPresent(all -> all.elements().forEach(one -> criterion(one).ifPresent(criteria::add)));
        return about(Optional.of(base.get().about()))
                .flatMap(about -> root.attempt(() -> base.get().overlaidWith(about, criteria)));
    }

    private Optional<ChecklistId> about(Optional<ChecklistId> base) {
        Optional<String> id = root.require("checklist").flatMap(JsonTree::text);
        String version =
                text(root, "version").or(() -> base.map(ChecklistId::version)).orElse("1");
        String source =
                text(root, "source").or(() -> base.map(ChecklistId::source)).orElse("");
        Optional<String> methodology = text(root, "methodology").or(() -> base.flatMap(ChecklistId::methodology));
        Optional<String> notice = text(root, "notice").or(() -> base.flatMap(ChecklistId::notice));
        return id.flatMap(name -> root.attempt(() -> {
            String title =
                    text(root, "title").or(() -> base.map(ChecklistId::title)).orElse(name);
            return new ChecklistId(name, version, title, source, methodology, notice.filter(words -> !words.isBlank()));
        }));
    }

    private static Optional<String> text(JsonTree object, String key) {
        return object.find(key).flatMap(JsonTree::text);
    }

    private Optional<Area> area(JsonTree json) {
        json.allow(AREA_KEYS);
        Optional<String> id = json.require("id").flatMap(JsonTree::text);
        Optional<BigDecimal> points = json.require("points").flatMap(JsonTree::number);
        List<Criterion> criteria = new ArrayList<>();
        json.require("criteria")
                .ifPresent(all -> all.elements().forEach(one -> criterion(one).ifPresent(criteria::add)));
        if (id.isEmpty() || points.isEmpty()) {
            return Optional.empty();
        }
        String title = text(json, "title").orElse(id.get());
        return json.attempt(() -> new Area(id.get(), title, points.get(), criteria));
    }

    private Optional<Criterion> criterion(JsonTree json) {
        json.allow(CRITERION_KEYS);
        Optional<String> id = json.require("id").flatMap(JsonTree::text);
        Optional<ScoringScale> scale = json.require("scale").flatMap(this::scaleOrName);
        Optional<Provenance> provenance = provenance(json);
        List<String> sources = new ArrayList<>();
        json.find("sources")
                .ifPresent(all -> all.elements().forEach(one -> one.text().ifPresent(sources::add)));
        if (id.isEmpty() || scale.isEmpty() || provenance.isEmpty()) {
            return Optional.empty();
        }
        String question = text(json, "question").orElse(id.get());
        return json.attempt(
                () -> new Criterion(id.get(), question, scale.get(), provenance.get(), sources, text(json, "note")));
    }

    private static Optional<Provenance> provenance(JsonTree json) {
        Optional<JsonTree> given = json.find("provenance");
        if (given.isEmpty()) {
            return Optional.of(Provenance.PUBLISHED);
        }
        Optional<Provenance> found = given.get().text().flatMap(Provenance::find);
        if (found.isEmpty()) {
            given.get()
                    .problem(
                            ProblemCode.BAD_VALUE,
                            "the provenance must be one of " + List.of(Provenance.values()) + ".",
                            "");
        }
        return found;
    }

    private Optional<ScoringScale> scaleOrName(JsonTree json) {
        if (!json.isText()) {
            return scale(json);
        }
        Optional<String> name = json.text();
        Optional<ScoringScale> scale = name.map(scales::get);
        if (scale.isEmpty()) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "there is no scale " + name.orElse("") + ".",
                    name.flatMap(n -> Similarity.nearest(n, scales.keySet()))
                            .map(near -> "Maybe " + near + " is meant.")
                            .orElse(""));
        }
        return scale;
    }

    private Optional<ScoringScale> scale(JsonTree json) {
        json.allow(SCALE_KEYS);
        List<Answer> answers = new ArrayList<>();
        json.find("points")
                .ifPresent(all -> all.elements()
                        .forEach(one -> one.number()
                                .flatMap(points -> one.attempt(() -> Answer.of(points)))
                                .ifPresent(answers::add)));
        json.find("answers")
                .ifPresent(all -> all.members()
                        .forEach((label, one) -> one.number()
                                .flatMap(points -> one.attempt(() -> new Answer(label, points)))
                                .ifPresent(answers::add)));
        answers.stream()
                .map(Answer::label)
                .filter(ReadScore::isReserved)
                .forEach(label -> json.problem(
                        ProblemCode.BAD_VALUE, "the answer " + label + " is kept for marks that are missing.", ""));
        if (Stream.of("points", "answers", "from")
                        .filter(key -> json.find(key).isPresent())
                        .count()
                != 1) {
            json.problem(ProblemCode.BAD_VALUE, "a scale must have one of points, answers and from.", "");
            return Optional.empty();
        }
        if (json.find("from").isEmpty()) {
            return json.attempt(() -> ScoringScale.answers(answers));
        }
        BigDecimal from = json.find("from").flatMap(JsonTree::number).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> to = json.require("to").flatMap(JsonTree::number);
        BigDecimal decimals = json.find("decimals").flatMap(JsonTree::number).orElse(BigDecimal.ZERO);
        return to.flatMap(top -> json.attempt(() -> ScoringScale.range(from, top, decimals.intValueExact())));
    }
}
