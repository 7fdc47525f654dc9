package org.egovindex.rules.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.JsonPlace;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;

/**
 * The way from an edition to its parents.
 *
 * @param library where they are looked for
 * @param below the editions that led here, the first one first, as id and version
 * @param isAsked whether anybody said where parents are to be looked for
 * @param beside what stands in the same document, which comes first
 */
record Ancestry(Library library, List<String> below, boolean isAsked, Library beside) {
    /** The most parents, grandparents and so on that an edition may have. */
    static final int DEEPEST = 16;

    private static final EnumSet<ProblemCode> OF_PARENTS = EnumSet.of(
            ProblemCode.CYCLE, ProblemCode.LIMIT_INHERITANCE, ProblemCode.UNKNOWN_PARENT, ProblemCode.DIGEST_MISMATCH);

    /** Nobody said where parents are; an edition is read as far as that goes. */
    static Ancestry none() {
        return new Ancestry(Library.of(), List.of(), false, Library.of());
    }

    static Ancestry from(Library library) {
        return new Ancestry(library, List.of(), true, Library.of());
    }

    /** The same for one of several books of a document. */
    Ancestry with(Library others) {
        return new Ancestry(library, below, true, others);
    }

    /** What an edition's parent turned out to be: a book or a fault. */
    record Parent(Optional<RuleBook> book, Optional<Fault> fault) {
        static Parent of(ProblemCode code, String message, String advice) {
            return new Parent(Optional.empty(), Optional.of(new Fault(code, message, advice)));
        }
    }

    /** Why there is no parent. */
    record Fault(ProblemCode code, String message, String advice) {}

    /** The parent that an edition of this id and version names. */
    Parent parent(String edition, Pin pin) {
        List<String> chain = new ArrayList<>(below);
        chain.add(edition);
        String wanted = pin.id() + " " + pin.version();
        if (chain.contains(wanted)) {
            List<String> cycle = new ArrayList<>(chain.subList(chain.indexOf(wanted), chain.size()));
            cycle.add(wanted);
            return Parent.of(ProblemCode.CYCLE, cycle(cycle), "One of them must stand on its own.");
        }
        if (chain.size() > DEEPEST) {
            return Parent.of(ProblemCode.LIMIT_INHERITANCE, tooDeep(chain.get(0)), "Maybe start from a resolved book.");
        }
        Parent found = found(pin, new Ancestry(library, chain, true, Library.of()));
        if (found.book().isEmpty() && found.fault().isEmpty()) {
            return Parent.of(
                    ProblemCode.UNKNOWN_PARENT,
                    "the parent " + wanted + " is not there.",
                    library instanceof LibraryFolder
                            ? "Maybe its file is not called " + pin.id() + "-" + pin.version() + ".json or .rules."
                            : "Maybe it is missing in the library, or its version is another.");
        }
        return compared(found, pin);
    }

    private Parent found(Pin pin, Ancestry above) {
        Optional<RuleBook> near = beside.find(pin);
        if (near.isPresent() || !(library instanceof LibraryFolder folder)) {
            return new Parent(near.or(() -> library.find(pin)), Optional.empty());
        }
        Parent first = new Parent(Optional.empty(), Optional.empty());
        for (Path file : folder.files(pin)) {
            Parent read = read(file, above, pin);
            if (read.book().isPresent()) {
                return read;
            }
            first = first.fault().isPresent() ? first : read;
        }
        return first;
    }

    static String cycle(List<String> ids) {
        return "these build upon each other in a circle: " + String.join(" -> ", ids) + ".";
    }

    static String tooDeep(String edition) {
        return edition + " builds upon more than " + DEEPEST + " others, one upon the other.";
    }

    private static Parent read(Path file, Ancestry above, Pin pin) {
        RuleBookReading reading = RuleBooks.read(file, above);
        Optional<RuleBook> named = reading.books().stream().filter(pin::names).findFirst();
        if (named.isPresent()) {
            return new Parent(named, Optional.empty());
        }
        if (!reading.books().isEmpty()) {
            String held = reading.books().stream()
                    .map(book -> book.checklist().about().toString())
                    .collect(Collectors.joining(", "));
            return Parent.of(
                    ProblemCode.UNKNOWN_PARENT,
                    "the parent " + pin.id() + " " + pin.version() + " is not there: its file holds " + held + ".",
                    "Maybe that version is meant.");
        }
        Optional<Problem> first = reading.problems().first().stream().findFirst();
        if (first.filter(one -> OF_PARENTS.contains(one.code())).isPresent()) {
            Problem one = first.get();
            String message = one.message().replaceFirst("^at " + JsonPlace.shown("/extends") + ": ", "");
            return Parent.of(one.code(), message, one.advice());
        }
        return Parent.of(
                ProblemCode.UNKNOWN_PARENT,
                "the parent " + pin.id() + " " + pin.version() + " cannot be taken"
                        + first.map(one -> ": " + one).orElse("."),
                "");
    }

    private static Parent compared(Parent found, Pin pin) {
        Optional<String> digest =
                found.book().filter(book -> !pin.digest().isEmpty()).map(RuleBookDigest::of);
        return digest.isEmpty() || digest.get().equals(pin.digest())
                ? found
                : Parent.of(
                        ProblemCode.DIGEST_MISMATCH,
                        "the parent " + pin.id() + " " + pin.version() + " has the digest " + digest.get()
                                + ", not the one that is pinned, " + pin.digest() + ".",
                        "Maybe the parent was changed: compare the two, then pin the digest of the one that is meant.");
    }
}
