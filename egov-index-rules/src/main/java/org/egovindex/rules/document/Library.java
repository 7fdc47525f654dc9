package org.egovindex.rules.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;

/** Where the parents of editions are found; never on a network. */
public interface Library {
    /** The book of this id and version, if it is here; whoever asks compares the digest. */
    Optional<RuleBook> find(Pin pin);

    /** These books. */
    static Library of(RuleBook... books) {
        List<RuleBook> all = List.copyOf(Arrays.asList(books));
        return pin -> all.stream().filter(pin::names).findFirst();
    }

    /**
     * The files {@code <id>-<version>.json}, {@code <id>-<version>.rules}, {@code <id>.json} and {@code <id>.rules} of one folder, and no
     * others; the first that holds the book counts. They may be editions of each other.
     *
     * @param folder which; links that lead out of it are not followed
     */
    static Library folder(Path folder) {
        return new LibraryFolder(folder);
    }
}
