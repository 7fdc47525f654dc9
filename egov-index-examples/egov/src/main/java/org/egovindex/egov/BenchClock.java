package org.egovindex.egov;

import java.util.OptionalDouble;

/**
 * A moment of the process, from which lapses are measured.
 *
 * @param nanos of the system's clock
 * @param processor seconds used until then
 */
record BenchClock(long nanos, OptionalDouble processor) {
    private static final double NANOS_A_SECOND = 1e9;

    static BenchClock start() {
        return new BenchClock(System.nanoTime(), BenchMeter.processorSeconds());
    }

    Lapse lapse() {
        return to(start());
    }

    Lapse to(BenchClock end) {
        return new Lapse(
                (end.nanos - nanos) / NANOS_A_SECOND,
                processor.isPresent() && end.processor.isPresent()
                        ? OptionalDouble.of(end.processor.getAsDouble() - processor.getAsDouble())
                        : OptionalDouble.empty());
    }

    /**
     * What went by.
     *
     * @param seconds on the clock on the wall
     * @param processor seconds of all threads of the process, those of the compiler too; nothing where the system does not say
     */
    record Lapse(double seconds, OptionalDouble processor) {
        /** The part of one of so many. */
        Lapse by(long parts) {
            return new Lapse(
                    seconds / parts,
                    processor.isPresent()
                            ? OptionalDouble.of(processor.getAsDouble() / parts)
                            : OptionalDouble.empty());
        }
    }
}
