package org.egovindex.rules.fieldwork;

import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;

/**
 * A text with its place in a file.
 *
 * @param text as it stands there, without quotes
 * @param kind what the file says it is
 * @param line from 1
 * @param column from 1
 */
record Piece(String text, Kind kind, long line, int column) {
    /** What a file can say of a text. */
    enum Kind {
        /** A field of CSV, which can be anything. */
        FIELD("a field"),
        /** A string of JSON. */
        TEXT("a text"),
        /** A number of JSON. */
        NUMBER("a number"),
        /** true or false in JSON. */
        FLAG("true or false");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Says that something is wrong here. */
    void problem(Problems problems, ProblemCode code, String message, String advice) {
        problems.add(code, line, column, message, advice);
    }

    /** In quotes, with strange characters spelt out. */
    String shown() {
        return "\"" + Naming.visible(text) + "\"";
    }
}
