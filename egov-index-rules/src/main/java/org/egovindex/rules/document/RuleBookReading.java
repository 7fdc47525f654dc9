package org.egovindex.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.Problems;
import org.egovindex.document.RefusedFileException;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.rule.RuleBook;

/** What came of reading rule books; it remembers where each part of them stood. */
public final class RuleBookReading {
    private final List<RuleBook> books;
    private final Optional<Edition> edition;
    private final String name;
    private final ProblemReport problems;
    private final Places places;

    private RuleBookReading(List<RuleBook> books, Optional<Edition> edition, Problems problems, Places places) {
        this.books = problems.hasErrors() ? List.of() : List.copyOf(books);
        this.edition = problems.hasErrors() ? Optional.empty() : edition;
        this.name = problems.file();
        this.problems = problems.report();
        this.places = places;
    }

    /** A document that could not be opened, or is of no known form. */
    static RuleBookReading refused(Problems problems) {
        return new RuleBookReading(List.of(), Optional.empty(), problems, Places.NONE);
    }

    /** A document of whole books. */
    static RuleBookReading of(List<RuleBook> books, Problems problems, Places places) {
        return new RuleBookReading(books, Optional.empty(), problems, places);
    }

    /** A document that changes another; with the book that comes of it, if the other is at hand. */
    static RuleBookReading of(
            Optional<Edition> edition, Optional<RuleBook> resolved, Problems problems, Places places) {
        return new RuleBookReading(resolved.stream().toList(), edition, problems, places);
    }

    /** The book, if the document holds exactly one without errors; of an edition, the book that comes of it. */
    public Optional<RuleBook> book() {
        return books.size() == 1 ? Optional.of(books.get(0)) : Optional.empty();
    }

    /** All books of the document, in its order; none if there are errors. */
    public List<RuleBook> books() {
        return books;
    }

    /** The changes, if the document is an edition without errors. */
    public Optional<Edition> edition() {
        return edition;
    }

    /** What is wrong or doubtful. */
    public ProblemReport problems() {
        return problems;
    }

    /** The book; throws {@link RefusedFileException} naming the first problems if there is none. */
    public RuleBook orThrow() {
        return book().orElseThrow(() -> RefusedFileException.of(problems.hasErrors() ? problems : reasons()));
    }

    /** Why there is no book though nothing is wrong. */
    private ProblemReport reasons() {
        Problems why = new Problems(name);
        if (edition.isPresent()) {
            why.add(
                    ProblemCode.UNKNOWN_PARENT,
                    0,
                    0,
                    "this is an edition of " + edition.get().parent() + ", which is not at hand.",
                    "Read it with a Library that has it.");
        } else {
            String ids = books.stream()
                    .map(book -> book.checklist().about().toString())
                    .collect(Collectors.joining(", "));
            why.add(ProblemCode.BAD_VALUE, 0, 0, "there are several books: " + ids + ".", "Choose one of books().");
        }
        return why.report();
    }

    /** Where that stands, which a JSON pointer such as {@code /criteria/PS-01/levels/0/when} names, or the nearest thing around it. */
    public Optional<DocumentPlace> place(String jsonPointer) {
        return places.find(jsonPointer);
    }

    @Override
    public String toString() {
        String what = edition.map(Edition::toString)
                .orElseGet(() -> books.stream().map(RuleBook::toString).collect(Collectors.joining("\n")));
        return (what.isEmpty() ? "no rule book" : what)
                + problems.first().stream().map(problem -> "\n" + problem).collect(Collectors.joining());
    }
}
