package org.egovindex.rules.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;

/**
 * Who asserts what: the programme what programmes saw; the evaluators who looked what people saw; both together, the programme first, what
 * both can see. Evaluators are people under the name or code of the marks file. Where nobody is named it is the programme.
 */
final class EarlAssertors {
    private final Tool tool;
    private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();

    EarlAssertors(Tool tool) {
        this.tool = tool;
        nodes.put(
                toolId(),
                new JsonObject()
                        .with("@id", toolId())
                        .with("@type", List.of("earl:Assertor", "earl:Software"))
                        .with("dct:title", tool.name())
                        .with("dct:hasVersion", tool.version())
                        .map());
    }

    /** The id of who asserts what was seen at these slots. */
    String of(EarlMode mode, List<Slot> slots, Evidence evidence) {
        Set<String> names = new LinkedHashSet<>();
        for (Slot slot : slots) {
            Observation observation = evidence.observation(slot.name());
            if (!observation.reading().equals(Reading.NOT_LOOKED)) {
                observation.witness().evaluator().ifPresent(who -> names.add(who.name()));
            }
        }
        if (mode == EarlMode.AUTOMATIC || names.isEmpty()) {
            return toolId();
        }
        List<String> sorted = names.stream().sorted().toList();
        List<String> people = sorted.stream().map(this::person).toList();
        return mode == EarlMode.MANUAL && people.size() == 1 ? people.get(0) : group(mode, sorted, people);
    }

    /** The programme. */
    String toolId() {
        return EarlNames.here("tool", "");
    }

    /** The programme, the people and the groups, in the order in which they were first named. */
    List<Map<String, Object>> nodes() {
        return List.copyOf(nodes.values());
    }

    private String person(String name) {
        String id = EarlNames.here("evaluator", name);
        JsonObject person = new JsonObject()
                .with("@id", id)
                .with("@type", List.of("earl:Assertor", "foaf:Person"))
                .with("foaf:name", name);
        nodes.putIfAbsent(id, person.map());
        return id;
    }

    private String group(EarlMode mode, List<String> names, List<String> people) {
        boolean withTool = mode == EarlMode.SEMI_AUTOMATIC;
        List<String> members = new ArrayList<>(people);
        String id = EarlNames.here(withTool ? "tool-with" : "group", names);
        JsonObject group = new JsonObject().with("@id", id).with("@type", List.of("earl:Assertor", "foaf:Group"));
        if (withTool) {
            members.add(0, toolId());
            group.with("earl:mainAssertor", toolId());
        }
        nodes.putIfAbsent(id, group.with("foaf:member", members).map());
        return id;
    }

    @Override
    public String toString() {
        return tool + " and " + (nodes.size() - 1) + " others";
    }
}
