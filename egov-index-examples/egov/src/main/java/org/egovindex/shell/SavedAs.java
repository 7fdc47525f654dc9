package org.egovindex.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.egovindex.publish.Format;
import org.egovindex.publish.OutputFile;
import org.egovindex.publish.Printable;
import org.egovindex.spreadsheet.Spreadsheet;

/** What the ending of a file's name says of its format. */
final class SavedAs {
    private static final String SPREADSHEET = "xlsx";
    private static final Map<String, Format> TEXTS =
            Map.of("csv", Format.CSV, "json", Format.JSON, "md", Format.MARKDOWN, "txt", Format.TEXT);

    private SavedAs() {}

    /** Writes the file, whole or not at all. */
    static void write(Printable result, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals(SPREADSHEET)) {
            Spreadsheet.of(result).write(file);
            return;
        }
        Format format = Optional.ofNullable(TEXTS.get(ending))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The name of a file must end in .xlsx, .csv, .json, .md or .txt, unlike \"" + name
                                + "\".\nMaybe \"" + name + ".xlsx\" is meant."));
        OutputFile.write(file, result.in(format));
    }
}
