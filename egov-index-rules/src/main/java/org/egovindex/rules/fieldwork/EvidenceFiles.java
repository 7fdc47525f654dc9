package org.egovindex.rules.fieldwork;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.model.Wave;
import org.egovindex.publish.OutputFile;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Vocabulary;

/** The doorway for evidence files. */
public final class EvidenceFiles {
    private EvidenceFiles() {}

    /** Reads an evidence file: what was seen in the slots of a vocabulary, such as that of a rule book. */
    public static EvidenceReading read(Path file, Vocabulary vocabulary) {
        return reader(vocabulary).read(file);
    }

    /** A reader that can be told more: wave, limits. */
    public static EvidenceReader reader(Vocabulary vocabulary) {
        return new EvidenceReader(vocabulary, Optional.empty(), EvidenceReader.USUAL);
    }

    /** Writes an evidence file, CSV or JSON by the ending of its name. */
    public static void write(Collection<Evidence> evidence, Path file) throws IOException {
        write(evidence, Optional.empty(), file);
    }

    /** Writes an evidence file of a wave, CSV or JSON by the ending of its name. */
    public static void write(Collection<Evidence> evidence, Wave wave, Path file) throws IOException {
        write(evidence, Optional.of(wave), file);
    }

    private static void write(Collection<Evidence> evidence, Optional<Wave> wave, Path file) throws IOException {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        OutputFile.write(file, json ? EvidenceJsonWriter.of(evidence, wave) : EvidenceCsvWriter.of(evidence, wave));
    }

    /**
     * As CSV: one row an observation, by city, evaluator and slot; equal rows once. A field that a spreadsheet would run as a formula
     * has an apostrophe before it, which is taken off again when it is read. What is at {@link
     * org.egovindex.rules.evidence.Observation#NONE} is left out.
     */
    public static String csv(Collection<Evidence> evidence) {
        return EvidenceCsvWriter.of(evidence, Optional.empty());
    }

    /** As JSON: an array of subjects, each with what one evaluator saw, in the same order. */
    public static String json(Collection<Evidence> evidence) {
        return EvidenceJsonWriter.of(evidence, Optional.empty());
    }
}
