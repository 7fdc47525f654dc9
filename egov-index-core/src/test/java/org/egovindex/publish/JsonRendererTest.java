package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.junit.jupiter.api.Test;

/** JSON that any parser reads back as it was meant. */
class JsonRendererTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static JsonNode parse(String text) throws JsonProcessingException {
        assertThat(text).endsWith("}\n");
        return JSON.readTree(text);
    }

    @Test
    void aTableIsTitleNotesAndRows() {
        assertThat(Format.JSON.render(Tables.SCORES.top(1))).isEqualTo("""
                        {
                          "title" : "Scores of 2009",
                          "notes" : [
                            "marks are simulated",
                            "Oslo lacks B1"
                          ],
                          "rows" : [
                            {
                              "city" : "Riga",
                              "index_score" : 7.1166666666666667,
                              "rank" : 1
                            }
                          ]
                        }
                        """);
    }

    @Test
    void figuresAreKeptAtFullPrecisionAndAMissingOneIsNull() throws JsonProcessingException {
        JsonNode rows = parse(Format.JSON.render(Tables.SCORES)).get("rows");
        assertThat(rows.get(1).get("index_score").decimalValue())
                .as("-1/8, not the -0.13 that is shown")
                .isEqualTo(new BigDecimal("-0.125"));
        assertThat(rows.get(2).get("index_score").isNull()).isTrue();
        assertThat(rows.get(2).get("rank").isNull()).isTrue();
        assertThat(rows.get(2).get("city").textValue()).isEqualTo("Oslo");
        assertThat(rows.get(0).fieldNames())
                .toIterable()
                .as("keys, not headings, in the order of the columns")
                .containsExactly("city", "index_score", "rank");
    }

    @Test
    void noNumberIsWrittenWithAnExponent() {
        Table table = Tables.row(
                Cell.exactly(new BigDecimal("1E+20")), Cell.figure(Rational.of(1, 100_000_000), Rounding.halfUp(2)));
        assertThat(Format.JSON.render(table)).contains(": 100000000000000000000,", ": 0.00000001\n");
    }

    @Property(tries = 300)
    void wordsAreReadBackAsTheyWere(@ForAll String words) throws JsonProcessingException {
        Table table = new Table(words, List.of(Column.of("a")), List.of(List.of(Cell.words(words))), List.of(words));
        JsonNode read = parse(Format.JSON.render(table));
        assertThat(read.get("title").textValue()).isEqualTo(words);
        assertThat(read.get("notes").get(0).textValue()).isEqualTo(words);
        assertThat(read.get("rows").get(0).get("a").textValue()).isEqualTo(words);
    }

    @Property(tries = 300)
    void numbersAreReadBackAsTheyWere(
            @ForAll @Scale(6) @BigRange(min = "-1000000000", max = "1000000000") BigDecimal number)
            throws JsonProcessingException {
        Table table = Tables.row(Cell.figure(Rational.of(number), Rounding.halfUp(0)), Cell.exactly(number));
        JsonNode row = parse(Format.JSON.render(table)).get("rows").get(0);
        assertThat(row.get("c0").decimalValue())
                .as("16 digits at most, of the 17 that are kept")
                .isEqualByComparingTo(number);
        assertThat(row.get("c1").decimalValue()).isEqualByComparingTo(number);
    }

    @Test
    void controlCharactersNeverStandInJsonAsTheyAre() {
        assertThat(Format.JSON.render(Tables.row(Cell.words("a\u001B[2J\r\u0000"))))
                .contains("a\\u001B[2J\\r\\u0000");
    }

    @Test
    void anExplanationIsATreeOfItsParts() throws JsonProcessingException {
        JsonNode index = parse(Tables.EXPLAINED.in(Format.JSON));
        assertThat(index.get("label").textValue()).isEqualTo("index");
        assertThat(index.get("value").textValue()).isEqualTo("2.4");
        assertThat(index.get("how").textValue()).isEqualTo("sum of the areas");
        assertThat(index.get("parts")).hasSize(2);
        JsonNode mark = index.get("parts").get(0).get("parts").get(0);
        assertThat(mark.get("how").textValue()).isEqualTo("mean of 2 marks: 6 / 2");
        assertThat(mark.get("parts")).isEmpty();
    }
}
