package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** A line of the text form, read from left to right. What does not fit is a {@link LineFault} at its column. */
final class TextLine {
    private static final Pattern WORD = Pattern.compile("[^\\s,:=\"\\[\\]#]++");
    private static final int LONGEST_PROSE = 20_000;

    private final int number;
    private final String text;
    private final int start;
    private int at;

    TextLine(int number, String text) {
        this.number = number;
        this.text = text;
        skip();
        this.start = column();
    }

    /** Which line it is, from 1. */
    int number() {
        return number;
    }

    /** Where reading stands, from 1. */
    int column() {
        return at + 1;
    }

    /** Where its first word begins, from 1. */
    int start() {
        return start;
    }

    DocumentPlace place() {
        return new DocumentPlace(number, column());
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean isAtString() {
        return text.startsWith("\"", at);
    }

    boolean isAt(String symbol) {
        return text.startsWith(symbol, at);
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Takes a symbol if it comes next. */
    boolean take(String symbol) {
        boolean there = text.startsWith(symbol, at);
        if (there) {
            at += symbol.length();
            skip();
        }
        return there;
    }

    /** The word that comes next, which stays there; empty if it is none. */
    String peek() {
        Matcher word = WORD.matcher(text).region(at, text.length());
        return word.lookingAt() ? word.group() : "";
    }

    /** Takes a word if it comes next. */
    boolean takeWord(String word) {
        return peek().equals(word) && take(word);
    }

    void need(String symbol) {
        if (!take(symbol)) {
            throw unexpected(symbol);
        }
    }

    /** A word without quotes. */
    String word(String what) {
        String word = peek();
        if (word.isEmpty()) {
            throw unexpected(what);
        }
        take(word);
        return word;
    }

    /** A text in quotes. */
    String string(String what) {
        if (!isAtString()) {
            throw unexpected(what + " in \" quotes");
        }
        int from = at;
        StringBuilder says = new StringBuilder();
        int place = at + 1;
        while (place < text.length() && text.charAt(place) != '"') {
            if (text.charAt(place) == '\\') {
                place++;
                if (place == text.length() || "\\'\"".indexOf(text.charAt(place)) < 0) {
                    throw new LineFault(
                            ProblemCode.RULE_SYNTAX,
                            place,
                            "in quotes, \\ stands before a quote or another \\ only.",
                            "Maybe \\\\ is meant.");
                }
            }
            says.append(text.charAt(place));
            place++;
        }
        if (place >= text.length()) {
            throw fault(ProblemCode.RULE_SYNTAX, "the text that begins here has no end.", "Maybe a \" is missing.");
        }
        at = place + 1;
        skip();
        if (says.length() > LONGEST_PROSE) {
            throw new LineFault(
                    ProblemCode.LIMIT_FIELD,
                    from + 1,
                    "a text must have at most " + LONGEST_PROSE + " characters.",
                    "Maybe put it beside the document.");
        }
        return says.toString();
    }

    /** A word, or a name in quotes. */
    String name(String what) {
        int from = column();
        String name = isAtString() ? string(what) : word(what);
        Naming.fault(name).ifPresent(fault -> {
            throw new LineFault(
                    ProblemCode.of(fault),
                    from,
                    what + " " + fault.explanation() + ".",
                    fault == NameFault.EMPTY ? "Maybe leave it out." : "Maybe a note is meant.");
        });
        return name;
    }

    /** One or more words or names in quotes, with commas between. */
    List<String> names(String what) {
        List<String> names = new ArrayList<>();
        do {
            names.add(name(what));
        } while (take(","));
        return names;
    }

    BigDecimal decimal(String what) {
        int from = column();
        String written = word(what);
        return PlainNumber.find(written)
                .orElseThrow(() -> new LineFault(
                        ProblemCode.BAD_NUMBER,
                        from,
                        "here should be " + what + ", not " + Naming.visible(written) + ".",
                        "Maybe 20 or 0.5 is meant: plain digits."));
    }

    int count(String what) {
        int from = column();
        BigDecimal number = decimal(what);
        if (number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            throw new LineFault(
                    ProblemCode.BAD_NUMBER,
                    from,
                    what + " must be a whole number, not " + number.toPlainString() + ".",
                    "Maybe 2 is meant.");
        }
        return number.intValueExact();
    }

    /** All that is left of the line. */
    String rest() {
        String rest = text.substring(at).stripTrailing();
        at = text.length();
        return rest;
    }

    /** Says that the line is at its end. */
    void end() {
        if (!isAtEnd()) {
            throw unexpected("the end of the line");
        }
    }

    LineFault unexpected(String expected) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        String found = isAtEnd()
                ? "the end"
                : word.lookingAt() ? word.group() : text.substring(at, text.offsetByCodePoints(at, 1));
        return fault(
                ProblemCode.RULE_SYNTAX,
                "here should be " + expected + ", not " + Naming.visible(found) + ".",
                isAtEnd() ? "Maybe the line was cut off." : "");
    }

    LineFault fault(ProblemCode code, String problem, String advice) {
        return new LineFault(code, column(), problem, advice);
    }
}
