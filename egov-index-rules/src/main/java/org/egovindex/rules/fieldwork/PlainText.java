package org.egovindex.rules.fieldwork;

import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Texts that are kept as they stand: nothing in them that cannot be seen or that turns the reading direction. */
final class PlainText {
    /** The longest. */
    static final int LONGEST = 1_000;

    private PlainText() {}

    /** Whether a text can be kept; if not, that is a problem. */
    static boolean isGood(Piece piece, String what, Problems problems) {
        Optional<NameFault> fault = fault(piece.text());
        fault.ifPresent(found -> piece.problem(
                problems,
                ProblemCode.of(found),
                found == NameFault.TOO_LONG
                        ? "the " + what + " has more than " + LONGEST + " characters."
                        : "the " + what + " " + piece.shown() + " " + found.explanation() + ".",
                found == NameFault.EMPTY
                        ? "If nothing was seen, say why under absent."
                        : "Maybe it was copied from a page: type it again."));
        return fault.isEmpty();
    }

    /** What is wrong with a text, if anything. */
    static Optional<NameFault> fault(String text) {
        if (text.isEmpty()) {
            return Optional.of(NameFault.EMPTY);
        }
        return text.length() > LONGEST
                ? Optional.of(NameFault.TOO_LONG)
                : text.codePoints()
                        .filter(character -> character < ' ' || character > '~')
                        .filter(character -> character != 0x200C && character != 0x200D)
                        .mapToObj(character -> Naming.fault(Character.toString(character)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
