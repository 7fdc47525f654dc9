package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.egovindex.egov.Called;

/** Reports as the command writes them, for a browser to open. */
final class Reports {
    /** A script: the rows of the ranking that can be seen. */
    static final String ROWS =
            "Array.from(document.querySelectorAll('#ranking tbody tr')).filter(row => row.checkVisibility())";

    private Reports() {}

    /** The report of 36 simulated cities with regions and two evaluators each. */
    static Path sample(Path folder) {
        return simulated(folder, 36, 2);
    }

    /** The report of as many simulated cities as wanted, on 98 criteria. */
    static Path simulated(Path folder, int cities, int evaluators) {
        Path marks = folder.resolve("marks.csv");
        Path attributes = folder.resolve("cities.csv");
        call(
                List.of("simulate", "--seed", 2009, "--cities", cities, "--evaluators", evaluators),
                List.of("--out", marks, "--cities-out", attributes));
        Path report = folder.resolve("report");
        call(List.of("report", "--marks", marks, "--cities", attributes, "--group", "region", "--out", report));
        return report;
    }

    /** The report of cities of these names, each in the region of the same place, from the first again where they end. */
    static Path named(Path folder, List<String> names, List<String> regions, Object... options) throws IOException {
        List<String> cities = new ArrayList<>(List.of("city,country,region"));
        for (int i = 0; i < names.size(); i++) {
            cities.add(field(names.get(i)) + ",LT," + field(regions.get(i % regions.size())));
        }
        Path report = folder.resolve("report");
        Path checklist = folder.resolve("checklist.json");
        call(
                List.of("report", "--marks", marks(folder.resolve("marks.csv"), names, 0)),
                List.of("--cities", Files.write(folder.resolve("cities.csv"), cities), "--group", "region"),
                List.of("--checklist", Files.writeString(checklist, checklist("<img src=x onerror=alert(1)>"))),
                List.of("--out", report),
                List.of(options));
        return report;
    }

    /** Marks of cities of these names; another shift, other marks. */
    static Path marks(Path file, List<String> names, int shift) throws IOException {
        List<String> marks = new ArrayList<>(List.of("city,country,criterion,evaluator,score"));
        for (int i = 0; i < names.size(); i++) {
            String city = field(names.get(i)) + ",LT";
            marks.add(city + ",C1,ann," + (i + shift) % 4);
            marks.add(city + ",C2,ann," + i % 2);
        }
        return Files.write(file, marks);
    }

    private static String checklist(String text) {
        return """
                { "checklist": "nasty", "version": "1.0.0", "title": "%1$s", "source": "%1$s", "areas": [
                    { "id": "A", "title": "%1$s", "points": 60, "criteria": [
                      { "id": "C1", "question": "%1$s", "scale": { "points": [0, 1, 2, 3] } } ] },
                    { "id": "B", "title": "B", "points": 40, "criteria": [
                      { "id": "C2", "question": "Is there a site map?", "scale": { "points": [0, 1] } } ] } ] }
                """.formatted(text);
    }

    private static String field(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Calls the command, which must have no objection. */
    static void call(List<?>... arguments) {
        Called called = egov(Stream.of(arguments).flatMap(List::stream).toArray());
        assertThat(called.status()).as(called.words()).isZero();
    }

    /** One page of each kind. */
    static List<Path> kinds(Path report) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(report)) {
            files.filter(Reports::isPage).sorted().forEach(pages::add);
        }
        pages.add(units(report).get(0));
        return pages;
    }

    static List<Path> units(Path report) throws IOException {
        try (Stream<Path> files = Files.list(report.resolve("units"))) {
            return files.filter(Reports::isPage).sorted().toList();
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }
}
