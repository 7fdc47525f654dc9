package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A city is its name and country, however they are typed. */
class CityTest {
    @Test
    void aNameTypedInTwoWaysIsOneCity() {
        City composed = City.of("S\u00E3o Paulo", "BR");
        City decomposed = City.of(" Sa\u0303o\u00A0\u00A0Paulo ", "BR");
        assertThat(decomposed).isEqualTo(composed).hasSameHashCodeAs(composed);
        assertThat(decomposed.label()).isEqualTo("S\u00E3o Paulo, BR");
    }

    @Test
    void theSameNameInTwoCountriesIsTwoCities() {
        City british = City.of("Birmingham", "GB");
        City american = City.of("Birmingham", "US");
        assertThat(british).isNotEqualTo(american);
        assertThat(british.sameAs(american)).isFalse();
        assertThat(british.sameAs(City.of("Birmingham", "GB").with("region", "Europe")))
                .isTrue();
        assertThat(british.sameAs(City.of("Leeds", "GB"))).isFalse();
    }

    @Test
    void citiesStandByNameThenCountryWhateverElseIsKnown() {
        City a = City.of("Birmingham", "GB").with("oecd", "yes");
        City b = City.of("Birmingham", "US");
        City c = City.of("Zagreb", "HR");
        City d = City.of("\u00C5rhus", "DK");
        assertThat(new TreeSet<>(List.of(d, c, b, a)))
                .as("by the numbers of the characters: \u00C5 after Z")
                .containsExactly(a, b, c, d);
        assertThat(a).isEqualByComparingTo(City.of("Birmingham", "GB"));
    }

    @Test
    void attributesAreCopiedSortedAndCannotBeChanged() {
        Map<String, String> known = new HashMap<>(Map.of("region", "Europe", "oecd", "yes"));
        City city = new City("Riga", "LV", known);
        known.put("size", "large");
        assertThat(city.attributes()).containsExactly(Map.entry("oecd", "yes"), Map.entry("region", "Europe"));
        assertThatThrownBy(() -> city.attributes().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(city.attribute("region")).contains("Europe");
        assertThat(city.attribute("Region")).isEmpty();
    }

    @Test
    void withAnAttributeItIsAnotherValueOfTheSameCity() {
        City riga = City.of("Riga", "LV");
        City described = riga.with("region", "Asia").with("region", "Europe");
        assertThat(riga.attributes()).isEmpty();
        assertThat(described.attributes()).isEqualTo(Map.of("region", "Europe"));
        assertThat(described).isNotEqualTo(riga);
        assertThat(riga).hasToString("Riga, LV");
        assertThat(described).hasToString("Riga, LV {region=Europe}");
    }

    @Test
    void itIsCalledByNameOrLabel() {
        City riga = City.of("Riga", "LV");
        assertThat(riga.isCalled("Riga")).isTrue();
        assertThat(riga.isCalled("Riga, LV")).isTrue();
        assertThat(riga.isCalled("LV")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', LV, name of a city is empty",
        "Riga, ' ', country of Riga is empty",
        "Ri\u0007ga, LV, holds a control character",
        "Riga, L\u202EV, turns the reading direction"
    })
    void aNameThatCouldDeceiveIsRefused(String name, String country, String words) {
        assertThatThrownBy(() -> City.of(name, country))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words)
                .hasMessageContaining("Maybe");
    }
}
