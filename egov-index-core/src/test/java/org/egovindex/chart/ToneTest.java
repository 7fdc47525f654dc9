package org.egovindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours against white and dark grounds, by the formulas of WCAG 2.2 (relative luminance, contrast ratio). */
class ToneTest {
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyColourStandsOutOnWhiteAndOnDark(Tone tone) {
        assertThat(contrast(tone.colour(), "#FFFFFF")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(tone.colour(), "#121212")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void theRampDarkensFromStepToStep() {
        for (int step = 1; step < Tone.RAMP.size(); step++) {
            assertThat(luminance(Tone.RAMP.get(step))).isLessThan(luminance(Tone.RAMP.get(step - 1)));
        }
        assertThat(Tone.step(0)).isZero();
        assertThat(Tone.step(0.5)).isEqualTo(2);
        assertThat(Tone.step(1)).isEqualTo(4);
    }

    @Test
    void coloursComeAgainAfterSix() {
        assertThat(Tone.of(6)).isEqualTo(Tone.BLUE);
        assertThat(Tone.of(5)).isEqualTo(Tone.VERMILLION);
    }
}
