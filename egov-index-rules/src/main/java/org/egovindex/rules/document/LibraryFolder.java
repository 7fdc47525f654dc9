package org.egovindex.rules.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;

/**
 * The books of one folder.
 *
 * @param folder which
 */
record LibraryFolder(Path folder) implements Library {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");

    @Override
    public Optional<RuleBook> find(Pin pin) {
        return file(pin)
                .flatMap(file -> RuleBooks.read(file, Ancestry.from(this)).book())
                .filter(pin::names);
    }

    /** The file that is called as the book would be, if there is one in this very folder. */
    Optional<Path> file(Pin pin) {
        if (!NAME.matcher(pin.id()).matches() || !NAME.matcher(pin.version()).matches()) {
            return Optional.empty();
        }
        for (String name : List.of(pin.id() + "-" + pin.version() + ".json", pin.id() + ".json")) {
            Path file = folder.resolve(name);
            if (isInside(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private boolean isInside(Path file) {
        try {
            return Files.isRegularFile(file)
                    && folder.toRealPath().equals(file.toRealPath().getParent());
        } catch (IOException gone) {
            return false;
        }
    }
}
