package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.JsonPlace;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;

/** The characters of a document, so that a fault inside a string of JSON is shown where it stands in the file. */
final class Source {
    private final String text;
    private final Problems problems;
    private final List<Integer> lines = new ArrayList<>();

    Source(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Finds where lines begin; done only once there is a fault to be placed. */
    private void findLines() {
        lines.add(0);
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean pair = one == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (one == '\n' || (one == '\r' && !pair)) {
                lines.add(at + 1);
            }
        }
    }

    String text() {
        return text;
    }

    Problems problems() {
        return problems;
    }

    /** Says that something is wrong with the character of a string that has this number, from 0. */
    void problem(JsonTree string, int offset, ProblemCode code, String message, String advice) {
        JsonPlace place = string.place();
        problems.add(
                code,
                place.line(),
                column(place, offset),
                "at " + JsonPlace.shown(place.pointer()) + ": " + message,
                advice);
    }

    /** The column of that character, every escape counted as it is written. */
    private int column(JsonPlace place, int offset) {
        if (lines.isEmpty()) {
            findLines();
        }
        if (place.line() > lines.size()) {
            return place.column();
        }
        int start = lines.get(place.line() - 1) + place.column() - 1;
        int at = start;
        if (at >= text.length() || text.charAt(at) != '"') {
            return place.column();
        }
        at++;
        for (int left = offset; left > 0 && at < text.length(); left--) {
            at += width(at);
        }
        return place.column() + at - start;
    }

    private int width(int at) {
        if (text.charAt(at) != '\\' || at + 1 >= text.length()) {
            return 1;
        }
        return text.charAt(at + 1) == 'u' ? 6 : 2;
    }
}
