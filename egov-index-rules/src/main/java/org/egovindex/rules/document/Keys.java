package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/** Which keys an object may have: those that are known, and any that begins with {@code x-}, which is not read. */
final class Keys {
    static final String INCLUDE = "include";

    private Keys() {}

    static void refuseInclude(JsonTree json) {
        json.problem(
                ProblemCode.UNSAFE_INCLUDE,
                "a document must not have another file read.",
                "Maybe extends is meant; or copy the other file into this one.");
    }

    static void allow(JsonTree json, List<String> known) {
        json.members().forEach((key, member) -> {
            if (known.contains(key) || key.startsWith("x-")) {
                return;
            }
            if (key.equals(INCLUDE)) {
                refuseInclude(member);
                return;
            }
            member.problem(
                    ProblemCode.UNKNOWN_KEY,
                    () -> "the key \"" + Naming.visible(key) + "\" means nothing here.",
                    () -> Similarity.nearest(key, known)
                            .map(near -> "Maybe " + near + " is meant.")
                            .orElse("Known are " + String.join(", ", known) + ", and any that begins with x-."));
        });
    }

    /** Those of one list and those of another. */
    static List<String> both(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** As the end of a message: which of the known ones a misspelt one may have meant, else all of them. */
    static String advice(String word, List<String> known) {
        return Similarity.nearest(word, known)
                .map(near -> "Maybe " + near + " is meant.")
                .orElse("Known are " + String.join(", ", known) + ".");
    }
}
