package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frame of every page: head with the policy for content, navigation, notices, foot. */
final class Page {
    private final Report report;
    private final Map<String, Object> shared = new HashMap<>();

    Page(Report report) {
        this.report = report;
        Words words = report.words();
        shared.put("t", words.all());
        shared.put("english", new Html(words.english()));
        shared.put("brand", report.subject().title());
        shared.put("hasNotices", !report.subject().notices().isEmpty());
        shared.put("notices", report.subject().notices());
        shared.put("made", words.of("made", report.maker()));
    }

    /** A page at the top of the folder. */
    String of(String file, String title, Html content) {
        return of(file, "", title, content);
    }

    /** A page one folder down. */
    String below(String title, Html content) {
        return of("", "../", title, content);
    }

    private String of(String file, String root, String title, Html content) {
        Map<String, Object> values = new HashMap<>(shared);
        values.put("root", root);
        values.put("title", title);
        values.put("nav", nav(root, file));
        values.put("content", content);
        return Templates.filled(Templates.PAGE, values).text();
    }

    private List<Map<String, Object>> nav(String root, String here) {
        List<Map<String, Object>> nav = new ArrayList<>();
        nav.add(entry("index.html", "ranking", root, here));
        nav.add(entry("method.html", "methodPage", root, here));
        if (report.subject() instanceof SurveySubject) {
            nav.add(entry("codebook.html", "codebook", root, here));
        }
        nav.add(entry("quality.html", "quality", root, here));
        return nav;
    }

    private Map<String, Object> entry(String file, String key, String root, String here) {
        return Map.of(
                "href",
                root + file,
                "label",
                report.words().of(key),
                "current",
                new Html(file.equals(here) ? " aria-current=\"page\"" : ""));
    }
}
