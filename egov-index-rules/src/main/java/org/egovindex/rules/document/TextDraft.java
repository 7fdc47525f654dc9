package org.egovindex.rules.document;

import java.util.Optional;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Lines of the text form as they are written, each one that can be read again. */
final class TextDraft {
    private final StringBuilder text = new StringBuilder();
    private boolean gap;

    void line(String line) {
        Optional<NameFault> fault = TextLines.fault(line);
        if (fault.isPresent() || line.length() > TextLines.LONGEST) {
            throw new IllegalArgumentException("The line \"" + Naming.visible(line) + "\" "
                    + fault.map(NameFault::explanation).orElse("has more than " + TextLines.LONGEST + " characters")
                    + ", so that no document can hold it.\nMaybe the text in it was copied from a page.");
        }
        if (gap && !text.isEmpty()) {
            text.append('\n');
        }
        gap = false;
        text.append(line).append('\n');
    }

    /** A line below a criterion. */
    void below(String line) {
        line("  " + line);
    }

    /** An empty line before the next, if there is one. */
    void gap() {
        gap = true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
