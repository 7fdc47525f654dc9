package org.egovindex.rules.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.document.Severity;
import org.egovindex.rules.cell.SampleEvidence;

/**
 * One thing that is wrong or doubtful about rules.
 *
 * @param code what kind
 * @param severity how bad it is
 * @param place what it is about
 * @param message what is wrong
 * @param advice what to do
 * @param witnesses evidence that shows it; none if no evidence is needed
 */
public record LintFinding(
        LintCode code,
        Severity severity,
        LintPlace place,
        String message,
        String advice,
        List<SampleEvidence> witnesses) {
    /** Copies. */
    public LintFinding {
        witnesses = List.copyOf(witnesses);
    }

    static LintFinding of(LintCode code, LintPlace place, String message, String advice, SampleEvidence... witnesses) {
        return new LintFinding(code, code.severity(), place, message, advice, List.of(witnesses));
    }

    /** This, but less or more severe. */
    LintFinding as(Severity other) {
        return new LintFinding(code, other, place, message, advice, witnesses);
    }

    /** The evidence, as it is written. */
    String shownWitnesses() {
        return witnesses.stream().map(SampleEvidence::toString).collect(Collectors.joining("; "));
    }

    /** One line without the place in a file: {@code severity: at POINTER: message witness advice [code]}. */
    public String line() {
        return severity + ": at " + place.pointer() + ": " + message
                + (witnesses.isEmpty() ? "" : " " + shownWitnesses()) + " " + advice + " [" + code + "]";
    }

    @Override
    public String toString() {
        return line();
    }
}
