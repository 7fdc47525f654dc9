package org.egovindex.rules.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.ChecklistId;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.EditionFaultException;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;

/**
 * Reads the text form: a document in lines, the same in every detail as the JSON of the same book.
 *
 * <p>The scales {@code ordinal} (0, 1, 2, 3) and {@code dichotomy} (0, 3) are known without a line. If no area is declared, those that
 * criteria name have 20 points each and their id for a title; if one is, all must be. In a document that extends another, a line
 * without a verb adds what it declares.
 */
final class TextForm {
    private static final Pattern START = Pattern.compile(
            "(?s)(#|(checklist|title|source|notice|methodology|language|points|scale|slot|area|criterion|lineage) ).*");

    private final Problems problems;
    private final Ancestry ancestry;

    TextForm(Problems problems, Ancestry ancestry) {
        this.problems = problems;
        this.ancestry = ancestry;
    }

    /** Whether a document that begins so is meant to be in the text form. */
    static boolean isMeant(String start) {
        return START.matcher(start).matches();
    }

    /** Reads all of a text; whatever is wrong becomes a problem at its line and column. */
    RuleBookReading read(String text) {
        SortedLines lines = SortedLines.of(text, problems);
        Optional<ChecklistId> about = lines.about().read();
        if (lines.about().parent().isPresent() && about.isPresent()) {
            return edition(lines, about.get(), lines.about().parent().get());
        }
        lines.lines().stream()
                .filter(line -> !line.isPlain())
                .forEach(line -> problems.add(
                        ProblemCode.RULE_SYNTAX,
                        line.from().line(),
                        line.from().column(),
                        "only a document that extends another can " + line.verb() + " something.",
                        "Maybe the first line is to end with extends, an id, a version and a digest."));
        BookLines book = new BookLines(lines, problems);
        Optional<RuleBook> read = book.read(about);
        return RuleBookReading.of(read.map(List::of).orElse(List.of()), problems, places(book.places()));
    }

    /** The places of pointers; that of one that is not known is the nearest thing around it. */
    private static Places places(Map<String, DocumentPlace> places) {
        return pointer -> {
            String at = pointer;
            while (!at.isEmpty() && !places.containsKey(at)) {
                at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
            }
            return Optional.ofNullable(places.get(at));
        };
    }

    private RuleBookReading edition(SortedLines lines, ChecklistId about, Pin pin) {
        DocumentPlace at = lines.about().pinned().orElse(new DocumentPlace(1, 1));
        Optional<RuleBook> parent = ancestry.isAsked() ? parent(about, pin, at) : Optional.empty();
        if (ancestry.isAsked() && parent.isEmpty()) {
            return RuleBookReading.refused(problems);
        }
        EditionLines changes = new EditionLines(lines, problems);
        Optional<Edition> edition = changes.read(about, pin, parent);
        if (parent.isEmpty() && problems.has(ProblemCode.UNKNOWN_SLOT)) {
            problems.add(
                    ProblemCode.UNKNOWN_PARENT,
                    at.line(),
                    at.column(),
                    "the parent " + pin.id() + " " + pin.version()
                            + " is not at hand, so that its slots are not known.",
                    "Read the document with a Library that has it.");
        }
        Places places = places(changes.places());
        Optional<RuleBook> resolved =
                edition.flatMap(changed -> parent.flatMap(book -> resolved(changed, book, places)));
        return RuleBookReading.of(edition, resolved, problems, places);
    }

    private Optional<RuleBook> parent(ChecklistId about, Pin pin, DocumentPlace at) {
        Ancestry.Parent parent = ancestry.parent(about.toString(), pin);
        parent.fault()
                .ifPresent(
                        fault -> problems.add(fault.code(), at.line(), at.column(), fault.message(), fault.advice()));
        return parent.book();
    }

    private Optional<RuleBook> resolved(Edition edition, RuleBook parent, Places places) {
        try {
            return Optional.of(edition.resolve(parent));
        } catch (EditionFaultException wrong) {
            wrong.faults().forEach(fault -> {
                DocumentPlace place = places.find(fault.pointer()).orElse(new DocumentPlace(1, 1));
                problems.add(fault.code(), place.line(), place.column(), fault.message(), fault.advice());
            });
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return TextScope.attempt(problems, new TextLine(1, ""), () -> {
                throw refused;
            });
        }
    }
}
