package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.compare.SmallSurveys.index;
import static org.egovindex.compare.SmallSurveys.row;
import static org.egovindex.compare.SmallSurveys.usual;
import static org.egovindex.compare.SmallWaves.wave;

import java.util.Optional;
import org.egovindex.compare.SmallSurveys.Row;
import org.egovindex.model.City;
import org.egovindex.number.Rational;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamesTest {
    private static final Standings BEFORE = Standings.of(index(
            "2017",
            usual(),
            row("Astana", "Kazakhstan", "333111"),
            row("Almaty", "Kazakhstan", "222222"),
            row("Berne", "Switzerland", "111111"),
            new Row("Old Site", "Norway", "000111", "https://www.example.org/a")));
    private static final Standings AFTER = Standings.of(index(
            "2019",
            usual(),
            row("Nur-Sultan", "Kazakhstan", "333112"),
            row("Almaty", "Kazakhstan", "222222"),
            row("Bern", "Switzerland", "111333"),
            new Row("New Site", "Norway", "331111", "http://example.org/b")));

    /** Capital of Kazakhstan: Nur-Sultan from 2019 to 2022. */
    @Test
    void aRenamedCityIsOneCityOnceItIsSaid() {
        Comparison plain = Comparison.of(BEFORE, AFTER);
        assertThat(plain.shifts(Presence.ENTERED)).hasSize(3);
        Comparison told = Comparison.of(BEFORE, AFTER, Renames.of(Rename.of("Astana", "Nur-Sultan")));
        Shift shift = told.of("Nur-Sultan");
        assertThat(shift.presence()).isEqualTo(Presence.STAYED);
        assertThat(shift.unit().label()).isEqualTo("Nur-Sultan, Kazakhstan");
        assertThat(shift.scoreChange()).contains(Rational.of(5)); // one mark of six in an area of 30 points
        assertThat(told.area("area2").of("Nur-Sultan").scoreChange()).contains(Rational.of(5));
    }

    @Test
    void suspicionsSayWhyAndChangeNothing() {
        assertThat(Comparison.of(BEFORE, AFTER).suspicions())
                .extracting(RenameSuspicion::toString)
                .containsExactly(
                        "Berne, Switzerland may be Bern, Switzerland now: the names are alike",
                        "Old Site, Norway may be New Site, Norway now: the names are alike; both sites are on example.org");
        assertThat(Comparison.of(BEFORE, AFTER).notes())
                .contains("2 of those that left may have entered under another name");
    }

    /** Renamings of the last decades: 3 of 6 letters, 2 of 4, 2 of 7, and a word more. */
    @ParameterizedTest
    @CsvSource({
        "Bombay, Mumbai, true",
        "Kiev, Kyiv, true",
        "Rangoon, Yangon, true",
        "Delhi, New Delhi, true",
        "Astana, Nur-Sultan, false",
        "Saigon, Ho Chi Minh City, false"
    })
    void namesThatAreAlikeAreFound(String old, String now, boolean alike) {
        Standings before = Standings.of(index("1", usual(), row(old, "X", "333111"), row("Other", "X", "111111")));
        Standings after = Standings.of(index("2", usual(), row(now, "X", "111111"), row("Other", "X", "111111")));
        assertThat(Comparison.of(before, after).suspicions()).hasSize(alike ? 1 : 0);
    }

    /** 3, 3, 3, 1, 1, 1 and the same again: all areas as before, in the same country. */
    @Test
    void theSameScoresEverywhereAreSuspicious() {
        Standings after =
                Standings.of(index("2019", usual(), row("Akmola", "Kazakhstan", "333111"), row("X", "Y", "333111")));
        assertThat(Comparison.of(BEFORE, after).suspicions())
                .extracting(RenameSuspicion::toString)
                .contains(
                        "Astana, Kazakhstan may be Akmola, Kazakhstan now: the scores are nearly equal in all 3 areas")
                .noneMatch(words -> words.contains("X, Y"));
    }

    /** The worked line: A is B from 2005, and A again from 2011. */
    @Test
    void renamingsWithWavesAreFollowedInTheOrderOfTime() {
        Renames renames =
                Renames.of(new Rename("B", "A", Optional.of("2011")), new Rename("A", "B", Optional.of("2005")));
        assertThat(renames.of(TableUnit.of("A"), "2003").label()).isEqualTo("A");
        assertThat(renames.of(TableUnit.of("B"), "2007").label()).isEqualTo("A");
        assertThat(renames.of(TableUnit.of("A"), "2013").label()).isEqualTo("A");
        assertThat(renames.of(TableUnit.of("B"), "2013").label()).isEqualTo("B");
    }

    @Test
    void chainsAreFollowedToTheirEnd() {
        Renames renames = Renames.of(Rename.of("B", "C"), Rename.of("A", "B"));
        assertThat(renames.of(TableUnit.of("A"), "1").label()).isEqualTo("C");
        City city = City.of("Saigon", "Vietnam").with("continent", "Asia");
        assertThat(Renames.of(Rename.of("Saigon, Vietnam", "Ho Chi Minh City, Viet Nam"))
                        .of(city, "1"))
                .isEqualTo(City.of("Ho Chi Minh City", "Viet Nam").with("continent", "Asia"));
        assertThat(Rename.of("A", "B")).hasToString("A is now B");
        assertThat(new Rename("A", "B", Optional.of("2011"))).hasToString("A is now B, since 2011");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Renames.of(Rename.of("A", "B"), Rename.of("B", "A")))
                .hasMessageContaining("in a circle");
        assertThatThrownBy(() -> Rename.of("A", "A")).hasMessageContaining("must not be the old one");
        assertThatThrownBy(() -> Rename.of("A", " ")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> wave("1", "A 1, B 2").renamed(Renames.of(Rename.of("A", "B"))))
                .hasMessageContaining("B must stand once in 1");
    }
}
