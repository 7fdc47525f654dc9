package org.egovindex.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Reads UTF-8 and nothing else: a byte that does not fit is an {@link EncodingException}, never a replacement character. One
 * byte order mark is dropped.
 */
public final class StrictUtf8 extends Reader {
    private static final int BLOCK = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream source;
    private final long mostBytes;
    private final LongConsumer progress;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private long bytesBefore;
    private boolean atStart = true;
    private boolean ended;
    private int secondHalf = -1;

    /** Reads from {@code source} at most so many bytes; {@code progress} is told how many so far. */
    public StrictUtf8(InputStream source, long mostBytes, LongConsumer progress) {
        this.source = source;
        this.mostBytes = mostBytes;
        this.progress = progress;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (secondHalf >= 0) {
            target[offset] = (char) secondHalf;
            secondHalf = -1;
            return 1;
        }
        if (length == 1) {
            return readOne(target, offset);
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                throw new EncodingException(bytesBefore + bytes.position());
            }
            if (chars.position() == 0 && ended) {
                return -1;
            }
            if (chars.position() == 0) {
                fill();
            } else if (atStart) {
                atStart = false;
                if (target[offset] == BYTE_ORDER_MARK) {
                    System.arraycopy(target, offset + 1, target, offset, chars.position() - 1);
                    chars.position(chars.position() - 1);
                }
            }
        }
        return chars.position();
    }

    /** Room for one character only, where the next may take two. */
    private int readOne(char[] target, int offset) throws IOException {
        char[] pair = new char[2];
        int count = read(pair, 0, 2);
        if (count > 0) {
            target[offset] = pair[0];
            secondHalf = count == 2 ? pair[1] : -1;
        }
        return Math.min(count, 1);
    }

    private void fill() throws IOException {
        bytesBefore += bytes.position();
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        if (bytesBefore + bytes.limit() > mostBytes) {
            throw new TooLongException();
        }
        progress.accept(bytesBefore + bytes.limit());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** More bytes than are read. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        TooLongException() {}
    }

    /** A byte that is not UTF-8. */
    public static final class EncodingException extends IOException {
        private static final long serialVersionUID = 1;

        private final long offset;

        EncodingException(long offset) {
            super("not UTF-8 at byte " + offset);
            this.offset = offset;
        }

        /** The byte that does not fit, from 0. */
        public long offset() {
            return offset;
        }
    }
}
