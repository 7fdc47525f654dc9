package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Naming;
import org.egovindex.rules.edition.Pin;

/** The first lines of a document: what it is called and where it comes from. */
final class AboutLines {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/-]{0,63}");
    private static final Pattern DIGEST = Pattern.compile("sha256-[^ ]{0,80}");

    private final Problems problems;
    private final Map<String, TextLine> lines = new LinkedHashMap<>();
    private Optional<Pin> parent = Optional.empty();
    private Optional<DocumentPlace> pinned = Optional.empty();

    AboutLines(Problems problems) {
        this.problems = problems;
    }

    /** Keeps a line whose first word was read. */
    void keep(String word, TextLine line) {
        if (lines.putIfAbsent(word, line) != null) {
            throw line.fault(
                    ProblemCode.DUPLICATE_KEY, "the line " + word + " can stand only once.", "Delete one of them.");
        }
    }

    /** Where a line stands, if it is there. */
    Optional<DocumentPlace> place(String word) {
        return Optional.ofNullable(lines.get(word)).map(TextLine::place);
    }

    /** What it builds upon, if it says so; known once {@link #read} was called. */
    Optional<Pin> parent() {
        return parent;
    }

    /** Where that stands. */
    Optional<DocumentPlace> pinned() {
        return pinned;
    }

    /** The points of the whole, if they are said. */
    Optional<BigDecimal> points() {
        return read("points", line -> line.decimal("points"));
    }

    /** The language of its texts, if it is said. */
    Optional<String> language() {
        return read("language", AboutLines::tag);
    }

    Optional<ChecklistId> read() {
        TextLine first = lines.get("checklist");
        if (first == null) {
            problems.add(
                    ProblemCode.MISSING_KEY,
                    1,
                    1,
                    "the first line must say what the checklist is called.",
                    "Maybe checklist municipal 2005.1.0 is meant.");
            return Optional.empty();
        }
        Optional<String> title = read("title", line -> line.string("the title"));
        Optional<String> source = read("source", line -> line.string("the source"));
        Optional<String> methodology = read("methodology", line -> line.name("the id of a methodology"));
        Optional<String> notice = read("notice", line -> line.string("the notice"));
        return TextScope.attempt(problems, first, () -> {
            String id = first.word("the id of the checklist");
            String version = first.isAtEnd() ? "1" : version(first);
            if (first.takeWord("extends")) {
                pinned = Optional.of(first.place());
                parent = Optional.of(pin(first));
            }
            first.end();
            return new ChecklistId(id, version, title.orElse(id), source.orElse(""), methodology, notice);
        });
    }

    private static String version(TextLine line) {
        if (line.peek().equals("extends")) {
            return "1";
        }
        return matching(line, VERSION, "a version", "1 to 64 letters, digits or . _ + / -", "Maybe 2005.1.0 is meant.");
    }

    private static Pin pin(TextLine line) {
        String id = line.word("the id of the checklist that this one builds upon");
        String version = matching(
                line, VERSION, "its version", "1 to 64 letters, digits or . _ + / -", "Maybe 2005.1.0 is meant.");
        String digest = matching(
                line,
                DIGEST,
                "its digest",
                "sha256- and 64 digits from 0 to f",
                "It is that of the parent, as RuleBookDigest.of(parent) gives it.");
        return new Pin(id, version, digest);
    }

    private static String tag(TextLine line) {
        return matching(line, AboutParser.LANGUAGE, "a language", "a tag such as en or pt-BR", "Maybe en is meant.");
    }

    private static String matching(TextLine line, Pattern pattern, String what, String rule, String advice) {
        int column = line.column();
        String word = line.word(what);
        if (!pattern.matcher(word).matches()) {
            throw new LineFault(
                    ProblemCode.BAD_VALUE,
                    column,
                    what + " must be " + rule + ", not \"" + Naming.visible(word) + "\".",
                    advice);
        }
        return word;
    }

    private <T> Optional<T> read(String word, Function<TextLine, T> reading) {
        return Optional.ofNullable(lines.get(word))
                .flatMap(line ->
                        TextScope.attempt(problems, line, () -> CriterionLines.ended(line, reading.apply(line))));
    }
}
