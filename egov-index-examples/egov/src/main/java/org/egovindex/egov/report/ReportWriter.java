package org.egovindex.egov.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes all pages. Each is made from the report alone, so the number of threads makes no difference to any byte. */
final class ReportWriter {
    private static final List<String> STATIC = List.of("report.css", "report.js");

    private ReportWriter() {}

    static void write(Report report, Path folder) throws IOException {
        ReportFolder draft = ReportFolder.draft(folder);
        try {
            fill(report, draft);
            draft.publish();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            draft.discard();
        }
    }

    private static void fill(Report report, ReportFolder draft) {
        Page page = new Page(report);
        IndexPage index = new IndexPage(report);
        PlainPages plain = new PlainPages(report);
        UnitPage units = new UnitPage(report);
        List<Runnable> tasks = new ArrayList<>();
        tasks.add(() -> DataFiles.of(report).forEach(draft::write));
        tasks.add(() -> draft.write("index.html", index.html(page)));
        if (index.isLong()) {
            tasks.add(() -> draft.write("all.html", index.all(page)));
        }
        tasks.add(() -> draft.write("method.html", plain.method(page)));
        tasks.add(() -> draft.write("quality.html", plain.quality(page)));
        if (report.subject() instanceof SurveySubject survey) {
            tasks.add(() -> draft.write("codebook.html", plain.codebook(page, survey)));
        }
        STATIC.forEach(name -> tasks.add(() -> draft.write(name, Templates.resource(name))));
        for (Line line : report.subject().lines()) {
            tasks.add(() -> draft.write("units/" + line.file() + ".html", units.html(page, line)));
        }
        tasks.parallelStream().forEach(Runnable::run);
    }
}
