package org.egovindex.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** UTF-8 is read as it is; what is not UTF-8 is found to the byte. */
class StrictUtf8Test {
    private static final String MARK = "\uFEFF";

    /** A stream that gives at most so many bytes at a time, as a slow disk may. */
    private static InputStream slow(byte[] bytes, int most) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(most, length));
            }
        };
    }

    /** Reads all there is, with buffers of these sizes in turn, each somewhere in a larger array. */
    private static String read(InputStream stream, List<Integer> sizes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Reader reader = new StrictUtf8(stream, Long.MAX_VALUE, bytes -> {})) {
            char[] room = new char[64];
            for (int turn = 0; ; turn++) {
                int size = sizes.get(turn % sizes.size());
                int count = reader.read(room, 3, size);
                if (count < 0) {
                    return text.toString();
                }
                assertThat(count).isBetween(1, size);
                text.append(room, 3, count);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 500)
    void anyTextSurvivesWhateverTheBuffers(
            @ForAll("texts") String text,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 50) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 9) int most)
            throws IOException {
        String expected = text.startsWith(MARK) ? text.substring(1) : text;
        assertThat(read(slow(bytes(text), most), sizes)).isEqualTo(expected);
        assertThat(read(slow(bytes(MARK + text), most), sizes))
                .as("one mark is dropped, not two")
                .isEqualTo(text);
    }

    @Property(tries = 500)
    void aBadByteIsFoundWhereItStands(
            @ForAll("texts") String before,
            @ForAll("faults") byte[] fault,
            @ForAll("texts") String after,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 50) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 9) int most) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes(before));
        all.writeBytes(fault);
        all.writeBytes(bytes(after));
        var thrown = catchThrowableOfType(
                StrictUtf8.EncodingException.class, () -> read(slow(all.toByteArray(), most), sizes));
        assertThat(thrown).isNotNull();
        assertThat(thrown.offset()).isEqualTo(bytes(before).length);
        assertThat(thrown).hasMessageContaining("byte " + bytes(before).length);
    }

    @Test
    void lettersOfEveryLengthMayLieAcrossTheEdgeOfABlock() throws IOException {
        for (int filler = 8_185; filler <= 8_200; filler++) {
            String text = "x".repeat(filler) + "é東\uD83C\uDFD9" + "y".repeat(9_000);
            assertThat(read(slow(bytes(text), 1_000_000), List.of(1, 2, 50))).isEqualTo(text);
        }
    }

    @Test
    void aBadByteFarBehindIsFoundToo() {
        byte[] bytes = bytes("é".repeat(10_000));
        bytes[12_346] = (byte) 0xFF;
        var thrown = catchThrowableOfType(
                StrictUtf8.EncodingException.class, () -> read(slow(bytes, 1_000_000), List.of(50)));
        assertThat(thrown.offset()).isEqualTo(12_346);
    }

    @Test
    void progressGrowsToTheNumberOfBytes() throws IOException {
        List<Long> told = new ArrayList<>();
        try (Reader reader = new StrictUtf8(slow(bytes("é".repeat(100)), 60), Long.MAX_VALUE, told::add)) {
            while (reader.read() >= 0) {
                assertThat(told).isNotEmpty();
            }
        }
        assertThat(told).isSorted().startsWith(60L).endsWith(200L);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 0x7F),
                        Arbitraries.integers().between(0x80, 0x7FF),
                        Arbitraries.integers().between(0x800, 0xFFFF),
                        Arbitraries.integers().between(0x10000, 0x10FFFF),
                        Arbitraries.just(0xFEFF))
                .filter(point -> point < 0xD800 || point > 0xDFFF);
        return points.list().ofMaxSize(40).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::appendCodePoint);
            return text.toString();
        });
    }

    /** A byte that never occurs, an overlong slash, a lone tail, half of a pair, one beyond Unicode, a letter cut off. */
    @Provide
    Arbitrary<byte[]> faults() {
        return Arbitraries.of(
                new byte[] {(byte) 0xFF},
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xE6, (byte) 0x9D},
                new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x8F});
    }
}
