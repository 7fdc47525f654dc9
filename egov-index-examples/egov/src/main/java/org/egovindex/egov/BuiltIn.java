package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.egovindex.catalogue.OpenDataIndex;
import org.egovindex.io.ChecklistReading;
import org.egovindex.io.Checklists;
import org.egovindex.model.Checklist;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.RuleBook;

/** The checklists by name. */
final class BuiltIn {
    static final String DEFAULT = FiveAreaChecklist.ID;
    static final String OPEN_DATA = "godi-2015";

    private BuiltIn() {}

    static Optional<Checklist> find(String id) {
        return switch (id) {
            case DEFAULT -> Optional.of(FiveAreaChecklist.edition(2009));
            case OPEN_DATA -> Optional.of(OpenDataIndex.checklist());
            default -> Optional.empty();
        };
    }

    /** The built-in checklist of this id, or the one in this file; also that of a rule book, for the marks that it makes. */
    static Checklist checklist(String idOrFile, PrintWriter words) {
        Optional<Checklist> builtIn = find(idOrFile);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        Path file = Path.of(idOrFile);
        if (!Files.exists(file)) {
            return RulePacks.find(idOrFile)
                    .map(RuleBook::checklist)
                    .orElseThrow(() -> new RefusedException(
                            "egov: " + idOrFile + " is neither a file nor a built-in checklist or rule book. Maybe "
                                    + DEFAULT + " or one of " + RulePacks.ids() + " is meant."));
        }
        if (DocumentKind.isRuleBook(file)) {
            return RulesInput.book(idOrFile, words).checklist();
        }
        ChecklistReading reading = Checklists.read(file, BuiltIn::find);
        words.print(reading.problems().text());
        words.flush();
        return reading.checklist()
                .orElseThrow(() -> new RefusedException("egov: the checklist " + idOrFile + " was refused."));
    }
}
