package org.egovindex.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The problems of one file.
 *
 * @param first at most 100 of them, errors first, then in the order of their places
 * @param counts how many there are of each kind, also those that are not listed
 */
public record ProblemReport(List<Problem> first, Map<ProblemCode, Integer> counts) {
    /** Copies both. */
    public ProblemReport {
        first = List.copyOf(first);
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** How many problems are so bad. */
    public int count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether anything was not taken. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The problems, one a line, and how many more there are of which kind. */
    public String text() {
        String listed = first.stream().map(problem -> problem + "\n").collect(Collectors.joining());
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return total == first.size()
                ? listed
                : listed + "in all " + total + " problems, of which " + first.size() + " are listed: " + counts + "\n";
    }

    @Override
    public String toString() {
        return text();
    }
}
