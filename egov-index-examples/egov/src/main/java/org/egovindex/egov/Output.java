package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.publish.Format;
import org.egovindex.publish.OutputFile;
import org.egovindex.publish.Printable;
import org.egovindex.spreadsheet.Origin;
import org.egovindex.spreadsheet.Spreadsheet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where results go, and in which format. */
final class Output {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES} (default: text; xlsx if --out ends so); text and markdown show figures as"
                            + " published, csv, json and xlsx in full; xlsx needs --out.")
    private Optional<OutputFormat> stated = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, whole or not at all.")
    private Optional<Path> file = Optional.empty();

    private final List<Origin> origins = new ArrayList<>();

    private OutputFormat format() {
        boolean isSpreadsheet = file.filter(
                        path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
                .isPresent();
        return stated.orElse(isSpreadsheet ? OutputFormat.XLSX : OutputFormat.TEXT);
    }

    /** Whether results go to this file. */
    boolean isTo(Path other) {
        return file.filter(mine -> mine.toAbsolutePath()
                        .normalize()
                        .equals(other.toAbsolutePath().normalize()))
                .isPresent();
    }

    /** Whether people are to read the results, who may want several of them; a program wants one. */
    boolean isForReaders() {
        return format().isForReaders();
    }

    /** The file to write to, if not standard output. */
    Optional<Path> file() {
        return file;
    }

    /** Says what the results were made of, for formats that have a place for it. */
    <T extends Printable> T of(T index) {
        Origin.of(index).ifPresent(origins::add);
        return index;
    }

    void write(CommandSpec spec, Printable result) throws IOException {
        write(spec, List.of(result));
    }

    /** Several results one after the other; in JSON as one array, in a spreadsheet a sheet each. */
    void write(CommandSpec spec, List<? extends Printable> results) throws IOException {
        Optional<Format> text = format().text();
        if (text.isPresent()) {
            write(spec, file, joined(results, text.get()));
            return;
        }
        Path to = file.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "a spreadsheet is not text: say where to write it, --out FILE.xlsx."));
        new Spreadsheet(List.copyOf(results), origins).write(to);
        wrote(spec, to);
    }

    private static String joined(List<? extends Printable> results, Format format) {
        List<String> shown = results.stream().map(result -> result.in(format)).toList();
        return format == Format.JSON && shown.size() > 1
                ? "[\n" + String.join(",\n", shown) + "]\n"
                : String.join("\n", shown);
    }

    /** A finished text, to a file or to standard output. */
    static void write(CommandSpec spec, Optional<Path> file, String text) throws IOException {
        if (file.isPresent()) {
            OutputFile.write(file.get(), text);
            wrote(spec, file.get());
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
    }

    private static void wrote(CommandSpec spec, Path file) {
        spec.commandLine().getErr().println("wrote " + file);
    }
}
