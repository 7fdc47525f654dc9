package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.egovindex.SharedData;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.normalise.Direction;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoinrFilesTest {
    private static final String META = """
            Level,iCode,iName,Direction,Weight,Unit,Denominator,Parent,Type
            1,schools,Schools,1,2,number,people,Index,Indicator
            1,waiting,Days of waiting,-1,1,days,NA,Service,Indicator
            2,Service,Service,1,1,NA,NA,Index,Aggregate
            3,Index,The index,1,1,NA,NA,NA,Aggregate
            NA,region,Region,NA,NA,NA,NA,NA,Group
            NA,people,People,NA,NA,thousands,NA,NA,Denominator
            """;
    private static final String DATA = """
            uName,uCode,Time,region,people,schools,waiting
            Ayton,A,2020,1,10,5,3
            Beeton,B,2020,1,20,30,7
            Ceeton,C,2020,2,5,1,NA
            """;

    @TempDir
    Path folder;

    private CoinrReading read(String meta, String data) throws IOException {
        Path iMeta = Files.writeString(folder.resolve("iMeta.csv"), meta);
        Path iData = Files.writeString(folder.resolve("iData.csv"), data);
        return CoinrFiles.read(iData, iMeta);
    }

    @Test
    void makesATreeOfUnevenDepthAndATable() throws IOException {
        CoinrReading reading = read(META, DATA).orThrow();
        Methodology methodology = reading.methodology().orElseThrow();
        assertThat(methodology.tree().title()).isEqualTo("The index");
        assertThat(methodology.node("schools").weight()).isEqualTo(Rational.of(2));
        assertThat(methodology.node("waiting").choices().direction()).hasValue(Direction.LOWER_IS_BETTER);
        assertThat(methodology.tree().children()).extracting(Node::id).containsExactly("schools", "Service");
        CompositeIndex index = methodology.compute(reading.table().orElseThrow());
        // schools per thousand 0.5, 1.5, 0.2; waiting 3 is best: A = (2 x 100 x 0.3 / 1.3 + 100) / 3
        assertThat(index.scores("Index").get(0))
                .isEqualTo((2 * 100 * (0.3 / 1.3) + 100) / 3, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(index.of("C").availability().missing()).isEqualTo(1);
        assertThat(index.units().get(0).attribute("region")).hasValue("1");
    }

    @Test
    void namesAndTimeNeedNotBeThereAndAreWordsIfTheyAre() throws IOException {
        CoinrReading with = read(META, DATA).orThrow();
        assertThat(with.table().orElseThrow().units().get(0).attribute("Time")).hasValue("2020");
        CoinrReading without =
                read(META, DATA.replaceAll("(?m)^[^,]*,([^,]*),[^,]*,", "$1,")).orThrow();
        assertThat(without.table().orElseThrow().names())
                .isEqualTo(with.table().orElseThrow().names());
        assertThat(without.table().orElseThrow().units().get(0).attribute("uName"))
                .isEmpty();
    }

    @Test
    void writesWhatItReads() throws IOException {
        CoinrReading reading = read(META, DATA).orThrow();
        Path iData = folder.resolve("again-data.csv");
        Path iMeta = folder.resolve("again-meta.csv");
        CoinrFiles.write(reading.table().orElseThrow(), reading.methodology().orElseThrow(), iData, iMeta);
        CoinrReading again = CoinrFiles.read(iData, iMeta).orThrow();
        assertThat(again.methodology()).isEqualTo(reading.methodology());
        assertThat(again.methodology()
                        .orElseThrow()
                        .compute(again.table().orElseThrow())
                        .scores())
                .isEqualTo(reading.methodology()
                        .orElseThrow()
                        .compute(reading.table().orElseThrow())
                        .scores());
    }

    @Test
    void readsTheAsemExample() {
        CoinrReading asem = CoinrFiles.read(
                        SharedData.file("data/asem/asem_iData.csv"), SharedData.file("data/asem/asem_iMeta.csv"))
                .orThrow();
        assertThat(asem.table().orElseThrow().units()).hasSize(51);
        assertThat(asem.methodology().orElseThrow().tree().all().filter(Node::isIndicator))
                .hasSize(49);
        CompositeIndex index =
                asem.methodology().orElseThrow().compute(asem.table().orElseThrow());
        assertThat(index.ranking().rows()).hasSize(51);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA,NA,NA,Aggregate | NA,NA,Index,Aggregate | exactly one row must have no parent",
                "NA,Index,Aggregate | NA,Indexx,Aggregate | the parent Indexx of Service is not in the file",
                "1,schools | 1,waiting | stands in the file already",
                "people,Index,Indicator | people,Index,Indikator | the type must be one of",
                "-1,1,days | -2,1,days | the direction must be 1 or -1",
                "1,2,number | 1,-2,number | the weight must be a number of 0 or more",
                "1,2,number | 1,NaN,number | the weight must be a number of 0 or more",
                "number,people | number,folk | the denominator must be a row of the type Denominator",
                "NA,Index,Aggregate | NA,Service,Aggregate | go round in a circle",
                "iCode | code | there is no column iCode"
            })
    void refusesTreesThatCannotBe(String good, String bad, String message) throws IOException {
        CoinrReading reading = read(META.replaceFirst(java.util.regex.Pattern.quote(good), bad), DATA);
        assertThat(reading.methodology()).isEmpty();
        assertThat(reading.isWhole()).isFalse();
        assertThat(reading.problems().get(0).first())
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsNotThere() throws IOException {
        assertThat(read("", DATA).isWhole()).isFalse();
        assertThat(CoinrFiles.read(folder.resolve("no"), folder.resolve("nowhere"))
                        .isWhole())
                .isFalse();
        assertThat(read(META, "").isWhole()).isFalse();
    }
}
