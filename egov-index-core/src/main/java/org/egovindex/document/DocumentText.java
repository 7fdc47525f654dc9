package org.egovindex.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Texts of methodology documents: no control characters, nothing invisible, nothing that turns the reading direction. */
public final class DocumentText {
    private static final int LONGEST = 20_000;

    private DocumentText() {}

    /** A name or title: not empty, at most {@value Naming#LONGEST} characters. */
    public static Optional<String> name(JsonTree json) {
        return json.text().flatMap(text -> accepted(json, text, Naming.fault(text)));
    }

    /** The name of a column of a table or of an attribute of units, in the form in which tables keep names. */
    public static Optional<String> column(JsonTree json) {
        return name(json).map(Naming::canonical).flatMap(text -> accepted(json, text, Naming.fault(text)));
    }

    /** A key that is a name, in the form in which tables keep names; {@code place} is that of its value. */
    public static Optional<String> key(JsonTree place, String key) {
        String name = Naming.canonical(key);
        return accepted(place, name, Naming.fault(name));
    }

    /** Prose of any length, which may be empty. */
    public static Optional<String> prose(JsonTree json) {
        return json.text().flatMap(text -> accepted(json, text, fault(text)));
    }

    /** A list of proses, or a single one. */
    public static List<String> proses(JsonTree json) {
        List<String> texts = new ArrayList<>();
        if (json.isText()) {
            prose(json).ifPresent(texts::add);
        } else {
            json.elements().forEach(one -> prose(one).ifPresent(texts::add));
        }
        return texts;
    }

    private static Optional<NameFault> fault(String text) {
        for (String word : text.split(" ", -1)) {
            Optional<NameFault> fault = word.isEmpty() ? Optional.empty() : Naming.fault(word);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return text.length() > LONGEST ? Optional.of(NameFault.TOO_LONG) : Optional.empty();
    }

    private static Optional<String> accepted(JsonTree json, String text, Optional<NameFault> fault) {
        fault.ifPresent(what -> json.problem(
                ProblemCode.of(what),
                () -> "the text \"" + Naming.visible(text) + "\" " + what.explanation() + ".",
                () -> what == NameFault.EMPTY
                        ? "Maybe leave the key out."
                        : "Maybe it was copied from a page together with hidden characters: type it again."));
        return fault.isPresent() ? Optional.empty() : Optional.of(text);
    }
}
