package org.egovindex.rules.document;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.document.SourceFile;

/**
 * The doorway for rule books as files, in JSON or in the text form; the first character tells which.
 *
 * <p>Whoever wrote them may be a stranger: at most 4 MiB, 250,000 values, 160 levels of JSON (a condition of the deepest kind takes two
 * levels a part when it is written as a tree). Nothing outside the document is opened, unless a {@link Library} is given for the
 * parents of editions.
 */
public final class RuleBooks {
    static final ReadingLimits LIMITS = new ReadingLimits(4L << 20, 250_000, 64, 1_000, 160);

    private static final Pattern YAML =
            Pattern.compile("(?s)(---|%YAML|%TAG|!!|- |\"?[A-Za-z_][A-Za-z0-9_-]*\"?:(\\s|$)).*");
    private static final int BLOCK = 1 << 13;

    private RuleBooks() {}

    /** Reads a file. Never throws for what stands in it. */
    public static RuleBookReading read(Path file) {
        return read(file, Ancestry.none());
    }

    /** Reads a file that may be an edition of a book of the library. */
    public static RuleBookReading read(Path file, Library library) {
        return read(file, Ancestry.from(library));
    }

    static RuleBookReading read(Path file, Ancestry ancestry) {
        Problems problems = new Problems(file.toString());
        return read(new SourceFile(file, LIMITS, problems), problems, ancestry);
    }

    /** Reads and closes what comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public static RuleBookReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        return read(SourceFile.of(stream, LIMITS, problems), problems, Ancestry.none());
    }

    /** The same, of what may be an edition of a book of the library. */
    public static RuleBookReading read(InputStream stream, String name, Library library) {
        Problems problems = new Problems(name);
        return read(SourceFile.of(stream, LIMITS, problems), problems, Ancestry.from(library));
    }

    /** Reads a document that is at hand as text; {@code name} stands in problems. */
    public static RuleBookReading parse(String text, String name) {
        return parse(text, new Problems(name), Ancestry.none());
    }

    /** The same, of what may be an edition of a book of the library. */
    public static RuleBookReading parse(String text, String name, Library library) {
        return parse(text, new Problems(name), Ancestry.from(library));
    }

    private static RuleBookReading read(SourceFile file, Problems problems, Ancestry ancestry) {
        StringBuilder text = new StringBuilder();
        file.read(bytes -> {}, reader -> {
            char[] block = new char[BLOCK];
            for (int count = reader.read(block); count >= 0; count = reader.read(block)) {
                text.append(block, 0, count);
            }
        });
        return problems.hasErrors() ? RuleBookReading.refused(problems) : parse(text.toString(), problems, ancestry);
    }

    private static RuleBookReading parse(String text, Problems problems, Ancestry ancestry) {
        String start = text.stripLeading();
        if (text.length() > LIMITS.fileBytes()) {
            String size = "the document has more than " + LIMITS.fileBytes() + " characters.";
            problems.add(ProblemCode.LIMIT_FILE, 0, 0, size, "Maybe another document is meant.");
            return RuleBookReading.refused(problems);
        }
        if (start.isEmpty()) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "the file is empty.", "Maybe another file is meant.");
            return RuleBookReading.refused(problems);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return new JsonForm(new Source(text, problems), ancestry).read();
        }
        if (YAML.matcher(start).matches()) {
            problems.add(
                    ProblemCode.RULE_SYNTAX,
                    1,
                    1,
                    "this is YAML, in which no rule book is written.",
                    "Write it as JSON, or in the text form, which begins with checklist.");
            return RuleBookReading.refused(problems);
        }
        if (TextForm.isMeant(start)) {
            return new TextForm(problems, ancestry).read(text);
        }
        String advice = "A rule book in JSON begins with {, one in the text form with checklist.";
        problems.add(ProblemCode.RULE_SYNTAX, 1, 1, "this is no rule book.", advice);
        return RuleBookReading.refused(problems);
    }
}
