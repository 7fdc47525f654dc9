package org.egovindex.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

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
     * one step. If anything fails the old file is as it was and nothing half-written is left behind. A link stays, and what it
     * points at is written; a device or a pipe is never replaced, but written to as it stands.
     */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.append(text));
    }

    /** The same for content too large to be held in memory. */
    public static void write(Path file, Content content) throws IOException {
        pour(file, channel -> {
            Writer writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
            content.writeTo(writer);
            writer.flush();
        });
    }

    /** The same for what is no text, such as a picture. */
    public static void writeBytes(Path file, byte[] bytes) throws IOException {
        pour(file, channel -> {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        });
    }

    /** Something that is poured into an open file. */
    private interface Filling {
        void into(FileChannel channel) throws IOException;
    }

    private static void pour(Path file, Filling content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "this is a folder, which cannot be written to");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content, StandardOpenOption.WRITE);
            } else {
                replace(Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file, content);
            }
        } catch (NoSuchFileException refused) {
            throw told(
                    new NoSuchFileException(file.toString(), null, "there is no such folder to write into"), refused);
        } catch (AccessDeniedException refused) {
            throw told(new AccessDeniedException(file.toString(), null, "this must not be written to"), refused);
        } catch (FileSystemException refused) {
            String reason = refused.getReason();
            String words = "this cannot be written to" + (reason == null ? "" : ": " + reason);
            throw told(new FileSystemException(file.toString(), null, words), refused);
        }
    }

    private static FileSystemException told(FileSystemException plain, FileSystemException refused) {
        plain.initCause(refused);
        return plain;
    }

    private static void replace(Path file, Filling content) throws IOException {
        long mark = ProcessHandle.current().pid() ^ System.nanoTime();
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + Long.toHexString(mark) + ".part");
        try {
            fill(temporary, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path file, Filling content, OpenOption... how) throws IOException {
        boolean isNew = List.of(how).contains(StandardOpenOption.CREATE_NEW);
        try (FileChannel channel = FileChannel.open(file, how)) {
            content.into(channel);
            if (isNew) {
                channel.force(true);
            }
        }
    }
}
