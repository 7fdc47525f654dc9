package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.egovindex.number.Values;

/** What a normalisation makes of numbers, as tests look at it. */
final class Outcome {
    private Outcome() {}

    /** The numbers that come out; the sample must be without fault and without gaps. */
    static List<Double> of(Normalisation normalisation, Sample sample) {
        assertThat(normalisation.fault(sample)).isEmpty();
        Values out = Values.gaps(sample.values().size());
        normalisation.normalise(sample, out);
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < out.size(); i++) {
            numbers.add(out.get(i));
        }
        return numbers;
    }

    static List<Double> of(Normalisation normalisation, double... numbers) {
        return of(normalisation, Sample.of(numbers));
    }

    static List<Double> lowerIsBetter(Normalisation normalisation, double... numbers) {
        return of(normalisation, Sample.of(numbers).in(Direction.LOWER_IS_BETTER));
    }

    static void assertNear(List<Double> actual, double tolerance, double... expected) {
        assertThat(actual).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual.get(i)).as("place %d", i).isCloseTo(expected[i], near(expected[i], tolerance));
        }
    }

    private static Offset<Double> near(double expected, double tolerance) {
        return Offset.offset(tolerance * Math.max(1, Math.abs(expected)));
    }
}
