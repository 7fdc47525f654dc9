package org.egovindex.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Opens a file that a stranger may have written, as strict UTF-8; whatever goes wrong becomes a problem. */
final class SourceFile {
    private final Path file;
    private final ReadingLimits limits;
    private final Problems problems;

    SourceFile(Path file, ReadingLimits limits, Problems problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    /** A step that reads. */
    interface Reading {
        void from(Reader reader) throws IOException;
    }

    void read(LongConsumer progress, Reading reading) {
        try {
            if (Files.isDirectory(file)) {
                problems.add(ProblemCode.UNREADABLE, 0, 0, "this is a folder, not a file.", "");
                return;
            }
            if (Files.isRegularFile(file) && Files.size(file) > limits.fileBytes()) {
                tooLarge();
                return;
            }
            try (PushbackInputStream stream = new PushbackInputStream(Files.newInputStream(file), Disguise.LONGEST)) {
                read(stream, progress, reading);
            }
        } catch (StrictUtf8.EncodingException e) {
            notUtf8(e.offset());
        } catch (StrictUtf8.TooLongException e) {
            tooLarge();
        } catch (NoSuchFileException e) {
            problems.add(
                    ProblemCode.UNREADABLE,
                    0,
                    0,
                    "there is no such file.",
                    "Maybe the path is relative to another folder.");
        } catch (IOException e) {
            problems.add(
                    ProblemCode.UNREADABLE,
                    0,
                    0,
                    "the file cannot be read (" + e.getClass().getSimpleName() + ").",
                    "");
        }
    }

    private void read(PushbackInputStream stream, LongConsumer progress, Reading reading) throws IOException {
        byte[] head = stream.readNBytes(Disguise.LONGEST);
        if (head.length == 0) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "the file is empty.", "");
            return;
        }
        Optional<Disguise> disguise = Disguise.of(head);
        if (disguise.isPresent()) {
            String what = "this is " + disguise.get() + ", not UTF-8 text.";
            problems.add(ProblemCode.ENCODING, 1, 1, what, "Save it as CSV in UTF-8.");
            return;
        }
        stream.unread(head);
        reading.from(new StrictUtf8(stream, limits.fileBytes(), progress));
    }

    private void tooLarge() {
        problems.add(ProblemCode.LIMIT_FILE, 0, 0, "the file has more than " + limits.fileBytes() + " bytes.", "");
    }

    private void notUtf8(long offset) {
        long line = 1;
        int column = 1;
        if (!Files.isRegularFile(file)) {
            problems.add(ProblemCode.ENCODING, 0, 0, "a byte that is not UTF-8 (byte " + offset + ").", "");
            return;
        }
        try (InputStream again = Files.newInputStream(file)) {
            // the byte order mark is no column
            byte[] start = again.readNBytes(3);
            boolean marked = HexFormat.of().formatHex(start).equals("efbbbf");
            column = marked ? 0 : 1;
        } catch (IOException e) {
            column = 0;
        }
        try (InputStream again = Files.newInputStream(file)) {
            byte[] block = new byte[1 << 16];
            long left = offset;
            for (int count;
                    left > 0 && (count = again.read(block, 0, (int) Math.min(block.length, left))) > 0;
                    left -= count) {
                for (int i = 0; i < count; i++) {
                    column = block[i] == '\n' ? 1 : (block[i] & 0xC0) == 0x80 ? column : column + 1;
                    line += block[i] == '\n' ? 1 : 0;
                }
            }
        } catch (IOException e) {
            line = 0;
        }
        problems.add(
                ProblemCode.ENCODING,
                line,
                column,
                "a byte that is not UTF-8 (byte " + offset + " of the file).",
                "Maybe it is Latin-1: save it as UTF-8.");
    }
}
