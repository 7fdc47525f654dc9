package org.egovindex.document;

import java.util.Set;
import java.util.stream.Collectors;
import org.egovindex.model.Wave;

/** A file was not taken as it is. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int NAMED = 5;

    private final transient ProblemReport problems;

    private RefusedFileException(String message, ProblemReport problems) {
        super(message);
        this.problems = problems;
    }

    /** For a file with these errors. */
    public static RefusedFileException of(ProblemReport problems) {
        String named = problems.first().stream()
                .limit(NAMED)
                .map(problem -> "\n" + problem)
                .collect(Collectors.joining());
        return new RefusedFileException(
                "The file was not taken: " + problems.count(Severity.ERROR) + " errors." + named
                        + "\nMaybe the good rows will do: ask the reading for what it took.",
                problems);
    }

    /** For a file that was to hold one table and holds several waves. */
    public static RefusedFileException of(Set<Wave> waves, ProblemReport problems) {
        return new RefusedFileException(
                "The file was not taken as one table: it holds the waves "
                        + waves.stream().map(Wave::id).collect(Collectors.joining(", "))
                        + ".\nMaybe one of them is meant: choose it, or ask the reading for its waves.",
                problems);
    }

    /** Everything that was wrong. */
    public ProblemReport problems() {
        return problems;
    }
}
