package org.egovindex.egov;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.egovindex.shell.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** JShell with the library in place. */
@Command(
        name = "shell",
        description = "Open JShell with the library, its imports and a few verbs in place. Needs a JDK.",
        mixinStandardHelpOptions = true)
final class ShellCommand implements Callable<Integer> {
    private static final int NARROWEST = 40;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "${env:COLUMNS:-120}",
            description = "Tables are at most so wide (default: the variable COLUMNS, or 120).")
    private int width;

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", description = "For JShell: files to load; options after --.")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        if (width < NARROWEST) {
            throw new ParameterException(spec.commandLine(), "--width must be " + NARROWEST + " or more.");
        }
        if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
            throw new RefusedException("egov: this Java has no JShell. Maybe run it with the java of a JDK.");
        }
        return Session.run(width, arguments);
    }
}
