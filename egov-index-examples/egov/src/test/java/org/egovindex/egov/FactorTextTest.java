package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactorTextTest {
    private static List<FactorText> parsed(String... texts) {
        return FactorText.parse(List.of(texts));
    }

    @Test
    void aCommaPartsFactorsAndNodesAlike() {
        assertThat(parsed("weights:25%@a,b,any-weights,leave-out:c,d", "bootstrap @ e , f"))
                .containsExactly(
                        new FactorText(FactorKind.WEIGHTS, "25%", List.of("a", "b")),
                        new FactorText(FactorKind.ANY_WEIGHTS, "", List.of()),
                        new FactorText(FactorKind.LEAVE_OUT, "c,d", List.of()),
                        new FactorText(FactorKind.BOOTSTRAP, "", List.of("e", "f")));
    }

    @Test
    void quotesKeepTheSignsOfNames() {
        assertThat(parsed("any-weights@\"roads, rails\",\"a@b\",\"evaluators\"")
                        .get(0)
                        .nodes())
                .containsExactly("roads, rails", "a@b", "evaluators");
        assertThat(parsed("leave-out:\"roads, rails\",x").get(0).words(',')).containsExactly("roads, rails", "x");
        assertThat(parsed("weights-in:\"a 10%..20%; egdi: any\",evaluators")).hasSize(2);
        assertThatThrownBy(() -> parsed("any-weights@\"a")).hasMessageContaining("double quote is left open");
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleIsUnderstood(FactorKind kind) {
        assertThat(parsed(kind.example())).singleElement().satisfies(text -> {
            assertThat(text.kind()).isEqualTo(kind);
            assertThat(kind.read(text)).isNotNull();
        });
        assertThat(FactorKind.helpOfAll())
                .anySatisfy(line -> assertThat(line).contains(kind.example()).hasSizeLessThanOrEqualTo(79));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "weigths:25% ! Maybe weights is meant",
                "xyzzy ! Maybe one of weights, any-weights",
                "weights ! is not understood. It reads weights:...[@NODE,...], such as weights:25%",
                "bootstrap:3 ! is not understood",
                "missing:mean|zero@a ! is not understood",
                "any-weights@a,,b ! is not understood",
                "weights:a lot ! needs a percentage, not 'a lot'",
                "weights:25 ! Maybe per cent are meant",
                "weights:-5% ! above 0 and below 1",
                "weights:١٠% ! needs a percentage",
                "weights:1e999999999 ! needs a percentage",
                "dirichlet:many ! needs a number",
                "dirichlet:-1 ! needs a concentration above 0",
                "mark-errors:150% ! needs a probability above 0 % and up to 100 %",
                "mark-errors:0% ! needs a probability",
                "measurement:0% ! above 0 and finite",
                "power:1 ! needs two numbers with two points between",
                "power:2..1 ! the smaller one first",
                "outliers:0..1000000 ! two whole numbers from 0 to 100",
                "outliers:0.5..2 ! two whole numbers",
                "outliers:-1..2 ! two whole numbers",
                "outliers:3..3 ! two whole numbers",
                "normalisation:min-max ! two alternatives or more",
                "normalisation:min-max|z-scores ! Maybe z-score is meant",
                "aggregation:stated|mode ! Maybe one of stated, arithmetic-mean",
                "missing:mean|guess ! does not know 'guess'"
            })
    void whatIsNotUnderstoodSaysWhy(String text, String why) {
        assertThatThrownBy(() -> parsed(text).forEach(factor -> factor.kind().read(factor)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void numbersHaveAPointAndABoundedLength() {
        assertThat(FactorNumber.share("25%")).contains(0.25);
        assertThat(FactorNumber.share("12.5 %")).contains(0.125);
        assertThat(FactorNumber.share("0.25")).contains(0.25);
        assertThat(FactorNumber.share("0,25")).isEmpty();
        assertThat(FactorNumber.range("-1..0.5")).contains(List.of(-1.0, 0.5));
        assertThat(FactorNumber.count("1e6")).contains(1_000_000L);
        assertThat(FactorNumber.count("2E9")).contains(2_000_000_000L);
        assertThat(FactorNumber.count("1e99")).isEmpty();
        assertThat(FactorNumber.count("1.5")).isEmpty();
    }
}
