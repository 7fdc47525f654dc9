package org.egovindex.egov;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Why a city has its score and its rank. */
@Command(
        name = "explain",
        description = "Say why a city has its score and its rank, down to the marks.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MarksInput input = new MarksInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--city",
            required = true,
            paramLabel = "NAME",
            description = "The city, as NAME or 'NAME, COUNTRY'.")
    private String city = "";

    @Override
    public Integer call() throws IOException {
        output.write(spec, method.compute(input.read(spec)).explain(city));
        return 0;
    }
}
