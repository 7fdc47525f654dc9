package org.egovindex.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/**
 * Takes the names of one column: every spelling is looked at once, when it first appears, and brought to its canonical name.
 */
final class NameIntake {
    private static final int FAULTY = -1;

    private final String what;
    private final Problems problems;
    private final Lexicon spellings = new Lexicon();
    private final List<Integer> canonical = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> withoutCapitals = new HashMap<>();

    NameIntake(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
    }

    /** The number of the name in the buffer, or nothing less than 0 if it cannot be a name, which is then a problem. */
    int numberOf(char[] buffer, int offset, int length, Where where) {
        int spelling = spellings.numberOf(buffer, offset, length);
        if (spelling == canonical.size()) {
            canonical.add(look(spellings.text(spelling), where));
        } else if (canonical.get(spelling) == FAULTY) {
            refuse(Naming.canonical(spellings.text(spelling)), where);
        }
        return canonical.get(spelling);
    }

    String name(int number) {
        return names.get(number);
    }

    private int look(String spelling, Where where) {
        String name = Naming.canonical(spelling);
        if (Naming.fault(name).isPresent()) {
            refuse(name, where);
            return FAULTY;
        }
        if (!name.equals(spelling)) {
            warn(ProblemCode.NORMALISED, where, name, "was brought into its usual form (NFC, plain single spaces).");
        }
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        doubts(name, where);
        names.add(name);
        numbers.put(name, names.size() - 1);
        return names.size() - 1;
    }

    private void refuse(String name, Where where) {
        NameFault fault = Naming.fault(name).orElseThrow();
        ProblemCode code = switch (fault) {
            case EMPTY -> ProblemCode.EMPTY_FIELD;
            case TOO_LONG -> ProblemCode.LIMIT_FIELD;
            case CONTROL_CHARACTER -> ProblemCode.CONTROL_CHAR;
            case BIDIRECTIONAL_CONTROL -> ProblemCode.BIDI_CONTROL;
            case INVISIBLE_CHARACTER, COMBINING_FLOOD -> ProblemCode.INVISIBLE_CHAR;
            case LONE_SURROGATE -> ProblemCode.ENCODING;
        };
        String shown = name.isEmpty() ? "" : " \"" + Naming.visible(name) + "\"";
        problems.add(
                code,
                where.line(),
                where.column(),
                "the " + what + shown + " " + fault.explanation() + ".",
                "Maybe it was copied from a page: type it again.");
    }

    private void doubts(String name, Where where) {
        if ("=+-@".indexOf(name.charAt(0)) >= 0) {
            warn(ProblemCode.FORMULA_PREFIX, where, name, "begins as a spreadsheet formula; CSV output will quote it.");
        }
        if (name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
            warn(ProblemCode.MARKUP_IN_NAME, where, name, "holds angle brackets; it is shown as text.");
        }
        if (name.startsWith("/") || name.contains("../") || name.contains("..\\") || name.matches("[A-Za-z]:\\\\.*")) {
            warn(ProblemCode.PATH_IN_NAME, where, name, "looks like a path; it never names a file.");
        }
        Set<String> scripts = lookAlikeScripts(name);
        if (scripts.size() > 1) {
            warn(
                    ProblemCode.MIXED_SCRIPT,
                    where,
                    name,
                    "mixes letters of " + scripts + " that may look alike: " + codePoints(name) + ".");
        }
        String plain = name.toLowerCase(Locale.ROOT);
        Optional.ofNullable(withoutCapitals.putIfAbsent(plain, name))
                .ifPresent(other -> warn(
                        ProblemCode.SIMILAR_NAME, where, name, "differs from \"" + other + "\" in capitals only."));
    }

    private void warn(ProblemCode code, Where where, String name, String what) {
        problems.add(
                code,
                where.line(),
                where.column(),
                "the " + this.what + " \"" + Naming.visible(name) + "\" " + what,
                "");
    }

    private static Set<String> lookAlikeScripts(String name) {
        Set<String> scripts = new TreeSet<>();
        name.codePoints().forEach(character -> {
            switch (Character.UnicodeScript.of(character)) {
                case LATIN -> scripts.add("Latin");
                case CYRILLIC -> scripts.add("Cyrillic");
                case GREEK -> scripts.add("Greek");
                case ARMENIAN -> scripts.add("Armenian");
                default -> {}
            }
        });
        return scripts;
    }

    private static String codePoints(String name) {
        StringBuilder points = new StringBuilder();
        name.codePoints()
                .limit(20)
                .forEach(character -> points.append(points.isEmpty() ? "U+" : " U+")
                        .append(Integer.toHexString(character).toUpperCase(Locale.ROOT)));
        return points.toString();
    }
}
