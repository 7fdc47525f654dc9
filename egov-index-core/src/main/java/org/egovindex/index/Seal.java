package org.egovindex.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/**
 * What a result was made of, so that another can check that it made the same.
 *
 * @param methodology SHA-256 of the methodology's document
 * @param data SHA-256 of units, attributes, column names and cells; the order of rows and columns makes no difference
 * @param library the version of this library
 */
public record Seal(String methodology, String data, String library) {
    private static final String VERSION = version();

    /** The seal of what this methodology makes of this table. Cost: one pass over the table. */
    public static Seal of(Methodology methodology, IndicatorTable table) {
        return new Seal(hex(sha256(), methodology.json()), data(table), VERSION);
    }

    private static String data(IndicatorTable table) {
        MessageDigest digest = sha256();
        for (Unit unit : table.units()) {
            add(digest, unit.label());
            unit.attributes().forEach((name, value) -> {
                add(digest, name);
                add(digest, value);
            });
            add(digest, "");
        }
        for (String name : table.names().stream().sorted().toList()) {
            add(digest, name);
            IndicatorColumn column = table.column(name);
            for (int row = 0; row < column.size(); row++) {
                int at = row;
                add(digest, column.reason(row).map(Enum::name).orElseGet(() -> Decimals.text(column.get(at))));
            }
        }
        return hex(digest, "");
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static String hex(MessageDigest digest, String last) {
        return HexFormat.of().formatHex(digest.digest(last.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(
                    "This JDK has no SHA-256.\nMaybe its providers were changed.", everyJdkHasIt);
        }
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream stream = Seal.class.getResourceAsStream("library.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("library.properties", e);
        }
        return properties.getProperty("version", "unknown");
    }

    /** In one line each, for notes. */
    public List<String> lines() {
        return List.of("methodology sha-256 " + methodology, "data sha-256 " + data, "egov-index " + library);
    }
}
