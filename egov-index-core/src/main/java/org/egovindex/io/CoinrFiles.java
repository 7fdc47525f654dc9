package org.egovindex.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.document.SourceFile;
import org.egovindex.index.Methodology;
import org.egovindex.publish.OutputFile;
import org.egovindex.table.IndicatorTable;

/**
 * The doorway for the files of the R package COINr: {@code iData} (units by indicators) and {@code iMeta} (the tree).
 *
 * <p>They hold tree, weights, directions, denominators and groups. What COINr is told by calls, namely treatment, normalisation,
 * aggregation and imputation, is not in them: a methodology that is read has COINr's usual choices, min-max from 0 to 100,
 * arithmetic means and weights renormalised over what is there, and can be given others. Branches may be of uneven depth.
 */
public final class CoinrFiles {
    private CoinrFiles() {}

    /** Reads both files. Never throws for what stands in them. */
    public static CoinrReading read(Path iData, Path iMeta) {
        Problems problems = new Problems(iMeta.toString());
        CoinrMeta meta = new CoinrMeta(problems);
        ReadingLimits limits = new ReadingLimits(16L << 20, 20_000, 64, 1_000, 32);
        new SourceFile(iMeta, limits, problems).read(bytes -> {}, reader -> meta.read(reader, limits));
        Optional<Methodology> methodology = problems.hasErrors() ? Optional.empty() : meta.methodology();
        if (methodology.isEmpty()) {
            return new CoinrReading(Optional.empty(), Optional.empty(), List.of(problems.report()));
        }
        IndicatorTableReading data = IndicatorTables.reader()
                .withUnit("uCode")
                .withNumeric(methodology.get().columns())
                .withDescriptive(meta.words())
                .withDescriptiveIfThere(CoinrMeta.USUAL_WORDS)
                .read(iData);
        return new CoinrReading(data.table(), methodology, List.of(problems.report(), data.problems()));
    }

    /**
     * Writes a table and the tree of a methodology. Of the methodology only what the format holds is written.
     *
     * @throws IllegalArgumentException if two indicators use one column, which COINr cannot express
     */
    public static void write(IndicatorTable table, Methodology methodology, Path iData, Path iMeta) throws IOException {
        CoinrWriter writer = new CoinrWriter(table, methodology);
        String meta = writer.meta();
        OutputFile.write(iData, writer.data());
        OutputFile.write(iMeta, meta);
    }
}
