package org.egovindex.io;

import java.util.Optional;
import org.egovindex.model.Remark;

/** Takes the columns that say something beside the mark. */
final class RemarkIntake {
    private static final String SIMULATED = "simulated";

    private final Problems problems;
    private final Field note = new Field(Role.NOTE, new Lexicon());
    private final Field url = new Field(Role.URL, new Lexicon());
    private final Field seenAt = new Field(Role.SEEN_AT, new Lexicon());
    private int plainNote = -1;
    private boolean simulated;

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

    /** Whether the row has anything but the usual note that it is simulated, which is said of the whole survey instead. */
    boolean isEmpty() {
        if (note.length() > 0 && note.number() != plainNote && note.text().startsWith(SIMULATED)) {
            simulated = true;
            plainNote = note.number();
        }
        boolean plain = note.length() == 0 || note.number() == plainNote;
        return plain && url.length() == 0 && seenAt.length() == 0;
    }

    boolean isSimulated() {
        return simulated;
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
        boolean plain = note.number() == plainNote;
        return Optional.of(new Remark(plain ? Optional.empty() : words(note), words(url), words(seenAt)));
    }

    private static Optional<String> words(Field field) {
        return field.length() == 0 ? Optional.empty() : Optional.of(field.text());
    }
}
