package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Lineage;

/** What lines of the text form declare, by name, with where it stands. */
final class Declarations {
    private final Problems problems;
    private final Map<String, ScoringScale> scales = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, Lineage> lineage = new LinkedHashMap<>();
    private final Set<String> faulty = new LinkedHashSet<>();
    private final Map<String, DocumentPlace> places = new LinkedHashMap<>();

    Declarations(Problems problems) {
        this.problems = problems;
    }

    /**
     * An area without its criteria.
     *
     * @param id its id
     * @param title its name for readers
     * @param points what it counts for
     */
    record Area(String id, String title, BigDecimal points) {}

    /** Reads a line whose first word was read. */
    void read(String word, TextLine line) {
        DocumentPlace place = line.place();
        TextScope.attempt(problems, line, () -> {
            switch (word) {
                case "scale" -> scale(line, place);
                case "slot" -> slot(line, place);
                case "area" -> area(line, place);
                default -> lineage(line, place);
            }
            return word;
        });
    }

    private void scale(TextLine line, DocumentPlace place) {
        String name = ScaleWords.name(line);
        ScoringScale scale = scale(line);
        put("scale", name, scale, scales, place);
        places.put("/scales/" + name, place);
    }

    /** The scale of a line whose name was read. */
    static ScoringScale scale(TextLine line) {
        line.need(":");
        return CriterionLines.ended(line, ScaleWords.read(line));
    }

    private void slot(TextLine line, DocumentPlace place) {
        String name = line.peek();
        faulty.add(name);
        put("slot", name, SlotLine.read(line), slots, place);
        faulty.remove(name);
        places.put("/slots/" + name, place);
    }

    private void area(TextLine line, DocumentPlace place) {
        Area area = readArea(line);
        places.put("/areas/" + areas.size(), place);
        put("area", area.id(), area, areas, place);
    }

    static Area readArea(TextLine line) {
        String id = line.word("the id of an area");
        BigDecimal points = line.decimal("the points of the area");
        String title = line.isAtString() ? line.string("the title") : id;
        line.end();
        return new Area(id, title, points);
    }

    private void lineage(TextLine line, DocumentPlace place) {
        String id = line.name("the id of a criterion");
        put("lineage of", id, LineageLine.read(line), lineage, place);
        places.put("/lineage/" + id, place);
    }

    private static <T> void put(String what, String name, T one, Map<String, T> all, DocumentPlace place) {
        if (all.putIfAbsent(name, one) != null) {
            throw new LineFault(
                    ProblemCode.DUPLICATE_ID,
                    place.column(),
                    "the " + what + " " + Naming.visible(name) + " stands twice.",
                    "Delete one of them.");
        }
    }

    Map<String, ScoringScale> scales() {
        return scales;
    }

    Map<String, Slot> slots() {
        return slots;
    }

    Map<String, Area> areas() {
        return areas;
    }

    Map<String, Lineage> lineage() {
        return lineage;
    }

    /** Names of slots whose declaration could not be taken. */
    Set<String> faulty() {
        return faulty;
    }

    /** Where things stand, by JSON pointer. */
    Map<String, DocumentPlace> places() {
        return places;
    }
}
