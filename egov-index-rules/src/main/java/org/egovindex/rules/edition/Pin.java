package org.egovindex.rules.edition;

import org.egovindex.model.ChecklistId;
import org.egovindex.rules.rule.RuleBook;

/**
 * Exactly one edition of a rule book, as the edition that builds upon it names it.
 *
 * @param id of the checklist
 * @param version of it
 * @param digest of its resolved content, such as {@code sha256-} and 64 digits; empty where both stand in one file
 */
public record Pin(String id, String version, String digest) {
    /** The pin of a book that is at hand, without a digest. */
    public static Pin of(RuleBook book) {
        ChecklistId about = book.checklist().about();
        return new Pin(about.id(), about.version(), "");
    }

    /** This pin with the digest. */
    public Pin with(String other) {
        return new Pin(id, version, other);
    }

    /** Whether a book has this id and version; its digest is compared where it is read. */
    public boolean names(RuleBook book) {
        ChecklistId about = book.checklist().about();
        return id.equals(about.id()) && version.equals(about.version());
    }

    @Override
    public String toString() {
        return id + " " + version + (digest.isEmpty() ? "" : " " + digest);
    }
}
