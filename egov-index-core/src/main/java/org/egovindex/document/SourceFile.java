package org.egovindex.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Opens a file that a stranger may have written, as strict UTF-8; whatever goes wrong becomes a problem. */
public final class SourceFile {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final Optional<Path> file;
    private final Opening opening;
    private final ReadingLimits limits;
    private final Problems problems;

    /** A file that will be read within these limits. */
    public SourceFile(Path file, ReadingLimits limits, Problems problems) {
        this(Optional.of(file), () -> Files.newInputStream(file), limits, problems);
    }

    private SourceFile(Optional<Path> file, Opening opening, ReadingLimits limits, Problems problems) {
        this.file = file;
        this.opening = opening;
        this.limits = limits;
        this.problems = problems;
    }

    /** What comes from elsewhere, read into memory as far as the limit goes. */
    public static SourceFile of(InputStream stream, ReadingLimits limits, Problems problems) {
        try (stream) {
            byte[] bytes = stream.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
            Opening opening = () -> {
                if (bytes.length > limits.fileBytes()) {
                    throw new StrictUtf8.TooLongException();
                }
                return new ByteArrayInputStream(bytes);
            };
            return new SourceFile(Optional.empty(), opening, limits, problems);
        } catch (IOException e) {
            return new SourceFile(
                    Optional.empty(),
                    () -> {
                        throw e;
                    },
                    limits,
                    problems);
        }
    }

    /** A source that can be opened again. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** A step that reads. */
    public interface Reading {
        /** Reads all of it. */
        void from(Reader reader) throws IOException;
    }

    /** Opens and reads; {@code progress} is told how many bytes were read so far. */
    public void read(LongConsumer progress, Reading reading) {
        try {
            if (file.filter(Files::isDirectory).isPresent()) {
                problems.add(ProblemCode.UNREADABLE, 0, 0, "this is a folder, not a file.", "");
                return;
            }
            Optional<Path> regular = file.filter(Files::isRegularFile);
            if (regular.isPresent() && Files.size(regular.get()) > limits.fileBytes()) {
                tooLarge();
                return;
            }
            try (PushbackInputStream stream = new PushbackInputStream(opening.open(), Disguise.LONGEST)) {
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
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "the file is empty.", "Maybe another file is meant.");
            return;
        }
        Optional<Disguise> disguise = Disguise.of(head);
        if (disguise.isPresent()) {
            String what = "this is " + disguise.get() + ", not UTF-8 text.";
            problems.add(ProblemCode.ENCODING, 1, 1, what, "Save it as UTF-8 text.");
            return;
        }
        stream.unread(head);
        reading.from(new StrictUtf8(stream, limits.fileBytes(), progress));
    }

    private void tooLarge() {
        problems.add(
                ProblemCode.LIMIT_FILE,
                0,
                0,
                "the file has more than " + limits.fileBytes() + " bytes.",
                "Maybe another file is meant.");
    }

    /** Says where a byte is that does not fit, by reading the file again up to it. */
    private void notUtf8(long offset) {
        long line = 1;
        int column = 1;
        if (file.isEmpty() || Files.isRegularFile(file.get())) {
            try (InputStream again = new BufferedInputStream(opening.open())) {
                for (long at = 0; at < offset; at++) {
                    int read = again.read();
                    boolean ofMark = at < BYTE_ORDER_MARK.length && read == BYTE_ORDER_MARK[(int) at];
                    boolean continues = (read & 0xC0) == 0x80;
                    line += read == '\n' ? 1 : 0;
                    column = read == '\n' ? 1 : column + (continues || ofMark ? 0 : 1);
                }
            } catch (IOException e) {
                line = 0;
            }
        }
        problems.add(
                ProblemCode.ENCODING,
                line,
                column,
                "a byte that is not UTF-8 (byte " + offset + " of the file).",
                "Maybe it is Latin-1: save it as UTF-8.");
    }
}
