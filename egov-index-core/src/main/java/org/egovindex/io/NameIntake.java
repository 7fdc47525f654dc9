package org.egovindex.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.document.NameDoubts;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/**
 * Takes the names of one column: every spelling is looked at once, when it first appears, and brought to its canonical name.
 */
final class NameIntake {
    private static final int UNSEEN = 0;
    private static final int FAULTY = -1;

    private final String what;
    private final Problems problems;
    private final NameDoubts doubts;
    private final Lexicon spellings = new Lexicon();
    /** For each spelling the number of its name plus 1. */
    private int[] canonical = new int[64];

    private final BitSet quoting = new BitSet();
    private int lookedForQuotes;
    private boolean anyQuoting;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    NameIntake(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
        this.doubts = new NameDoubts(what, problems);
    }

    Lexicon spellings() {
        return spellings;
    }

    /** The number of the name that is spelt so, or one less than 0 if it cannot be a name, which is then a problem. */
    int numberOf(int spelling, long line, Field field) {
        if (spelling >= canonical.length) {
            canonical = Arrays.copyOf(canonical, Math.max(2 * canonical.length, spelling + 1));
        }
        if (field.isBare() && isQuoting(spelling)) {
            refuseBareQuote(line, field);
            return -1;
        }
        if (canonical[spelling] == UNSEEN) {
            int name = look(spellings.text(spelling), line, field);
            canonical[spelling] = name < 0 ? FAULTY : name + 1;
        } else if (canonical[spelling] == FAULTY) {
            refuse(Naming.canonical(spellings.text(spelling)), line, field);
        }
        return canonical[spelling] - 1;
    }

    /** All names, in the order of their numbers. */
    List<String> names() {
        return names;
    }

    String name(int number) {
        return names.get(number);
    }

    private int look(String spelling, long line, Field field) {
        String name = Naming.canonical(spelling);
        if (Naming.fault(name).isPresent()) {
            refuse(name, line, field);
            return FAULTY;
        }
        if (!name.equals(spelling)) {
            doubts.normalised(name, line, field.column());
        }
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        doubts.look(name, line, field.column());
        names.add(name);
        numbers.put(name, names.size() - 1);
        return names.size() - 1;
    }

    /** Whether a spelling holds a quote, which only a field in quotes may. */
    private boolean isQuoting(int spelling) {
        while (lookedForQuotes <= spelling) {
            if (spellings.text(lookedForQuotes).indexOf('"') >= 0) {
                quoting.set(lookedForQuotes);
                anyQuoting = true;
            }
            lookedForQuotes++;
        }
        return anyQuoting && quoting.get(spelling);
    }

    private void refuseBareQuote(long line, Field field) {
        problems.add(
                ProblemCode.CSV_SYNTAX,
                line,
                field.column(),
                "the " + what + " " + Naming.visible(field.text()) + " holds a quote but is not in quotes.",
                "Put the whole field in quotes and double the quotes inside.");
    }

    private void refuse(String name, long line, Field field) {
        NameFault fault = Naming.fault(name).orElseThrow();
        String shown = name.isEmpty() ? "" : " \"" + Naming.visible(name) + "\"";
        problems.add(
                ProblemCode.of(fault),
                line,
                field.column(),
                "the " + what + shown + " " + fault.explanation() + ".",
                "Maybe it was copied from a page: type it again.");
    }
}
