package org.egovindex.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all. */
public final class OutputFile {
    private OutputFile() {}

    /** Something that writes itself. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Writes {@code text} as UTF-8: to a temporary file beside {@code file}, forced to the disk, then moved into place in
     * one step. If anything fails the old file is as it was and nothing half-written is left behind.
     */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.append(text));
    }

    /** The same for content too large to be held in memory. */
    public static void write(Path file, Content content) throws IOException {
        long mark = ProcessHandle.current().pid() ^ System.nanoTime();
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + Long.toHexString(mark) + ".part");
        try {
            try (FileChannel channel =
                            FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                    Writer writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
                content.writeTo(writer);
                writer.flush();
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
