package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** A methodology and a table, and the index they make. */
final class IndexInput {
    @Option(
            names = "--methodology",
            required = true,
            paramLabel = "ID|FILE",
            description = "A built-in methodology or a JSON document.")
    private String methodology = "";

    @Mixin
    private DataInput data = new DataInput();

    @Option(names = "--unit", paramLabel = "COLUMN", description = "The same as --unit-column.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--weights", paramLabel = "SET", description = "The weights of this name, or equal.")
    private Optional<String> weights = Optional.empty();

    DataInput data() {
        return data;
    }

    CompositeIndex compute(CommandSpec spec) {
        unit.ifPresent(data::nameUnits);
        MethodologyInput input = MethodologyInput.of(methodology, weights, spec);
        return input.compute(data.read(spec, input.methodology()), spec);
    }
}
