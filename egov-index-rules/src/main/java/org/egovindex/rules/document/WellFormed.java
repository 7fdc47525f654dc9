package org.egovindex.rules.document;

import java.util.Optional;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Conditions and texts that were seen, which may be longer than a name: nothing invisible, nothing that turns the reading direction. */
final class WellFormed {
    private WellFormed() {}

    static boolean check(JsonTree json, String text) {
        for (String word : text.split(" ", -1)) {
            for (int at = 0; at < word.length(); ) {
                int end = Math.min(word.length(), at + Naming.LONGEST);
                end -= end < word.length() && Character.isHighSurrogate(word.charAt(end - 1)) ? 1 : 0;
                Optional<NameFault> fault = Naming.fault(word.substring(at, end));
                if (fault.isPresent()) {
                    json.problem(
                            ProblemCode.of(fault.get()),
                            "the text \"" + Naming.visible(text) + "\" "
                                    + fault.get().explanation() + ".",
                            "Maybe it was copied from a page together with hidden characters: type it again.");
                    return false;
                }
                at = end;
            }
        }
        return true;
    }
}
