package org.egovindex.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one file: keeps the first {@value #MOST}, errors before warnings, and counts the rest. */
public final class Problems {
    static final int MOST = 100;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::severity)
            .thenComparingLong(Problem::line)
            .thenComparingInt(Problem::column);

    private final String file;
    private final Map<Severity, List<Problem>> kept = new EnumMap<>(Severity.class);
    private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);

    /** No problems yet, of the file so named. */
    public Problems(String file) {
        this.file = file;
    }

    /** The file as it was named. */
    public String file() {
        return file;
    }

    /** Notes a problem. */
    public void add(ProblemCode code, long line, int column, String message, String advice) {
        counts.merge(code, 1, Integer::sum);
        List<Problem> alike = kept.computeIfAbsent(code.severity(), severity -> new ArrayList<>());
        if (alike.size() < MOST) {
            alike.add(new Problem(code, file, line, column, message, advice));
        }
    }

    /** Counts a problem that is not listed. */
    public void count(ProblemCode code) {
        counts.merge(code, 1, Integer::sum);
    }

    /** Whether as many errors are listed as ever are. */
    public boolean isFull() {
        return kept.getOrDefault(Severity.ERROR, List.of()).size() >= MOST;
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return kept.containsKey(Severity.ERROR);
    }

    /** Whether there is any of this kind. */
    public boolean has(ProblemCode code) {
        return counts.containsKey(code);
    }

    /** What was collected. */
    public ProblemReport report() {
        List<Problem> first = kept.values().stream()
                .flatMap(List::stream)
                .limit(MOST)
                .sorted(BY_PLACE)
                .toList();
        return new ProblemReport(first, counts);
    }
}
