package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.publish.Format;
import org.egovindex.publish.OutputFile;
import org.egovindex.publish.Printable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where results go, and in which format. */
final class Output {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; text and markdown show figures as published, csv and json in full.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, whole or not at all.")
    private Optional<Path> file = Optional.empty();

    /** Whether results go to this file. */
    boolean isTo(Path other) {
        return file.filter(mine -> mine.toAbsolutePath()
                        .normalize()
                        .equals(other.toAbsolutePath().normalize()))
                .isPresent();
    }

    /** Whether people are to read the results, who may want several of them; a program wants one. */
    boolean isForReaders() {
        return format == Format.TEXT || format == Format.MARKDOWN;
    }

    /** The file to write to, if not standard output. */
    Optional<Path> file() {
        return file;
    }

    void write(CommandSpec spec, Printable result) throws IOException {
        write(spec, List.of(result));
    }

    /** Several results one after the other; in JSON as one array. */
    void write(CommandSpec spec, List<? extends Printable> results) throws IOException {
        List<String> shown = results.stream().map(result -> result.in(format)).toList();
        String text = format == Format.JSON && shown.size() > 1
                ? "[\n" + String.join(",\n", shown) + "]\n"
                : String.join("\n", shown);
        write(spec, file, text);
    }

    /** A finished text, to a file or to standard output. */
    static void write(CommandSpec spec, Optional<Path> file, String text) throws IOException {
        if (file.isPresent()) {
            OutputFile.write(file.get(), text);
            spec.commandLine().getErr().println("wrote " + file.get());
        } else {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        }
    }
}
