package org.egovindex.egov.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names of files for units: what is readable of the label in plain letters, and ten digits of its SHA-256, so that no two labels
 * share a file on any file system and no label leads out of the folder. Worked line: {@code Seoul, KR} is {@code seoul-kr-} and digits.
 */
final class Slug {
    private static final int READABLE = 40;
    private static final int DIGITS = 10;

    private Slug() {}

    static String of(String label) {
        StringBuilder plain = new StringBuilder();
        String letters = Normalizer.normalize(label, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length() && plain.length() < READABLE; i++) {
            char c = letters.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && plain.length() > 0
                    && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        String separator = plain.length() == 0 || plain.charAt(plain.length() - 1) == '-' ? "" : "-";
        byte[] digest = Fingerprint.sha256().digest(label.getBytes(StandardCharsets.UTF_8));
        return plain + separator + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }
}
