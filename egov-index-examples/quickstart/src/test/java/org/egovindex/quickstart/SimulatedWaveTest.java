package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.egovindex.model.Survey;
import org.junit.jupiter.api.Test;

class SimulatedWaveTest {
    /** Steele, Lea and Flood 2014; the widely published vector of seed 1234567. */
    @Test
    void theGeneratorGivesTheKnownAnswers() {
        SplitMix64 random = new SplitMix64(1234567);
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("9817491932198370423");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("4593380528125082431");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("16408922859458223821");
    }

    @Test
    void theSampleIsWhatItsSeedDraws() throws IOException {
        StringBuilder marks = new StringBuilder();
        SampleWave.DRAWN.writeMarks(marks);
        assertThat(marks.toString()).isEqualTo(resource("simulated-marks.csv"));
        StringBuilder cities = new StringBuilder();
        SampleWave.DRAWN.writeCities(cities);
        assertThat(cities.toString()).isEqualTo(resource("simulated-cities.csv"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = SampleWave.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyRowOfItSaysThatItIsSimulatedAndSoDoesTheSurvey() throws IOException {
        assertThat(resource("simulated-marks.csv").lines().skip(1)).allMatch(line -> line.endsWith(",simulated"));
        Survey survey = SampleWave.survey();
        assertThat(survey.notices()).anyMatch(notice -> notice.startsWith("simulated"));
        assertThat(survey.panels()).hasSize(36).allMatch(panel -> panel.sheets().size() == 2);
        assertThat(survey.cities()).allMatch(city -> city.attribute("region").isPresent());
    }

    @Test
    void marksAreLeftOutAsOftenAsAsked() throws IOException {
        StringBuilder marks = new StringBuilder();
        new SimulatedWave(SampleWave.DRAWN.checklist(), 50, 2, 100, 7).writeMarks(marks);
        long missing =
                marks.toString().lines().filter(line -> line.contains(",,")).count();
        assertThat(missing).isBetween(800L, 1160L); // 9,800 marks, a tenth; six standard deviations of 29.7
    }
}
