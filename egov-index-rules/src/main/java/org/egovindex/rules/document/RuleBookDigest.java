package org.egovindex.rules.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.egovindex.rules.rule.RuleBook;

/** The fingerprint of what a rule book says, whatever form it was read from. */
public final class RuleBookDigest {
    private RuleBookDigest() {}

    /**
     * {@code sha256-} and the SHA-256 of {@link RuleBookJson#compact} in 64 hexadecimal digits.
     *
     * <p>Editions pin their parent by it. How a file is laid out does not count, nor in which order its objects have their keys; every
     * word, number and condition does.
     */
    public static String of(RuleBook book) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(RuleBookJson.compact(book).getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
