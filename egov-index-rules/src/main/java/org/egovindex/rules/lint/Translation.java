package org.egovindex.rules.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The questions of a checklist in another language, each with the digest of the text that was translated, so that it shows when that has
 * changed since.
 *
 * @param language its code, such as {@code it}
 * @param texts by the id of the criterion
 */
public record Translation(String language, Map<String, Text> texts) {
    /**
     * One question.
     *
     * @param words in the other language
     * @param madeFrom the digest of the question that was translated, see {@link #digest}
     */
    public record Text(String words, String madeFrom) {
        /** A translation of this question. */
        public static Text of(String words, String question) {
            return new Text(words, digest(question));
        }
    }

    /** Keeps the order. */
    public Translation {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The digest of a text: {@code sha256-} and 64 digits of its UTF-8. */
    public static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(
                    "SHA-256 must be there.\nMaybe this Java is not a whole one.", everyJavaHasIt);
        }
    }
}
