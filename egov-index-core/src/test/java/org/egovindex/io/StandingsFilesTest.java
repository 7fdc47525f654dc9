package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.compare.Presence;
import org.egovindex.compare.Rename;
import org.egovindex.compare.Renames;
import org.egovindex.compare.Series;
import org.egovindex.compare.Standings;
import org.egovindex.document.RefusedFileException;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingsFilesTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), text);
    }

    @Test
    void scoresAloneAreRankedAndWhole() throws IOException {
        List<Standings> waves = StandingsFiles.read(file("""
                region,score,wave,unit
                N,5,2020,A
                S,7.5,2020,B
                S,7.5,2018,C
                N,NA,2018,A
                """)).orThrow();
        assertThat(waves).extracting(Standings::id).containsExactly("2018", "2020");
        assertThat(waves.get(1).isWhole()).isTrue();
        assertThat(waves.get(1).of("A").rank()).contains(Rank.of(2));
        assertThat(waves.get(1).of("A").unit().attribute("region")).contains("N");
        assertThat(waves.get(0).of("A").rank()).isEmpty();
        assertThat(Series.of(waves).comparison().of("C").presence()).isEqualTo(Presence.LEFT);
    }

    @Test
    void ranksMakePublishedFactsAndAreasStandApart() throws IOException {
        Path file = file("""
                wave,city,country,rank,score,area
                2005,Seoul,KR,1,81.70,
                2005,Tokyo,JP,7,,overall
                2005,Tokyo,JP,2.5,,privacy
                2005,Tokyo,JP,7,,overall
                """);
        Standings wave = StandingsFiles.read(file).orThrow().get(0);
        assertThat(wave.isWhole()).isFalse();
        assertThat(wave.of("Tokyo, JP").rank()).contains(Rank.of(7));
        assertThat(wave.of("Tokyo").score()).isEmpty();
        assertThat(wave.of("Seoul").score()).contains(Rational.of(8170, 100));
        assertThat(wave.area("privacy").orElseThrow().of("Tokyo").rank()).contains(new Rank(5));
        assertThat(StandingsFiles.readWhole(file).orThrow().get(0).of("Tokyo").rank())
                .isEmpty();
    }

    @Test
    void aCityWithoutACountryIsAUnitAndAreasMayStandAlone() throws IOException {
        Standings wave = StandingsFiles.read(file("wave,city,area,score\n1,Bonn,x,5\n"))
                .orThrow()
                .get(0);
        assertThat(wave.units()).isEmpty();
        assertThat(wave.area("x").orElseThrow().of("Bonn").label()).isEqualTo("Bonn");
    }

    @Test
    void countriesAndYearsWillDoToo() throws IOException {
        Standings wave = StandingsFiles.read(file("year,country,score\n2020,Latvia,0.7798\n"))
                .orThrow()
                .get(0);
        assertThat(wave.id()).isEqualTo("2020");
        assertThat(wave.of("Latvia").unit().attributes()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        StandingsReading reading = StandingsFiles.read(file("""
                wave,unit,rank,score
                1,A,0.3,5
                1,B,first,5
                ,C,1,5
                1,D,1,5
                1,D,2,5
                1,bad\u0007name,2,5
                """));
        assertThat(reading.problems().text())
                .contains(":2:0: error: the rank must be 1 or more")
                .contains(":3:5: error: the rank \"first\" is not a plain decimal number.")
                .contains(":4:1: error: the wave is empty.")
                .contains(":6:0: error: D stands in wave 1 already with other figures")
                .contains(":7:3: error: the unit holds a control character");
        assertThatThrownBy(reading::orThrow).isInstanceOf(RefusedFileException.class);
    }

    @Test
    void headersMustNameWhatIsNeeded() throws IOException {
        assertThat(StandingsFiles.read(file("wave,units,scores\n1,A,2\n"))
                        .problems()
                        .text())
                .contains("there is no column unit or city or country. Maybe units is meant.")
                .contains("there is no column score or rank. Maybe scores is meant.");
        assertThat(StandingsFiles.read(file("wave,unit,unit,score\n"))
                        .problems()
                        .text())
                .contains("the column unit stands twice");
        assertThat(StandingsFiles.read(file("wave,unit,,score\n")).problems().text())
                .contains("the name of a column is empty");
        assertThat(StandingsFiles.read(file("wave,unit,score\n")).problems().text())
                .contains("EMPTY_INPUT");
    }

    @Test
    void renamingsAreRead() throws IOException {
        Renames renames = RenamesFiles.read(file("""
                from,to,wave
                Astana,"Nur-Sultan, Kazakhstan",2019
                Berne,Bern,
                Berne,Bern,
                """)).orThrow();
        assertThat(renames.all())
                .containsExactly(
                        Rename.of("Berne", "Bern"),
                        new Rename("Astana", "Nur-Sultan, Kazakhstan", Optional.of("2019")));
    }

    @Test
    void badRenamingsAreRefused() throws IOException {
        assertThat(RenamesFiles.read(file("from,to\nA,A\nB,\nC,D\nC,E\n"))
                        .problems()
                        .text())
                .contains("the new name of A is the old one")
                .contains("the to is empty")
                .contains("C has two new names");
        RenamesReading circle = RenamesFiles.read(file("from,to\nA,B\nB,A\n"));
        assertThat(circle.problems().text()).contains("must not go in a circle").contains("Maybe say since which wave");
        assertThatThrownBy(circle::orThrow).isInstanceOf(RefusedFileException.class);
        assertThat(RenamesFiles.read(file("from,to\n")).renames()).isEmpty();
    }
}
