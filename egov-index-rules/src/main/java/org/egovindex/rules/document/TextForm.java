package org.egovindex.rules.document;

import java.util.Map;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.ChecklistId;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;

/**
 * Reads the text form: a document in lines, the same in every detail as the JSON of the same book.
 *
 * <p>The scales {@code ordinal} (0, 1, 2, 3) and {@code dichotomy} (0, 3) are known without a line. If no area is declared, those that
 * criteria name have 20 points each and their id for a title; if one is, all must be. A document that extends another and only
 * declares things is complete in itself; one with a line that begins with a verb, such as {@code add slot}, is an edition.
 */
final class TextForm {
    private TextForm() {}

    /** Finds the book that an edition builds upon. */
    interface Parents {
        /** The book of this pin, which stands at a place; if there is none, the reason is noted as a problem there. */
        Optional<RuleBook> find(Pin pin, DocumentPlace at);
    }

    /**
     * What a text holds.
     *
     * @param book the book, if it is one without errors
     * @param edition the edition, if it is one without errors; its parent is not applied yet
     * @param parent the book it builds upon, if it was found
     * @param places where things stand, by JSON pointer
     */
    record Read(
            Optional<RuleBook> book,
            Optional<Edition> edition,
            Optional<RuleBook> parent,
            Map<String, DocumentPlace> places) {
        /** Where a JSON pointer points, or the nearest thing around it. */
        Optional<DocumentPlace> place(String pointer) {
            String at = pointer;
            while (!at.isEmpty() && !places.containsKey(at)) {
                at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
            }
            return Optional.ofNullable(places.get(at));
        }
    }

    /** Reads all of a text; whatever is wrong becomes a problem at its line and column. */
    static Read read(String text, Problems problems, Parents parents) {
        SortedLines lines = SortedLines.of(text, problems);
        Optional<ChecklistId> about = lines.about().read();
        Optional<Pin> pin = lines.about().parent();
        boolean declares = !lines.declared().isEmpty() || !lines.criteria().isEmpty();
        if (pin.isPresent() && about.isPresent() && (!lines.changes().isEmpty() || !declares)) {
            return edition(lines, about.get(), pin.get(), problems, parents);
        }
        lines.changes()
                .forEach(line -> problems.add(
                        ProblemCode.RULE_SYNTAX,
                        line.from().line(),
                        line.from().column(),
                        "only a document that extends another can " + line.word() + " something.",
                        "Maybe the first line is to end with extends, an id and a version."));
        BookLines book = new BookLines(lines, problems);
        Optional<RuleBook> read = book.read(about);
        return new Read(
                problems.hasErrors() ? Optional.empty() : read, Optional.empty(), Optional.empty(), book.places());
    }

    private static Read edition(SortedLines lines, ChecklistId about, Pin pin, Problems problems, Parents parents) {
        DocumentPlace at = lines.about().pinned().orElse(new DocumentPlace(1, 1));
        EditionLines edition = new EditionLines(lines, problems);
        Optional<RuleBook> parent = parents.find(pin, at);
        if (parent.isEmpty()) {
            return new Read(Optional.empty(), Optional.empty(), parent, edition.places());
        }
        Optional<Edition> read = edition.read(about, pin, parent.get());
        return new Read(Optional.empty(), read, parent, edition.places());
    }
}
