package org.egovindex.rules.document;

import java.util.Optional;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.Slot;

/** The name of a slot where one is asked for. */
final class SlotName {
    private SlotName() {}

    static Optional<Slot> find(JsonTree json, String name, Scope scope) {
        Optional<Slot> slot = scope.slots().find(name);
        if (slot.isEmpty() && !scope.faulty().contains(name)) {
            json.problem(
                    ProblemCode.UNKNOWN_SLOT,
                    () -> "there is no slot " + Naming.visible(name) + ".",
                    () -> scope.slots()
                            .nearest(name)
                            .map(near -> "Maybe " + near + " is meant.")
                            .orElse("Maybe declare it under slots."));
        }
        return slot;
    }
}
