package org.egovindex.document;

/**
 * Something wrong, doubtful or worth knowing about a file.
 *
 * @param code what kind
 * @param file the file as it was named
 * @param line the line, from 1; 0 if it concerns the file as a whole
 * @param column the character in the line, from 1; 0 if it concerns the line as a whole
 * @param message what is wrong, naming the value, with strange characters spelt out
 * @param advice what to do; empty if the message says it
 */
public record Problem(ProblemCode code, String file, long line, int column, String message, String advice) {
    /** How bad it is. */
    public Severity severity() {
        return code.severity();
    }

    /** One line: {@code FILE:LINE:COLUMN: severity: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity() + ": " + message
                + (advice.isEmpty() ? "" : " " + advice) + " [" + code + "]";
    }
}
