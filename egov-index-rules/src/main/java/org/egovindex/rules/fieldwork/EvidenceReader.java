package org.egovindex.rules.fieldwork;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.document.CsvDocument;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.Wave;
import org.egovindex.rules.evidence.Vocabulary;

/**
 * How an evidence file is read; each {@code with...} gives another reader.
 *
 * <p>CSV by RFC 4180 in UTF-8, or JSON if the name ends in {@code .json}; see {@code docs/file-formats.md}. The order of the rows makes
 * no difference to the evidence.
 */
public final class EvidenceReader {
    /** 1 GiB, 4 million rows or JSON values, 64 columns, 1,000 characters a field, depth 16. */
    public static final ReadingLimits USUAL = new ReadingLimits(1L << 30, 4_000_000, 64, PlainText.LONGEST, 16);

    private final Vocabulary vocabulary;
    private final Optional<Wave> wave;
    private final ReadingLimits limits;

    EvidenceReader(Vocabulary vocabulary, Optional<Wave> wave, ReadingLimits limits) {
        this.vocabulary = vocabulary;
        this.wave = wave;
        this.limits = limits;
    }

    /** Reads this wave only, of a file that may hold several. */
    public EvidenceReader withWave(Wave chosen) {
        return new EvidenceReader(vocabulary, Optional.of(chosen), limits);
    }

    /** Reads no more than this. */
    public EvidenceReader withLimits(ReadingLimits other) {
        return new EvidenceReader(vocabulary, wave, other);
    }

    /** Reads a file. Never throws for what stands in it. */
    public EvidenceReading read(Path file) {
        return read(file.toString(), (intake, problems) -> {
            if (isJson(file.toString())) {
                JsonDocument.read(file, limits, problems).ifPresent(new EvidenceJson(intake)::read);
            } else {
                CsvDocument.read(file, limits, problems, new EvidenceCsv(intake, problems));
            }
        });
    }

    /**
     * Reads and closes what comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems, and its
     * ending says what it is.
     */
    public EvidenceReading read(InputStream stream, String name) {
        return read(name, (intake, problems) -> {
            if (isJson(name)) {
                JsonDocument.read(stream, limits, problems).ifPresent(new EvidenceJson(intake)::read);
            } else {
                CsvDocument.read(stream, limits, problems, new EvidenceCsv(intake, problems));
            }
        });
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** A step that reads. */
    private interface Source {
        void into(EvidenceIntake intake, Problems problems);
    }

    private EvidenceReading read(String name, Source source) {
        Problems problems = new Problems(name);
        EvidenceWaves waves = new EvidenceWaves(wave, problems);
        EvidenceIntake intake = new EvidenceIntake(vocabulary, waves, problems);
        source.into(intake, problems);
        waves.report();
        if (intake.pool().isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no observation.", "");
        }
        if (waves.areSeveral()) {
            return new EvidenceReading(Optional.empty(), List.of(), List.of(), problems.report());
        }
        EvidencePool pool = intake.pool();
        return new EvidenceReading(waves.wave(), pool.together(), pool.sheets(), problems.report());
    }
}
