package org.egovindex.rules.condition;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.evidence.Evidence;

/** What conditions made of conditions have in common. */
final class Junction {
    private Junction() {}

    static List<Condition> require(String what, List<Condition> of) {
        if (of.size() < 2) {
            throw new IllegalArgumentException("There must be two or more conditions for " + what + ", not " + of.size()
                    + ".\nMaybe the one condition alone is meant.");
        }
        return List.copyOf(of);
    }

    static List<Traced> trace(List<Condition> of, Evidence evidence) {
        List<Traced> parts = new ArrayList<>(of.size());
        for (Condition part : of) {
            parts.add(part.trace(evidence));
        }
        return parts;
    }
}
