package org.egovindex.rules.fieldwork;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Wave;

/** Which wave of a file is read: the chosen one, else the only one. A row that names none belongs to whichever is read. */
final class EvidenceWaves {
    private static final int MOST_NAMED = 10;

    private final Optional<Wave> wanted;
    private final Problems problems;
    private final Map<String, Optional<Wave>> byText = new HashMap<>();
    private final TreeSet<Wave> found = new TreeSet<>();
    private long others;

    EvidenceWaves(Optional<Wave> wanted, Problems problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    /** Whether the row is read. */
    boolean take(EvidenceRow row) {
        Optional<Piece> piece = row.filled(EvidenceColumn.WAVE);
        if (piece.isEmpty()) {
            return true;
        }
        Optional<Wave> wave = byText.computeIfAbsent(piece.get().text(), EvidenceWaves::parse);
        if (wave.isEmpty()) {
            String fault = "the wave " + piece.get().shown() + " is not an id such as 2009.";
            piece.get().problem(problems, ProblemCode.BAD_VALUE, fault, "");
            return false;
        }
        if (wanted.isPresent()) {
            others += wanted.equals(wave) ? 0 : 1;
            return wanted.equals(wave);
        }
        if (found.add(wave.get()) && found.size() > 1 && found.size() <= MOST_NAMED) {
            piece.get()
                    .problem(
                            problems,
                            ProblemCode.SEVERAL_WAVES,
                            "wave " + wave.get() + " stands here beside others: evidence is of one wave.",
                            "Choose one of them.");
        }
        return !areSeveral();
    }

    private static Optional<Wave> parse(String id) {
        try {
            return Optional.of(Wave.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Whether rows of several waves stand in the file and none was chosen. */
    boolean areSeveral() {
        return found.size() > 1;
    }

    /** The wave that was read, if the file or the caller names one. */
    Optional<Wave> wave() {
        return wanted.or(() -> found.stream().findFirst());
    }

    void report() {
        if (others > 0) {
            String unread = others + " rows of other waves than " + wave().orElseThrow() + " were not read.";
            problems.add(ProblemCode.OTHER_WAVES, 0, 0, unread, "");
        }
    }
}
