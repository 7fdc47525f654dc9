package org.egovindex.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook whose bytes depend on what is in it and on nothing else: no times, and no compression, because zlib packs
 * differently from one JDK to the next.
 */
final class FixedZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private FixedZip() {}

    /** Writes the archive anew; {@code out} stays open. */
    static void write(Path archive, OutputStream out) throws IOException {
        try (ZipFile entries = new ZipFile(archive.toFile())) {
            ZipOutputStream fixed = new ZipOutputStream(out);
            for (ZipEntry entry : Collections.list(entries.entries())) {
                try (InputStream stream = entries.getInputStream(entry)) {
                    byte[] content = stream.readAllBytes();
                    write(fixed, entry.getName(), entry.getName().equals(PROPERTIES) ? timeless(content) : content);
                }
            }
            fixed.finish();
        }
    }

    private static void write(ZipOutputStream fixed, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(NO_TIME);
        fixed.putNextEntry(entry);
        fixed.write(content);
        fixed.closeEntry();
    }

    private static byte[] timeless(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
