package org.egovindex.egov;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.egovindex.rules.export.Tool;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code egov}. Results go to standard output, words to standard error. Exit status 0: done; 1: data or a document
 * was refused; 2: wrong usage. Never a stack trace.
 */
@Command(
        name = "egov",
        description = "From marks, or any table, to an index its publisher can defend.",
        mixinStandardHelpOptions = true,
        versionProvider = Egov.Version.class,
        subcommands = {
            DemoCommand.class,
            RankCommand.class,
            IndexCommand.class,
            AuditCommand.class,
            ExplainCommand.class,
            BenchmarkCommand.class,
            AgreeCommand.class,
            FieldworkCommand.class,
            RobustCommand.class,
            CompareCommand.class,
            ChartCommand.class,
            ReportCommand.class,
            ScoreCommand.class,
            RulesCommand.class,
            LintCommand.class,
            CatalogueCommand.class,
            SimulateCommand.class,
            ShellCommand.class,
            BenchCommand.class
        })
public final class Egov implements Runnable {
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command and exits with its status. */
    public static void main(String[] arguments) {
        PrintStream words = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            words.println("egov: "
                    + (error instanceof OutOfMemoryError
                            ? "there is not enough memory. Maybe java -Xmx8g -jar egov.jar ... helps."
                            : "something went wrong that should not: " + error));
            System.exit(REFUSED);
        });
        PrintStream results = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(results, words, arguments);
        results.flush();
        System.exit(status);
    }

    /** Runs the command with these streams and returns its status. */
    static int run(PrintStream results, PrintStream words, String... arguments) {
        PrintWriter out = new PrintWriter(results, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(words, true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new Egov())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    err.println(message(problem));
                    return REFUSED;
                })
                .setParameterExceptionHandler((problem, given) -> {
                    err.println("egov: " + problem.getMessage());
                    err.println("Try '" + name(problem) + "--help'.");
                    return WRONG_USAGE;
                });
        int status = command.execute(arguments);
        out.flush();
        return status;
    }

    /** What results name as their maker. */
    static Tool tool() {
        String version = Egov.class.getPackage().getImplementationVersion();
        return new Tool("egov-index", version == null ? "(not from a jar)" : version);
    }

    private static String name(ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        return command.qualifiedName() + " ";
    }

    private static String message(Exception problem) {
        if (problem instanceof FileSystemException file && file.getReason() == null) {
            return "egov: " + file.getFile() + ": " + words(file) + ".";
        }
        return problem instanceof RefusedException
                ? String.valueOf(problem.getMessage())
                : "egov: " + (problem.getMessage() == null ? problem.toString() : problem.getMessage());
    }

    /** What the system has no words for. */
    private static String words(FileSystemException problem) {
        if (problem instanceof NoSuchFileException) {
            return "there is no such file or folder, or it cannot be made";
        }
        return problem instanceof AccessDeniedException ? "this is not allowed" : "this cannot be read or written";
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {tool().toString()};
        }
    }
}
