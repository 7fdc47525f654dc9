package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Takes a column of text: every spelling is brought into canonical form once, when it first appears. */
final class WordsIntake {
    private final String column;
    private final Problems problems;
    private final Lexicon spellings = new Lexicon();
    private final List<String> canonical = new ArrayList<>();
    private final List<Optional<NameFault>> faults = new ArrayList<>();

    WordsIntake(String column, Problems problems) {
        this.column = column;
        this.problems = problems;
    }

    /** The text of the cell, empty if nothing is known; nothing if it cannot be shown, which is then a problem. */
    Optional<String> take(RowCursor row, int place) {
        int number = row.numberIn(spellings, place);
        while (canonical.size() <= number) {
            String text = Naming.canonical(spellings.text(canonical.size()));
            canonical.add(text);
            faults.add(text.isEmpty() ? Optional.empty() : Naming.fault(text));
        }
        Optional<NameFault> fault = faults.get(number);
        if (fault.isPresent()) {
            problems.add(
                    ProblemCode.of(fault.get()),
                    row.line(),
                    row.place(place),
                    "the " + column + " " + fault.get().explanation() + ".",
                    "");
            return Optional.empty();
        }
        return Optional.of(canonical.get(number));
    }
}
