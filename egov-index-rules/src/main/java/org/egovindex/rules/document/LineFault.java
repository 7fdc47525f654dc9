package org.egovindex.rules.document;

import org.egovindex.document.ProblemCode;

/** What is wrong with a line of the text form; it ends the reading of that line and of no other. */
final class LineFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final int column;
    private final String problem;
    private final String advice;

    LineFault(ProblemCode code, int column, String problem, String advice) {
        super(problem, null, false, false);
        this.code = code;
        this.column = column;
        this.problem = problem;
        this.advice = advice;
    }

    ProblemCode code() {
        return code;
    }

    int column() {
        return column;
    }

    String problem() {
        return problem;
    }

    String advice() {
        return advice;
    }
}
