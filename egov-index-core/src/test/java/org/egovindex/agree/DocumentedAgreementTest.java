package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/methods/agreement.md says is what is computed. */
class DocumentedAgreementTest {
    private static final Pattern LINE = Pattern.compile("(\\S+) of (.+) = (\\S+)");
    private static final Path PAGE =
            Path.of(System.getProperty("project.root", ".."), "docs", "methods", "agreement.md");

    static Stream<String> lines() throws IOException {
        List<String> all = Files.readAllLines(PAGE);
        int from = all.indexOf("```agree") + 1;
        return all.subList(from, from + all.subList(from, all.size()).indexOf("```")).stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aWorkedLineIsComputed(String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).isTrue();
        List<List<String>> rows = Arrays.stream(parts.group(2).split(" \\| ", -1))
                .map(row -> Arrays.stream(row.split(" ", -1))
                        .map(cell -> cell.equals("-") ? "" : cell)
                        .toList())
                .toList();
        Agreement found =
                AgreementCoefficients.find(parts.group(1)).orElseThrow().of(Ratings.rows(rows));
        if (parts.group(3).equals("undefined")) {
            assertThat(found.reason()).isPresent();
        } else {
            assertThat(found.value().orElseThrow()).isEqualTo(Double.parseDouble(parts.group(3)), within(5e-5));
        }
    }

    /** Feinstein and Cicchetti 1990: kappa .70 and .32. AC1 by hand: of 40 9 / 6 45 p_e = 2 x 0.475 x 0.525, of 80 10 / 5 5 2 x 0.875 x 0.125. */
    @Test
    void theParadoxOfKappaIsAsThePageSays() {
        RatingScale scale = RatingScale.unordered(List.of("yes", "no"));
        Ratings balanced = Ratings.contingency(scale, List.of(List.of(40L, 9L), List.of(6L, 45L)));
        Ratings skewed = Ratings.contingency(scale, List.of(List.of(80L, 10L), List.of(5L, 5L)));
        assertThat(AgreementCoefficients.COHEN.of(balanced).value().orElseThrow())
                .isEqualTo(0.70, within(5e-3));
        assertThat(AgreementCoefficients.COHEN.of(skewed).value().orElseThrow()).isEqualTo(0.32, within(5e-3));
        assertThat(AgreementCoefficients.GWET_AC1.of(balanced).value().orElseThrow())
                .isEqualTo((0.85 - 2 * 0.475 * 0.525) / (1 - 2 * 0.475 * 0.525), within(1e-12));
        assertThat(AgreementCoefficients.GWET_AC1.of(skewed).value().orElseThrow())
                .isEqualTo((0.85 - 2 * 0.875 * 0.125) / (1 - 2 * 0.875 * 0.125), within(1e-12));
    }

    @Test
    void everyCoefficientStandsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (AgreementCoefficient one : AgreementCoefficients.all()) {
            String stem =
                    one.id().replaceAll("-(linear|quadratic|ordinal|interval|ratio|standardised|[123]-[1k])$", "");
            assertThat(page).contains(stem);
        }
    }
}
