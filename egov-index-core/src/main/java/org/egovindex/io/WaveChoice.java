package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.model.Wave;

/** Which wave of a file is read: the chosen one, else the only one. */
final class WaveChoice {
    /** The wave of a file that names none. */
    static final Wave UNNAMED = Wave.of("unnamed");

    /** What becomes of a row. */
    enum Verdict {
        READ,
        PASSED_OVER,
        REFUSED
    }

    private final Optional<Wave> wanted;
    private final Problems problems;
    private final Lexicon texts = new Lexicon();
    private final Field field = new Field(Role.WAVE, texts);
    private final List<Optional<Wave>> waves = new ArrayList<>();
    private Optional<Wave> found = Optional.empty();
    private long others;

    WaveChoice(Optional<Wave> wanted, Problems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    Field field() {
        return field;
    }

    /** Whether the row is read. */
    Verdict take(long line) {
        if (field.length() == 0) {
            return Verdict.READ;
        }
        while (waves.size() <= field.number()) {
            waves.add(parse(texts.text(waves.size())));
        }
        Optional<Wave> wave = waves.get(field.number());
        if (wave.isEmpty()) {
            String shown = Naming.visible(field.text());
            problems.add(
                    ProblemCode.BAD_VALUE,
                    line,
                    field.column(),
                    "the wave \"" + shown + "\" is not an id such as 2009.",
                    "");
            return Verdict.REFUSED;
        }
        if (wanted.isPresent()) {
            others += wanted.equals(wave) ? 0 : 1;
            return wanted.equals(wave) ? Verdict.READ : Verdict.PASSED_OVER;
        }
        if (found.isPresent() && !found.equals(wave)) {
            problems.add(
                    ProblemCode.SEVERAL_WAVES,
                    line,
                    field.column(),
                    "wave " + wave.get() + " after wave " + found.get() + ": one survey is one wave.",
                    "Choose one, as in --wave " + found.get() + ".");
            return Verdict.REFUSED;
        }
        found = wave;
        return Verdict.READ;
    }

    private static Optional<Wave> parse(String id) {
        try {
            return Optional.of(Wave.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Wave wave() {
        return wanted.or(() -> found).orElse(UNNAMED);
    }

    void report() {
        if (others > 0) {
            problems.add(
                    ProblemCode.OTHER_WAVES,
                    0,
                    0,
                    others + " rows of other waves than " + wave() + " were not read.",
                    "");
        }
    }
}
