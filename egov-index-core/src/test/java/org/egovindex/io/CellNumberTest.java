package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One way to write a number, and nothing that a reader of another country or another machine would take otherwise. */
class CellNumberTest {
    private static double parse(String text) {
        char[] buffer = ("9" + text + "9").toCharArray();
        return CellNumber.parse(buffer, 1, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "7",
                "007",
                "0.1",
                "-12.5",
                "999999999999999",
                "0.000000000000001",
                "9007199254740993",
                "0.1000000000000000055511151231257827",
                "1e5",
                "1E-5",
                "1.5e+300",
                "123456789012345.6",
                "123456789012345678901234",
                "2.2250738585072012e-308",
                "4.9e-324",
                "1e-400",
                "44.09828604887678",
                "0.300000000000000044408920985006"
            })
    void aNumberIsTheNearestDouble(String text) {
        if (text.length() > 32) {
            assertThat(parse(text)).as("more decimals than are read").isNaN();
        } else {
            assertThat(parse(text)).isEqualTo(new BigDecimal(text).doubleValue() + 0.0);
            assertThat(1 / parse(text)).as("there is one zero").isNotEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`1,234.5` | thousands",
                "`1.234.567` | thousands",
                "`1 234` | thousands",
                "`7,5` | decimals with a point",
                "`12.5%` | without the sign",
                "`12,5 %` | without the sign",
                "` 7` | no space",
                "`7 ` | no space",
                "`+7` | no plus",
                "`\u22127` | hyphen",
                "`7.` | both sides",
                "`.5` | both sides",
                "`1e400` | 1.8e308",
                "`1e1000000000` | 1.8e308",
                "`12345678901234567890123456` | 25 digits",
                "`\u0667` | digits 0 to 9",
                "`\u0661\u066B\u0665` | digits 0 to 9",
                "`0x1F` | decimal number",
                "`#DIV/0!` | spreadsheet",
                "`#N/A` | spreadsheet",
                "`NaN` | leave the cell empty",
                "`-Infinity` | leave the cell empty",
                "`inf` | leave the cell empty",
                "`..` | write NA",
                "`-` | write NA",
                "`null` | write NA",
                "`7d` | 7 or 7.5",
                "`1e` | 7 or 7.5",
                "`1_000` | 7 or 7.5",
                "`seven` | 7 or 7.5"
            })
    void whatIsNoNumberIsToldWhatToDo(String text, String advice) {
        assertThat(parse(text)).isNaN();
        assertThat(Misprint.advice(text)).contains(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1e300, 1e300",
        "-1.5e-40, -15e-41",
        "1e24, 1000000000000000000000000",
        "5e-324, 494065645841247e-338"
    })
    void aNumberIsWrittenPlainWhereThatCanBeRead(double number, String text) {
        assertThat(CellNumber.text(number)).isEqualTo(text);
        assertThat(parse(text)).isEqualTo(number);
    }
}
