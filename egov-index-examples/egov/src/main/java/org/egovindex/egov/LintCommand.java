package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.io.MethodologyReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is wrong or doubtful in a document. */
@Command(
        name = "lint",
        description = "Say what is wrong or doubtful in a methodology, each with its place and advice.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE|ID", description = "A JSON document, or a built-in methodology.")
    private String document = "";

    @Override
    public Integer call() {
        MethodologyReading reading = read();
        PrintWriter out = spec.commandLine().getOut();
        out.print(reading.problems().text());
        if (reading.methodology().isEmpty()) {
            out.flush();
            throw new RefusedException("egov: " + document + " was refused.");
        }
        String doubts = reading.doubts().text();
        out.print(doubts);
        out.println(reading.methodology().get() + ": "
                + (doubts.isEmpty() ? "nothing to say against it." : "can be computed; see above."));
        out.flush();
        return 0;
    }

    private MethodologyReading read() {
        return Methodologies.find(document)
                .filter(known -> !Files.exists(Path.of(document)))
                .map(known -> MethodologyFiles.parse(known.json(), document + ".json"))
                .orElseGet(() -> MethodologyFiles.read(Path.of(document)));
    }
}
