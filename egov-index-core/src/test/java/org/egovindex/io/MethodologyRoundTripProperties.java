package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.egovindex.index.Doubts;
import org.egovindex.index.Methodology;

/** A methodology and its document are the same thing. */
class MethodologyRoundTripProperties {
    @Provide
    Arbitrary<Methodology> methodologies() {
        return Arbitraries.randomValue(random -> new RandomMethodology(random).methodology());
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBackAsItself(@ForAll("methodologies") Methodology methodology) {
        MethodologyReading reading = MethodologyFiles.parse(methodology.json(), "written.json");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.methodology()).contains(methodology);
        assertThat(reading.orThrow().json()).isEqualTo(methodology.json());
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("methodologies") Methodology methodology) {
        assertThat(SchemaOracle.errors(methodology.json())).isEmpty();
    }

    @Property(tries = 200)
    void doubtsHavePlaces(@ForAll("methodologies") Methodology methodology) {
        MethodologyReading reading = MethodologyFiles.parse(methodology.json(), "written.json");
        assertThat(reading.doubts().first())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        int counted = reading.doubts().counts().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counted).isEqualTo(Doubts.of(methodology).size());
    }

    @Property(tries = 500)
    void aCharacterThatIsChangedNeverThrows(
            @ForAll("methodologies") Methodology methodology, @ForAll long place, @ForAll char other) {
        String text = methodology.json();
        int at = (int) Long.remainderUnsigned(place, text.length());
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        MethodologyReading reading = MethodologyFiles.parse(changed, "changed.json");
        assertThat(reading.methodology().isPresent())
                .isEqualTo(!reading.problems().hasErrors());
        reading.methodology()
                .ifPresent(read -> assertThat(MethodologyFiles.parse(read.json(), "again.json")
                                .methodology())
                        .contains(read));
    }
}
