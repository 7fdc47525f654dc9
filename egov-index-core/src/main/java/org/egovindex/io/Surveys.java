package org.egovindex.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.egovindex.model.Checklist;
import org.egovindex.model.Survey;
import org.egovindex.publish.OutputFile;

/** The doorway for marks files. */
public final class Surveys {
    private Surveys() {}

    /** Reads a marks file. */
    public static SurveyReading read(Path file, Checklist checklist) {
        return reader(checklist).read(file);
    }

    /** A reader that can be told more: wave, cities, limits, progress. */
    public static SurveyReader reader(Checklist checklist) {
        return SurveyReader.of(checklist);
    }

    /** Writes a marks file, CSV or JSON by the ending of its name: every mark, the missing ones too, in the usual order. */
    public static void write(Survey survey, Path file) throws IOException {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        OutputFile.write(file, json ? MarkWriter.json(survey) : MarkWriter.csv(survey));
    }
}
