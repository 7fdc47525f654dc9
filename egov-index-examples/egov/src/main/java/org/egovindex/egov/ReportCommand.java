package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.egovindex.egov.report.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The HTML report. */
@Command(
        name = "report",
        description =
                "Write a report as pages that open from disk: the ranking, a page for each unit, the method, the data.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    /** The languages there are texts in. */
    enum Language {
        EN(Locale.ENGLISH),
        KO(Locale.KOREAN);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        @Override
        public String toString() {
            return locale.getLanguage();
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportInput input = new ReportInput();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write, whole or not at all.")
    private Path out = Path.of("");

    @Option(names = "--overwrite", description = "Write even into a folder that holds other things; those stay.")
    private boolean overwrite;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Option(names = "--group", paramLabel = "ATTRIBUTE", description = "Let readers filter by this, such as region.")
    private Optional<String> group = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a folder: " + out + " is a file.");
        }
        if (!overwrite && !HtmlReport.isFree(out)) {
            throw new RefusedException("egov: " + out
                    + " holds things that are no report. Maybe --overwrite is meant, which leaves them there.");
        }
        HtmlReport report =
                input.read(spec).in(language.locale).madeBy(Egov.tool().toString());
        if (group.isPresent()) {
            report = report.groupedBy(group.get());
        }
        report.writeTo(out);
        try (Stream<Path> units = Files.list(out.resolve("units"))) {
            spec.commandLine()
                    .getErr()
                    .println("wrote " + out.resolve("index.html") + " and " + units.count() + " pages of units");
        }
        return 0;
    }
}
