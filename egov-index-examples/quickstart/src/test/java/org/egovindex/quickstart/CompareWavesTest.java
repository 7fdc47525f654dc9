package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class CompareWavesTest {
    @Test
    void itFindsTheRenamedCityAndSaysWhatChanged() {
        assertThat(printed(arguments -> {
                    try {
                        CompareWaves.main(arguments);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .contains("Sirius, Simland may be Syrius, Simland now: the names are alike")
                .contains("simulated marks")
                .contains("units: 33 stayed, 1 entered, 3 left")
                .contains("Syrius, Simland, 2009 to 2011: stayed")
                .contains("Kendall's tau-b")
                .contains("Seoul, Republic of Korea: first 4 times in a row (2003, 2005, 2007, 2009)");
    }
}
