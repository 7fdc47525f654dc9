package org.egovindex.rules.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;

/**
 * The books of one folder.
 *
 * @param folder which
 */
record LibraryFolder(Path folder) implements Library {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");

    private static final List<String> ENDINGS = List.of(".json", ".rules");

    @Override
    public Optional<RuleBook> find(Pin pin) {
        for (Path file : files(pin)) {
            Optional<RuleBook> book = RuleBooks.read(file, Ancestry.from(this)).books().stream()
                    .filter(pin::names)
                    .findFirst();
            if (book.isPresent()) {
                return book;
            }
        }
        return Optional.empty();
    }

    /** The files of this very folder that are called as the book would be, the likeliest first. */
    List<Path> files(Pin pin) {
        if (!NAME.matcher(pin.id()).matches() || !NAME.matcher(pin.version()).matches()) {
            return List.of();
        }
        return Stream.of(pin.id() + "-" + pin.version(), pin.id())
                .flatMap(name -> ENDINGS.stream().map(ending -> folder.resolve(name + ending)))
                .filter(this::isInside)
                .toList();
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
