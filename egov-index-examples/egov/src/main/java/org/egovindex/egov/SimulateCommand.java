package org.egovindex.egov;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.quickstart.SimulatedWave;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes marks that nobody gave, for trying things out; every row says so. */
@Command(
        name = "simulate",
        description = "Write a file of simulated marks; every row of it says so.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--checklist", paramLabel = "ID|FILE", description = "What is asked (default: ${DEFAULT-VALUE}).")
    private String checklist = BuiltIn.DEFAULT;

    @Option(names = "--cities", paramLabel = "N", description = "How many cities (default: ${DEFAULT-VALUE}).")
    private int cities = 100;

    @Option(
            names = "--evaluators",
            paramLabel = "N",
            description = "How many for each city (default: ${DEFAULT-VALUE}).")
    private int evaluators = 2;

    @Option(
            names = "--missing",
            paramLabel = "N",
            description = "Marks left empty, of a thousand (default: ${DEFAULT-VALUE}).")
    private int missing;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "One seed, one file, on every machine.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The marks file.")
    private Path out = Path.of("");

    @Option(names = "--cities-out", paramLabel = "FILE", description = "A cities file with region and oecd.")
    private Optional<Path> citiesOut = Optional.empty();

    /** Something that writes itself. */
    private interface Writing {
        void to(Appendable out) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        SimulatedWave wave = new SimulatedWave(
                BuiltIn.checklist(checklist, spec.commandLine().getErr()), cities, evaluators, missing, seed);
        write(out, wave::writeMarks);
        if (citiesOut.isPresent()) {
            write(citiesOut.get(), wave::writeCities);
        }
        return 0;
    }

    private void write(Path file, Writing writing) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                writing.to(writer);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        spec.commandLine().getErr().println("wrote " + file + " (simulated)");
    }
}
