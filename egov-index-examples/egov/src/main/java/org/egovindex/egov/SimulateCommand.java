package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.publish.OutputFile;
import org.egovindex.quickstart.SimulatedEvidence;
import org.egovindex.quickstart.SimulatedWave;
import org.egovindex.rules.fieldwork.EvidenceFiles;
import org.egovindex.rules.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The marks file, or the evidence file (CSV or JSON).")
    private Path out = Path.of("");

    @Option(
            names = "--rules",
            paramLabel = "ID|FILE",
            description = "Draw evidence for these rules instead of marks, for 'egov score --evidence'.")
    private Optional<String> rules = Optional.empty();

    @Option(names = "--cities-out", paramLabel = "FILE", description = "A cities file with region and oecd.")
    private Optional<Path> citiesOut = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (rules.isPresent()) {
            for (String other : List.of("--checklist", "--cities-out")) {
                if (spec.commandLine().getParseResult().hasMatchedOption(other)) {
                    throw new ParameterException(spec.commandLine(), other + " is for marks, not for --rules.");
                }
            }
            RuleBook book = RulesInput.book(rules.get(), spec.commandLine().getErr());
            EvidenceFiles.write(new SimulatedEvidence(book, cities, evaluators, missing, seed).draw(), out);
            spec.commandLine().getErr().println("wrote " + out + " (simulated)");
            return 0;
        }
        SimulatedWave wave = new SimulatedWave(
                BuiltIn.checklist(checklist, spec.commandLine().getErr()), cities, evaluators, missing, seed);
        write(out, wave::writeMarks);
        if (citiesOut.isPresent()) {
            write(citiesOut.get(), wave::writeCities);
        }
        return 0;
    }

    private void write(Path file, OutputFile.Content content) throws IOException {
        OutputFile.write(file, content);
        spec.commandLine().getErr().println("wrote " + file + " (simulated)");
    }
}
