package org.egovindex.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known answers of Random123 (Salmon et al. 2011, kat_vectors). */
class Philox4x32Test {
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void knownAnswers(String counter, String key, String expected) {
        int[] c = words(counter);
        int[] k = words(key);
        Philox4x32 philox = new Philox4x32(k[0] & 0xFFFFFFFFL | (long) k[1] << 32);
        philox.block(c[0], c[1], c[2], c[3]);
        int[] e = words(expected);
        assertThat(philox.high()).isEqualTo((long) e[0] << 32 | e[1] & 0xFFFFFFFFL);
        assertThat(philox.low()).isEqualTo((long) e[2] << 32 | e[3] & 0xFFFFFFFFL);
    }

    private static int[] words(String text) {
        String[] parts = text.trim().split(" ");
        int[] words = new int[parts.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = Integer.parseUnsignedInt(parts[i], 16);
        }
        return words;
    }
}
