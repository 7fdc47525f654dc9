package org.egovindex.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDoubtsTest {
    private static ProblemReport doubts(String name) {
        Problems problems = new Problems("marks.csv");
        new NameDoubts("city", problems).look(name, 1, 1);
        return problems.report();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=1+1 | FORMULA_PREFIX",
                "<b>Riga</b> | MARKUP_IN_NAME",
                "x\" onmouseover=\"alert(1) | MARKUP_IN_NAME",
                "javascript:alert(1) | MARKUP_IN_NAME",
                "Riga&#60;script | MARKUP_IN_NAME",
                "../../etc/passwd | PATH_IN_NAME",
                "C:\\Windows | PATH_IN_NAME",
                "CON | PATH_IN_NAME",
                "aux.txt | PATH_IN_NAME",
                "\uFF32\uFF49\uFF47\uFF41 | LOOK_ALIKE",
                "R\u0456ga | MIXED_SCRIPT"
            })
    void aNameThatMayNotBeWhatItSeemsIsDoubted(String name, ProblemCode code) {
        assertThat(doubts(name).counts()).containsOnlyKeys(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Riga",
                "S\u00E3o Paulo",
                "\u0412\u0456\u043B\u044C\u043D\u044E\u0441",
                "\u6771\u4EAC",
                "Con Dao",
                "Constance",
                "Onda",
                "Washington DC",
                "St. John's",
                "Bratislava/Pressburg",
                "%s%n%x",
                "${7*7}",
                "$1 \\1",
                "Bosnia & Herzegovina"
            })
    void anHonestNameIsNot(String name) {
        assertThat(doubts(name).first()).isEmpty();
    }
}
