package org.egovindex.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The sort of keys against that of the JDK. */
class KeySortProperties {
    private static final int MOST = 3_000;

    /** Different keys, as units make them: evenly spread, bunched, in one bucket, or with a few far away. */
    private static long[] draw(Random random, int size, int kind, int bits) {
        return random.longs()
                .map(drawn -> switch (kind) {
                    case 0 -> drawn >>> (64 - bits);
                    case 1 -> drawn >>> (64 - Math.min(bits, 13));
                    case 2 -> (1L << (bits - 1)) + (drawn >>> (64 - Math.min(13, bits - 1)));
                    default -> random.nextInt(50) == 0 ? drawn >>> (64 - bits) : drawn >>> (64 - Math.min(bits, 14));
                })
                .distinct()
                .limit(size)
                .toArray();
    }

    private static void arrange(Random random, long[] keys, int order) {
        if (order > 0) {
            Arrays.sort(keys);
        }
        if (order == 2) {
            for (int i = 0; i < keys.length / 2; i++) {
                swap(keys, i, keys.length - 1 - i);
            }
        }
        if (order == 3) {
            for (int i = 0; i + 1 < keys.length; i += 1 + random.nextInt(9)) {
                swap(keys, i, i + 1);
            }
        }
    }

    private static void swap(long[] keys, int one, int other) {
        long kept = keys[one];
        keys[one] = keys[other];
        keys[other] = kept;
    }

    @Property(tries = 600)
    void keysComeOutSorted(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = MOST) int size,
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll @IntRange(min = 14, max = 62) int bits) {
        Random random = new Random(seed);
        KeySort sort = new KeySort(MOST);
        for (int order = 0; order < 4; order++) {
            long[] drawn = draw(random, size, kind, bits);
            arrange(random, drawn, order);
            long[] keys = Arrays.copyOf(drawn, drawn.length + 2);
            keys[drawn.length] = -5;
            sort.sort(keys, drawn.length, bits);
            Arrays.sort(drawn);
            assertThat(Arrays.copyOf(keys, drawn.length)).isEqualTo(drawn);
            assertThat(keys[drawn.length]).isEqualTo(-5); // what lies behind is left alone
        }
    }

    /** All in the same bucket and in reverse order: the worst case. */
    @Example
    void aBucketThatHoldsAllIsSortedByItsDigits() {
        long[] keys = new long[MOST];
        Arrays.setAll(keys, i -> (1L << 61) + MOST - i);
        long[] expected = keys.clone();
        Arrays.sort(expected);
        new KeySort(MOST).sort(keys, MOST, 62);
        assertThat(keys).isEqualTo(expected);
    }
}
