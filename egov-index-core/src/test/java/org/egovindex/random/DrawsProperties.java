package org.egovindex.random;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DrawsProperties {
    @Property(tries = 200)
    void aRowIsWhatOneByOneGivesWhateverWasDrawnBefore(
            @ForAll long seed,
            @ForAll @IntRange(max = 5) int before,
            @ForAll @IntRange(max = 9) int count,
            @ForAll @IntRange(max = 4) int led) {
        double[] point = {0.125, 0.25, 0.5, 0.75};
        Draws one = Draws.of(seed);
        Draws bulk = Draws.of(seed);
        one.lead(point, 0, led);
        bulk.lead(point, 0, led);
        for (int i = 0; i < before; i++) {
            assertThat(one.uniform()).isEqualTo(bulk.uniform());
        }
        double[] row = new double[count];
        bulk.uniform(row, count);
        for (int i = 0; i < count; i++) {
            assertThat(row[i]).isEqualTo(one.uniform()).isBetween(0.0, Math.nextDown(1.0));
        }
        assertThat(bulk.uniform()).isEqualTo(one.uniform());
    }

    @Property(tries = 200)
    void whatARunDrawsDoesNotDependOnWhatWasDrawnBefore(
            @ForAll long seed,
            @ForAll @LongRange(max = (1L << 32) - 1) long run,
            @ForAll int stage,
            @ForAll @IntRange(max = 7) int before) {
        Draws fresh = Draws.of(seed);
        fresh.at(run, stage);
        Draws used = Draws.of(seed);
        used.at((run + 1) % Draws.MOST_RUNS, stage);
        used.uniform(new double[before], before);
        used.at(run, stage);
        for (int i = 0; i < 5; i++) {
            assertThat(used.uniform()).isEqualTo(fresh.uniform());
        }
    }
}
