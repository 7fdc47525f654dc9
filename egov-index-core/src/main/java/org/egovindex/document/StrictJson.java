package org.egovindex.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import org.egovindex.model.Naming;

/** Opens JSON that strangers wrote: bounded depth, names and strings, no comments, no extensions of the language. */
public final class StrictJson {
    private static final int LONGEST_NUMBER = 400;

    private StrictJson() {}

    /** A step that reads. */
    public interface Reading {
        /** Reads all of it. */
        @SuppressWarnings("exports")
        void from(JsonParser json) throws IOException;
    }

    /** Reads, and turns what Jackson throws into problems. */
    @SuppressWarnings("exports")
    public static void read(Reader source, ReadingLimits limits, Problems problems, Reading reading)
            throws IOException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.jsonDepth())
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(Naming.LONGEST)
                .maxStringLength(20 * limits.fieldChars())
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints).build();
        try (JsonParser json = factory.createParser(source)) {
            read(json, limits, problems, reading);
        }
    }

    private static void read(JsonParser json, ReadingLimits limits, Problems problems, Reading reading)
            throws IOException {
        try {
            reading.from(json);
        } catch (StreamConstraintsException e) {
            boolean depth = e.getOriginalMessage().contains("depth");
            add(
                    problems,
                    place(e, json),
                    depth ? ProblemCode.LIMIT_DEPTH : ProblemCode.LIMIT_FIELD,
                    depth ? "nested deeper than " + limits.jsonDepth() + "." : "a name, number or string is too long.",
                    "Maybe the document was made by a program that went wrong.");
        } catch (JsonProcessingException e) {
            String what = e.getOriginalMessage();
            int cut = what.indexOf('\n');
            add(
                    problems,
                    place(e, json),
                    ProblemCode.JSON_SYNTAX,
                    "this is not JSON: " + Naming.visible(cut < 0 ? what : what.substring(0, cut)),
                    "Maybe a comma, a quote or a brace is missing or too many just before.");
        }
    }

    /** Where it happened, or as far as the parser had got. */
    private static JsonLocation place(JsonProcessingException e, JsonParser json) {
        JsonLocation place = e.getLocation();
        return place == null ? json.currentLocation() : place;
    }

    private static void add(Problems problems, JsonLocation place, ProblemCode code, String message, String advice) {
        problems.add(code, place.getLineNr(), place.getColumnNr(), message, advice);
    }
}
