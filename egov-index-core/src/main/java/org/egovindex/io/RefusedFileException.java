package org.egovindex.io;

import java.util.stream.Collectors;

/** A file was not taken as it is. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int NAMED = 5;

    private final transient ProblemReport problems;

    private RefusedFileException(String message, ProblemReport problems) {
        super(message);
        this.problems = problems;
    }

    static RefusedFileException of(ProblemReport problems) {
        String named = problems.first().stream()
                .limit(NAMED)
                .map(problem -> "\n" + problem)
                .collect(Collectors.joining());
        return new RefusedFileException(
                "The file was not taken: " + problems.count(Severity.ERROR) + " errors." + named
                        + "\nMaybe the good rows will do: ask the reading for its survey instead.",
                problems);
    }

    /** Everything that was wrong. */
    public ProblemReport problems() {
        return problems;
    }
}
