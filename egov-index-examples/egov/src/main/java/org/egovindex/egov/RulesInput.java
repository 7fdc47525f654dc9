package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.egovindex.rules.document.Library;
import org.egovindex.rules.document.RuleBookReading;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.RuleBook;

/** Rule books by name or from a file; the parents of editions are looked for beside the file. */
final class RulesInput {
    private RulesInput() {}

    /** What came of reading a file; nothing if there is none of this name. */
    static Optional<RuleBookReading> reading(String idOrFile) {
        Path file = Path.of(idOrFile);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return Optional.of(RuleBooks.read(file, Library.folder(folder)));
    }

    /** The built-in rule book of this id, or the one in this file. */
    static RuleBook book(String idOrFile, PrintWriter words) {
        Optional<RuleBookReading> reading = reading(idOrFile);
        if (reading.isEmpty()) {
            return RulePacks.find(idOrFile)
                    .orElseThrow(() -> new RefusedException("egov: " + idOrFile
                            + " is neither a file nor a built-in rule book. Maybe one of " + RulePacks.ids()
                            + " is meant."));
        }
        words.print(reading.get().problems().text());
        words.flush();
        if (reading.get().problems().hasErrors()) {
            throw new RefusedException("egov: the rules " + idOrFile + " were refused.");
        }
        return reading.get().orThrow();
    }
}
