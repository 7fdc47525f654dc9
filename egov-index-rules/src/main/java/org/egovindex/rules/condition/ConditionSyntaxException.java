package org.egovindex.rules.condition;

import org.egovindex.document.ProblemCode;

/** A text is not a condition, or not one over these slots. */
public final class ConditionSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final int offset;
    private final String problem;
    private final String advice;

    ConditionSyntaxException(ProblemCode code, String condition, int offset, String problem, String advice) {
        super(problem + "\n" + CaretLine.of(condition, offset) + (advice.isEmpty() ? "" : "\n" + advice));
        this.code = code;
        this.offset = offset;
        this.problem = problem;
        this.advice = advice;
    }

    /** What kind of fault it is. */
    public ProblemCode code() {
        return code;
    }

    /** The character of the text at which it shows, from 0; the length of the text if something is missing at its end. */
    public int offset() {
        return offset;
    }

    /** What is wrong, as one sentence. */
    public String problem() {
        return problem;
    }

    /** What to do, such as {@code Maybe policy.scope is meant.}; empty if the problem says it. */
    public String advice() {
        return advice;
    }
}
