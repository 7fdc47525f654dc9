package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.junit.jupiter.api.Test;

class ContributionsTest {
    private static CompositeIndex of(Aggregation aggregation, double x, double y) {
        Node tree = Node.of("index", Node.indicator("x"), Node.indicator("y").weighing(Rational.of(3)))
                .with(MissingDataPolicies.REJECT_UNIT)
                .with(aggregation);
        return Methodology.of("two", tree)
                .compute(IndicatorTable.of(
                        List.of(TableUnit.of("A")), Map.of("x", IndicatorColumn.of(x), "y", IndicatorColumn.of(y))));
    }

    @Test
    void logarithmsOfDimensionsAddUpToThatOfTheHumanDevelopmentIndex() {
        CompositeIndex hdi = Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());
        Contributions norway = hdi.contributions("Norway");
        double sum = norway.of("hdi").stream()
                .mapToDouble(line -> line.contribution().orElseThrow())
                .sum();
        double score = hdi.scores("hdi").get(hdi.data().row("Norway"));
        assertThat(sum).isCloseTo(StrictMath.log(score), within(1e-15));
        assertThat(norway.of("hdi")).allSatisfy(line -> assertThat(line.scale()).isEqualTo("logarithms"));
        assertThat(norway.of("education")).extracting(Contributions.Line::child).containsExactly("eys", "mys");
    }

    @Test
    void valuesReciprocalsAndWeightsAsStatedAddUpToo() {
        assertThat(of(Aggregations.ARITHMETIC_MEAN, 2, 6).contributions("A").lines())
                .extracting(line -> line.contribution().orElseThrow())
                .containsExactly(0.25 * 2, 0.75 * 6);
        assertThat(of(Aggregations.SUM, 2, 6).contributions("A").lines())
                .extracting(line -> line.contribution().orElseThrow())
                .containsExactly(2.0, 18.0);
        assertThat(of(Aggregations.HARMONIC_MEAN, 2, 6).contributions("A").lines())
                .extracting(line -> line.contribution().orElseThrow())
                .containsExactly(0.25 / 2, 0.75 * (1.0 / 6));
    }

    @Test
    void aMinimumAndAZeroUnderAGeometricMeanHaveNoScale() {
        assertThat(of(Aggregations.MINIMUM, 2, 6).contributions("A").lines())
                .allSatisfy(line -> assertThat(line.contribution()).isEmpty());
        Contributions zero = of(Aggregations.geometricMeanWithZeros(), 0, 6).contributions("A");
        assertThat(zero.of("index").get(0).contribution()).isEmpty();
        assertThat(zero.text()).containsPattern("index +x +0.250000 +0.000000 +-");
    }
}
