package org.egovindex.document;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.egovindex.model.Naming;

/** Warns of names that are allowed but may not be what they seem. */
public final class NameDoubts {
    private static final Pattern MARKUP =
            Pattern.compile("[<>]|&#|&[a-z]+;|javascript:|\\bon[a-z]{3,20} ?=", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH = Pattern.compile(
            "^/|\\.\\.[/\\\\]|^[A-Z]:\\\\|^(CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9])(\\.|$)", Pattern.CASE_INSENSITIVE);

    private final String what;
    private final Problems problems;
    private final Map<String, String> withoutCapitals = new HashMap<>();

    /** Doubts about names of this kind, such as {@code city}. */
    public NameDoubts(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
    }

    /** Says that a name was brought into canonical form. */
    public void normalised(String name, long line, int column) {
        warn(ProblemCode.NORMALISED, line, column, name, "was brought into its usual form (NFC, plain single spaces).");
    }

    /** Looks at a name that has not been looked at before. */
    public void look(String name, long line, int column) {
        if ("=+-@".indexOf(name.charAt(0)) >= 0) {
            warn(
                    ProblemCode.FORMULA_PREFIX,
                    line,
                    column,
                    name,
                    "begins as a spreadsheet formula; CSV results put an apostrophe before it.");
        }
        if (MARKUP.matcher(name).find()) {
            warn(ProblemCode.MARKUP_IN_NAME, line, column, name, "looks like markup; it is shown as text.");
        }
        if (PATH.matcher(name).find()) {
            warn(ProblemCode.PATH_IN_NAME, line, column, name, "looks like a path; it never names a file.");
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFKC)) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
            String alike = "holds characters that only look like those of \"" + Naming.visible(plain) + "\".";
            warn(ProblemCode.LOOK_ALIKE, line, column, name, alike);
        }
        Set<String> scripts = lookAlikeScripts(name);
        if (scripts.size() > 1) {
            String mixed = "mixes letters of " + scripts + " that may look alike: " + codePoints(name) + ".";
            warn(ProblemCode.MIXED_SCRIPT, line, column, name, mixed);
        }
        Optional.ofNullable(withoutCapitals.putIfAbsent(name.toLowerCase(Locale.ROOT), name))
                .ifPresent(other -> warn(
                        ProblemCode.SIMILAR_NAME,
                        line,
                        column,
                        name,
                        "differs from \"" + other + "\" in capitals only."));
    }

    private void warn(ProblemCode code, long line, int column, String name, String doubt) {
        problems.add(code, line, column, "the " + what + " \"" + Naming.visible(name) + "\" " + doubt, "");
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
