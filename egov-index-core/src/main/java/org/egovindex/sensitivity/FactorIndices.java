package org.egovindex.sensitivity;

import java.util.Optional;

/**
 * The indices of one factor; there are none where the output does not vary.
 *
 * @param factor its name
 * @param first the share of variance that is due to it alone
 * @param total the share that is due to it, alone or together with others
 * @param interaction total less first: the share due to it together with others
 * @param verdict what that means, in words
 */
public record FactorIndices(
        String factor,
        Optional<SobolIndex> first,
        Optional<SobolIndex> total,
        Optional<SobolIndex> interaction,
        String verdict) {
    static final String UNDEFINED = "undefined, the output does not vary";

    /** A factor of an output that does not vary. */
    static FactorIndices undefined(String factor) {
        return new FactorIndices(factor, Optional.empty(), Optional.empty(), Optional.empty(), UNDEFINED);
    }

    static FactorIndices exact(String factor, double first, double total, double interaction) {
        String verdict = total == 0
                ? "no effect"
                : interaction == 0
                        ? "acts by itself"
                        : first == 0
                                ? "acts in interaction with others only"
                                : "acts by itself and in interaction with others";
        return new FactorIndices(
                factor,
                Optional.of(SobolIndex.exactly(first)),
                Optional.of(SobolIndex.exactly(total)),
                Optional.of(SobolIndex.exactly(interaction)),
                verdict);
    }

    static FactorIndices estimated(
            String factor, SobolIndex first, SobolIndex total, SobolIndex interaction, int rows) {
        if (first.value() == 0 && total.value() == 0) {
            return new FactorIndices(
                    factor,
                    Optional.of(first),
                    Optional.of(total),
                    Optional.of(interaction),
                    "no effect in any of " + Figures.whole(rows) + " rows");
        }
        String verdict =
                verdict(first, total, interaction, " not distinguishable from 0 with " + Figures.whole(rows) + " rows");
        boolean negative = first.value() < 0 || total.value() < 0;
        return new FactorIndices(
                factor,
                Optional.of(first),
                Optional.of(total),
                Optional.of(interaction),
                negative ? verdict + "; below 0 by sampling error only: no share of variance is" : verdict);
    }

    private static String verdict(SobolIndex first, SobolIndex total, SobolIndex interaction, String indistinct) {
        if (!total.isAboveZero()) {
            return "effect" + indistinct;
        }
        if (first.isAboveZero()) {
            return interaction.isAboveZero() ? "acts by itself and in interaction with others" : "acts by itself";
        }
        return interaction.isAboveZero()
                ? "acts in interaction with others; by itself" + indistinct
                : "effect by itself" + indistinct;
    }
}
