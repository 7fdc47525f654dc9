package org.egovindex.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.City;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Unit;
import org.egovindex.model.Wave;
import org.egovindex.number.Values;
import org.egovindex.publish.Format;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {
    private static IndicatorColumn withGap() {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(3);
        draft.put(0, 2.5);
        draft.miss(1, MissingReason.NOT_APPLICABLE);
        draft.put(2, -1);
        return draft.column();
    }

    private static IndicatorTable table() {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("b", withGap());
        columns.put("a", IndicatorColumn.of(1, 2, 3));
        return IndicatorTable.of(
                List.of(
                        new TableUnit("Ceeton", Map.of("region", "South")),
                        new TableUnit("Ayton", Map.of("region", "North")),
                        TableUnit.of("Beeton")),
                columns);
    }

    @Test
    void unitsStandInTheOrderOfTheirNamesAndColumnsAsTheyWereGiven() {
        IndicatorTable table = table();
        assertThat(table.units()).extracting(Unit::label).containsExactly("Ayton", "Beeton", "Ceeton");
        assertThat(table.names()).containsExactly("b", "a");
        assertThat(table.column("a").get(0)).isEqualTo(2);
        assertThat(table.column("b").find(0)).isEmpty();
        assertThat(table.column("b").reason(0)).hasValue(MissingReason.NOT_APPLICABLE);
        assertThat(table.column("b").get(2)).isEqualTo(2.5);
        assertThat(table.column("b").present()).isEqualTo(2);
        assertThat(table.column("b").isComplete()).isFalse();
        assertThat(table.attribute("region"))
                .containsExactly(Optional.of("North"), Optional.empty(), Optional.of("South"));
    }

    @Test
    void aGapIsNeverANumber() {
        assertThatThrownBy(() -> table().column("b").get(0)).hasMessageContaining("There is no number at place 0");
        assertThatThrownBy(() -> IndicatorColumn.of(Double.NaN)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> Values.gaps(1).set(0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("must be finite");
    }

    @Test
    void whatIsNotThereIsAnsweredWithWhatMayBeMeant() {
        assertThatThrownBy(() -> table().column("regio")).hasMessageContaining("Maybe one of [b, a] is meant.");
        assertThatThrownBy(() -> table().row("Aytonn")).hasMessageContaining("Maybe Ayton is meant.");
        assertThatThrownBy(() -> IndicatorTable.of(List.of(TableUnit.of("A"), TableUnit.of("A")), Map.of()))
                .hasMessageContaining("Two rows are called A");
        assertThatThrownBy(() -> IndicatorTable.of(List.of(TableUnit.of("A")), Map.of("x", IndicatorColumn.of(1, 2))))
                .hasMessageContaining("must have 1 cells");
        assertThatThrownBy(() -> table().with("x", IndicatorColumn.of(1))).hasMessageContaining("must have 3 cells");
    }

    @Test
    void aNameOfTwoCitiesIsNotEnough() {
        IndicatorTable cities = IndicatorTable.of(
                List.of(City.of("Birmingham", "GB"), City.of("Birmingham", "US"), City.of("Seoul", "KR")), Map.of());
        assertThat(cities.row("Seoul")).isEqualTo(2);
        assertThat(cities.row("Birmingham, US")).isEqualTo(1);
        assertThatThrownBy(() -> cities.row("Birmingham")).hasMessageContaining("Birmingham is the name of 2");
    }

    @Test
    void unitsCanBeLeftOutByWhatTheyHave() {
        assertThat(table().only("region", Optional.empty()).units())
                .extracting(Unit::label)
                .containsExactly("Ayton", "Ceeton");
        assertThat(table().only("region", Optional.of("South")).units())
                .extracting(Unit::label)
                .containsExactly("Ceeton");
        assertThat(table().only("b", Optional.empty()).units())
                .extracting(Unit::label)
                .containsExactly("Beeton", "Ceeton");
        assertThat(table().only("a", Optional.of("3")).units())
                .extracting(Unit::label)
                .containsExactly("Beeton");
        assertThat(table().only("nothing", Optional.empty()).units()).isEmpty();
    }

    @Test
    void isAValueThatPrintsItself() {
        IndicatorTable table = table().withWave(Wave.of("2022")).withNotices(List.of("made up"));
        assertThat(table.wave()).hasValue(Wave.of("2022"));
        assertThat(table)
                .isNotEqualTo(table())
                .isEqualTo(table().withWave(Wave.of("2022")).withNotices(List.of("made up")));
        assertThat(table).hasSameHashCodeAs(table().withWave(Wave.of("2022")).withNotices(List.of("made up")));
        assertThat(table.with("a", IndicatorColumn.of(0, 0, 0)).wave()).isEqualTo(table.wave());
        assertThat(table.in(Format.CSV)).contains("Ayton").contains("2.5").contains("made up");
        assertThat(table.text()).containsPattern("Ayton +not applicable +2");
        assertThat(table).hasToString("3 units by [b, a]");
        assertThat(withGap())
                .isEqualTo(withGap())
                .isNotEqualTo(IndicatorColumn.of(2.5, 0, -1))
                .hasSameHashCodeAs(withGap());
        assertThat(withGap()).hasToString("[2.5, -, -1.0]");
        assertThat(IndicatorColumn.of(Values.gaps(1)).reason(0)).hasValue(MissingReason.NOT_ASSESSED);
    }
}
