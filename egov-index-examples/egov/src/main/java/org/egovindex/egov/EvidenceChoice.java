package org.egovindex.egov;

import java.nio.file.Path;
import java.util.Optional;
import org.egovindex.model.Wave;
import org.egovindex.rules.fieldwork.EvidenceFiles;
import org.egovindex.rules.fieldwork.EvidenceReader;
import org.egovindex.rules.fieldwork.EvidenceReading;
import org.egovindex.rules.rule.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which part of an evidence file is read, and what decides. */
final class EvidenceChoice {
    @Option(
            names = "--wave",
            paramLabel = "ID",
            description = "Read this wave of a file that holds several; rows that name none belong to it.")
    private Optional<String> wave = Optional.empty();

    @Option(
            names = "--observed",
            description = "Decide rated criteria by what was observed, where the book has a ladder for it.")
    private boolean observed;

    @Option(names = "--skip-bad-rows", description = "Go on with the good rows if there are bad ones.")
    private boolean skipBadRows;

    /** The rules that decide: of a book that stands like this. */
    RuleBook deciding(RuleBook book) {
        return observed ? book.observed() : book;
    }

    /** What stands in an evidence file; refused if anything in it is, unless bad rows are to be left out. */
    EvidenceReading read(CommandSpec spec, RuleBook book, Path file) {
        EvidenceReader reader = EvidenceFiles.reader(book.vocabulary());
        EvidenceReading reading =
                wave.map(id -> reader.withWave(Wave.of(id))).orElse(reader).read(file);
        spec.commandLine().getErr().print(reading.problems().text());
        spec.commandLine().getErr().flush();
        if (reading.together().isEmpty() || (reading.problems().hasErrors() && !skipBadRows)) {
            throw new RefusedException("egov: " + file + " was refused."
                    + (reading.together().isEmpty() ? "" : " Maybe --skip-bad-rows will do."));
        }
        return reading;
    }

    /** The wave that was chosen, or that the file names. */
    Wave wave(EvidenceReading reading) {
        return reading.wave().orElseGet(() -> Wave.of(wave.orElse("unnamed")));
    }
}
