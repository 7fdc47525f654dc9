package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Cuts a text into lines and these into blocks; comments stand only where they are kept. */
final class TextLines {
    /** The longest line; a text of 20,000 characters with every one of them escaped fits. */
    static final int LONGEST = 100_000;

    private static final Pattern CRITERION = Pattern.compile("((add|replace) +)?criterion\\b.*");

    private final Problems problems;
    private final List<TextBlock> blocks = new ArrayList<>();

    private TextLines(Problems problems) {
        this.problems = problems;
    }

    static List<TextBlock> blocks(String text, Problems problems) {
        TextLines lines = new TextLines(problems);
        int number = 0;
        for (int from = 0; from <= text.length(); ) {
            int to = stop(text, from);
            number++;
            if (problems.isFull()) {
                break;
            }
            lines.line(number, text, from, to);
            boolean isPair = text.startsWith("\r\n", to);
            from = to + (isPair ? 2 : 1);
        }
        return lines.blocks;
    }

    /** Where a line ends: at a line feed, a carriage return, or both, as everywhere in Java. */
    private static int stop(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private void line(int number, String text, int from, int to) {
        if (to - from > LONGEST) {
            problems.add(
                    ProblemCode.LIMIT_FIELD,
                    number,
                    LONGEST + 1,
                    "a line must have at most " + LONGEST + " characters, not " + (to - from) + ".",
                    "Maybe a line break is missing.");
            return;
        }
        String line = text.substring(from, to).stripTrailing();
        if (line.isBlank() || !isVisible(number, line)) {
            return;
        }
        int comment = comment(line);
        boolean kept = CRITERION.matcher(line).matches();
        if (comment >= 0 && !kept) {
            problems.add(
                    ProblemCode.RULE_SYNTAX,
                    number,
                    comment + 1,
                    "# stands only at the end of a line that begins with criterion, and says why it is as it is: other comments"
                            + " would be lost in JSON.",
                    "Maybe title, source or notice is meant, or note \"...\" below a criterion.");
        }
        String before = comment < 0 ? line : line.substring(0, comment).stripTrailing();
        if (!before.isBlank()) {
            Optional<String> because = comment >= 0 && kept
                    ? Optional.of(line.substring(comment + 1).strip())
                    : Optional.empty();
            add(new TextLine(number, before), line.startsWith(" "), because);
        }
    }

    private void add(TextLine line, boolean indented, Optional<String> because) {
        if (!indented) {
            blocks.add(new TextBlock(line, because, new ArrayList<>()));
        } else if (blocks.isEmpty()) {
            problems.add(
                    ProblemCode.RULE_SYNTAX,
                    line.number(),
                    1,
                    "the first line must not be indented.",
                    "Maybe delete the spaces.");
        } else {
            blocks.get(blocks.size() - 1).below().add(line);
        }
    }

    /** Where a {@code #} stands that is in no quotes; -1 if there is none. */
    private static int comment(String line) {
        char quote = 0;
        for (int at = 0; at < line.length(); at++) {
            char one = line.charAt(at);
            if (quote == 0 && one == '#') {
                return at;
            }
            if (quote == 0 && (one == '"' || one == '\'')) {
                quote = one;
            } else if (quote != 0 && one == '\\') {
                at++;
            } else if (one == quote) {
                quote = 0;
            }
        }
        return -1;
    }

    private boolean isVisible(int number, String line) {
        int column = hidden(line);
        if (column < 0) {
            return true;
        }
        char one = line.charAt(column);
        NameFault fault = fault(line).orElse(NameFault.CONTROL_CHARACTER);
        problems.add(
                ProblemCode.of(fault),
                number,
                column + 1,
                one == '\t'
                        ? "lines are indented with spaces, not with tabs."
                        : "the line " + fault.explanation() + ".",
                one == '\t'
                        ? "Use two spaces."
                        : "Maybe it was copied from a page together with hidden characters: type it again.");
        return false;
    }

    /** What is wrong with the characters of a line, if anything. */
    static Optional<NameFault> fault(String line) {
        int column = hidden(line);
        return column < 0 ? Optional.empty() : Naming.fault(line.substring(column, end(line, column)));
    }

    /** Where the first word begins that holds something invisible, to the character where it can be told; -1 if none does. */
    private static int hidden(String line) {
        for (int from = 0; from < line.length(); ) {
            int to = end(line, from);
            String word = line.substring(from, to);
            if (!word.isEmpty() && Naming.fault(word).isPresent()) {
                return from + firstHidden(word);
            }
            from = Math.max(to, from) + (to < line.length() && line.charAt(to) == ' ' ? 1 : 0);
        }
        return -1;
    }

    private static int firstHidden(String word) {
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            Optional<NameFault> fault = Naming.fault(Character.toString(word.codePointAt(at)));
            if (fault.filter(what -> what != NameFault.INVISIBLE_CHARACTER).isPresent()) {
                return at;
            }
        }
        return 0;
    }

    /** The end of a word, or of as much of it as can be looked at in one go. */
    private static int end(String line, int from) {
        int space = line.indexOf(' ', from);
        int to = Math.min(space < 0 ? line.length() : space, from + Naming.LONGEST);
        boolean split = to < line.length() && to > from && Character.isHighSurrogate(line.charAt(to - 1));
        return split && to - 1 > from && Character.isLowSurrogate(line.charAt(to)) ? to - 1 : to;
    }
}
