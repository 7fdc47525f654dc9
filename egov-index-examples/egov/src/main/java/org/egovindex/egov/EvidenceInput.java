package org.egovindex.egov;

import java.nio.file.Path;
import org.egovindex.model.Wave;
import org.egovindex.rules.fieldwork.EvidenceReading;
import org.egovindex.rules.rule.RuleBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The evidence that is worked on, and the rules for it. */
final class EvidenceInput {
    @Option(
            names = "--rules",
            required = true,
            paramLabel = "ID|FILE",
            description = "A built-in rule book, or a file in JSON or in the text form.")
    private String rules = "";

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "FILE",
            description = "What was seen, CSV or JSON: city, country, slot, value or absent, evaluator, ...")
    private Path file = Path.of("");

    @Mixin
    private EvidenceChoice choice = new EvidenceChoice();

    /** The rules as they stand: evidence may be of any slot of theirs. */
    RuleBook book(CommandSpec spec) {
        return RulesInput.book(rules, spec.commandLine().getErr());
    }

    /** The rules that decide: of a book that stands like this. */
    RuleBook deciding(RuleBook book) {
        return choice.deciding(book);
    }

    EvidenceReading read(CommandSpec spec, RuleBook book) {
        return choice.read(spec, book, file);
    }

    /** The wave that was chosen, or that the file names. */
    Wave wave(EvidenceReading reading) {
        return choice.wave(reading);
    }
}
