package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovindex.publish.Format;

/** The files to be downloaded: figures in full, numbers as in every language. */
final class DataFiles {
    /** By this a folder is known as one that a report may be written to again. */
    static final String MADE_BY = "\"made_by\": \"egov report\"";

    private DataFiles() {}

    /** The files as the front page names them. */
    static List<Map<String, Object>> named(Report report) {
        List<Map<String, Object>> files = new ArrayList<>();
        files.add(named(report, "ranking.csv", "fileRanking"));
        files.add(named(report, "scores.csv", "fileScores"));
        files.add(named(report, "report.json", "fileJson"));
        if (report.subject() instanceof TableSubject) {
            files.add(named(report, "methodology.json", "fileMethod"));
        }
        return files;
    }

    private static Map<String, Object> named(Report report, String name, String key) {
        return Map.of(
                "href", "data/" + name, "name", name, "label", report.words().of(key));
    }

    /** Path and content. */
    static SortedMap<String, String> of(Report report) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("data/ranking.csv", report.subject().ranking().in(Format.CSV));
        files.put("data/scores.csv", report.subject().scores().in(Format.CSV));
        files.put("data/report.json", json(report));
        if (report.subject() instanceof TableSubject table) {
            files.put("data/methodology.json", table.index().methodology().json());
        }
        return files;
    }

    private static String json(Report report) {
        StringBuilder out = new StringBuilder("{\n  ").append(MADE_BY);
        field(out, "maker", report.maker());
        field(out, "title", report.subject().title());
        report.subject().wave().ifPresent(wave -> field(out, "wave", wave));
        field(out, "method", report.subject().method());
        report.seal()
                .forEach((key, hash) -> field(out, key.equals("sealMethod") ? "method_sha256" : "data_sha256", hash));
        List<String> notices =
                report.subject().notices().stream().map(Escape::json).toList();
        out.append(",\n  \"notices\": [").append(String.join(", ", notices)).append(']');
        out.append(",\n  \"ranking\": ")
                .append(report.subject().ranking().in(Format.JSON).strip());
        report.certainty()
                .result()
                .ifPresent(runs -> out.append(",\n  \"certainty\": ")
                        .append(runs.table().in(Format.JSON).strip()));
        report.before()
                .ifPresent(before -> out.append(",\n  \"moved\": ")
                        .append(before.table().in(Format.JSON).strip()));
        return out.append("\n}\n").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append(",\n  ").append(Escape.json(name)).append(": ").append(Escape.json(value));
    }
}
