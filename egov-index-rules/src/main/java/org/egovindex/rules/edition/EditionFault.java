package org.egovindex.rules.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.ProblemCode;

/**
 * Why an edition does not fit its parent.
 *
 * @param code what kind of fault
 * @param path the keys that lead to the change in a document, as {@link Target#path()}
 * @param message what is wrong, naming the target
 * @param advice what may be meant; empty if the message says it
 */
public record EditionFault(ProblemCode code, List<String> path, String message, String advice) {
    /** Copies the path. */
    public EditionFault {
        path = List.copyOf(path);
    }

    static EditionFault of(ProblemCode code, Change change, String message, String advice) {
        return new EditionFault(code, change.target().path(), message, advice);
    }

    /** What a constructor of the model said: its first line, and its advice. */
    static EditionFault of(ProblemCode code, Change change, IllegalArgumentException refusal) {
        String text = Optional.ofNullable(refusal.getMessage()).orElse("refused");
        int end = text.indexOf('\n');
        return of(code, change, end < 0 ? text : text.substring(0, end), end < 0 ? "" : text.substring(end + 1));
    }

    static void requireReason(String what, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The removal of " + what
                    + " must have a reason, not a blank one.\nMaybe say what took its place, or why nobody needs it.");
        }
    }

    /** The path as a JSON pointer (RFC 6901). */
    public String pointer() {
        return path.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return pointer() + ": " + message + (advice.isEmpty() ? "" : " " + advice);
    }
}
