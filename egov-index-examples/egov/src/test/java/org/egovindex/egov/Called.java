package org.egovindex.egov;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a call of the command left behind. */
public record Called(int status, String results, String words) {
    public static Called egov(Object... arguments) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int status = Egov.run(
                new PrintStream(results, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Called(status, results.toString(StandardCharsets.UTF_8), words.toString(StandardCharsets.UTF_8));
    }
}
