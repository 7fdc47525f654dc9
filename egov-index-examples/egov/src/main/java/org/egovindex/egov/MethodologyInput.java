package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.UnfitTableException;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.io.MethodologyReading;
import org.egovindex.table.IndicatorTable;
import picocli.CommandLine.Model.CommandSpec;

/** A methodology by name or from a file, and the index it makes of a table. */
final class MethodologyInput {
    private final Optional<MethodologyReading> document;
    private final Methodology methodology;

    private MethodologyInput(Optional<MethodologyReading> document, Methodology methodology) {
        this.document = document;
        this.methodology = methodology;
    }

    /** The built-in methodology of this id, or the one in this file; with other weights, if any are named. */
    static MethodologyInput of(String idOrFile, Optional<String> weights, CommandSpec spec) {
        Optional<Methodology> builtIn = Methodologies.find(idOrFile);
        Optional<MethodologyReading> document = builtIn.isPresent()
                ? Optional.empty()
                : Optional.of(read(idOrFile, spec.commandLine().getErr()));
        Methodology methodology = builtIn.orElseGet(() -> document.orElseThrow()
                .methodology()
                .orElseThrow(() -> new RefusedException("egov: the methodology " + idOrFile + " was refused.")));
        return new MethodologyInput(
                document, weights.map(methodology::withWeights).orElse(methodology));
    }

    /** A methodology that was made, not read. */
    static MethodologyInput of(Methodology methodology) {
        return new MethodologyInput(Optional.empty(), methodology);
    }

    private static MethodologyReading read(String file, PrintWriter words) {
        if (!Files.exists(Path.of(file))) {
            throw new RefusedException("egov: " + file + " is neither a file nor a built-in methodology."
                    + " Maybe one of those that 'egov catalogue' lists is meant.");
        }
        MethodologyReading reading = MethodologyFiles.read(Path.of(file));
        words.print(reading.problems().text());
        words.flush();
        return reading;
    }

    Methodology methodology() {
        return methodology;
    }

    /** The index; what does not fit is said at its place in the document. */
    CompositeIndex compute(IndicatorTable table, CommandSpec spec) {
        try {
            return methodology.compute(table);
        } catch (UnfitTableException unfit) {
            document.ifPresent(reading ->
                    spec.commandLine().getErr().print(reading.against(table).text()));
            String why = document.isPresent()
                    ? methodology.about().id() + " cannot be computed from this table."
                    : String.valueOf(unfit.getMessage());
            throw new RefusedException("egov: " + why);
        }
    }
}
