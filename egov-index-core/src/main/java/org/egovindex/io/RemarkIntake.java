package org.egovindex.io;

import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Remark;

/** Takes the columns that say something beside the mark. */
final class RemarkIntake {
    private static final String SIMULATED = "simulated";

    private final Problems problems;
    private final Field note = new Field(Role.NOTE, new Lexicon());
    private final Field url = new Field(Role.URL, new Lexicon());
    private final Field seenAt = new Field(Role.SEEN_AT, new Lexicon());
    private int simulated = -1;

    RemarkIntake(Problems problems) {
        this.problems = problems;
    }

    Field note() {
        return note;
    }

    Field url() {
        return url;
    }

    Field seenAt() {
        return seenAt;
    }

    /** Whether the row says nothing beside the mark. */
    boolean isEmpty() {
        return note.length() == 0 && url.length() == 0 && seenAt.length() == 0;
    }

    /** Whether the row says that its mark is simulated, and nothing else; so that a large file of them stays small. */
    boolean isSimulated() {
        if (note.length() != SIMULATED.length() || url.length() > 0 || seenAt.length() > 0) {
            return false;
        }
        if (note.number() != simulated && note.text().equals(SIMULATED)) {
            simulated = note.number();
        }
        return note.number() == simulated;
    }

    /** What was written beside the mark; nothing if it holds a control character, which is then a problem. */
    Optional<Remark> remark(long line) {
        for (Field field : new Field[] {note, url, seenAt}) {
            if (field.length() > 0 && field.text().chars().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
                problems.add(
                        ProblemCode.CONTROL_CHAR,
                        line,
                        field.column(),
                        "the " + field.role().column() + " holds a control character or line break.",
                        "");
                return Optional.empty();
            }
        }
        return Optional.of(new Remark(words(note), words(url), words(seenAt)));
    }

    private static Optional<String> words(Field field) {
        return field.length() == 0 ? Optional.empty() : Optional.of(field.text());
    }
}
