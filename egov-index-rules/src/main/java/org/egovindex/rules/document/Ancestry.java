package org.egovindex.rules.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
 */
record Ancestry(Library library, List<String> below, boolean isAsked) {
    /** The most parents, grandparents and so on that an edition may have. */
    static final int DEEPEST = 16;

    private static final EnumSet<ProblemCode> OF_PARENTS = EnumSet.of(
            ProblemCode.CYCLE, ProblemCode.LIMIT_INHERITANCE, ProblemCode.UNKNOWN_PARENT, ProblemCode.DIGEST_MISMATCH);

    /** Nobody said where parents are; an edition is read as far as that goes. */
    static Ancestry none() {
        return new Ancestry(Library.of(), List.of(), false);
    }

    static Ancestry from(Library library) {
        return new Ancestry(library, List.of(), true);
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
        Optional<Path> file = library instanceof LibraryFolder folder ? folder.file(pin) : Optional.empty();
        Parent found = file.isPresent()
                ? read(file.get(), new Ancestry(library, chain, true), pin)
                : new Parent(library.find(pin), Optional.empty());
        if (found.book().isEmpty() && found.fault().isEmpty()) {
            return Parent.of(
                    ProblemCode.UNKNOWN_PARENT,
                    "the parent " + wanted + " is not there.",
                    library instanceof LibraryFolder
                            ? "Maybe its file is not called " + pin.id() + "-" + pin.version() + ".json."
                            : "Maybe it is missing in the library, or its version is another.");
        }
        return compared(found, pin);
    }

    static String cycle(List<String> ids) {
        return "these build upon each other in a circle: " + String.join(" -> ", ids) + ".";
    }

    static String tooDeep(String edition) {
        return edition + " builds upon more than " + DEEPEST + " others, one upon the other.";
    }

    private static Parent read(Path file, Ancestry above, Pin pin) {
        RuleBookReading reading = RuleBooks.read(file, above);
        if (reading.book().isPresent()) {
            return reading.book().filter(pin::names).isPresent()
                    ? new Parent(reading.book(), Optional.empty())
                    : Parent.of(
                            ProblemCode.UNKNOWN_PARENT,
                            "the parent " + pin.id() + " " + pin.version() + " is not there: its file holds "
                                    + reading.book().get().checklist().about() + ".",
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
