package org.egovindex.rules.fieldwork;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.NameDoubts;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Takes the names of one column: each spelling is looked at once, and brought to its canonical name. */
final class NameColumn {
    private final String what;
    private final Problems problems;
    private final NameDoubts doubts;
    private final Map<String, String> bySpelling = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    NameColumn(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
        this.doubts = new NameDoubts(what, problems);
    }

    /** The name that stands here; nothing if it cannot be one, which is then a problem. */
    Optional<String> read(Piece piece) {
        String known = bySpelling.get(piece.text());
        if (known != null) {
            return Optional.of(known);
        }
        String name = Naming.canonical(piece.text());
        Optional<NameFault> fault = Naming.fault(name);
        if (fault.isPresent()) {
            String shown = name.isEmpty() ? "" : " \"" + Naming.visible(name) + "\"";
            piece.problem(
                    problems,
                    ProblemCode.of(fault.get()),
                    "the " + what + shown + " " + fault.get().explanation() + ".",
                    "Maybe it was copied from a page: type it again.");
            return Optional.empty();
        }
        if (!name.equals(piece.text())) {
            doubts.normalised(name, piece.line(), piece.column());
        }
        if (names.add(name)) {
            doubts.look(name, piece.line(), piece.column());
        }
        bySpelling.put(piece.text(), name);
        return Optional.of(name);
    }
}
