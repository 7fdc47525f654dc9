package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.publish.Format;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.OutlierTreatments;
import org.egovindex.treat.Winsorising;

/** Whole indices with outliers treated at some of their indicators. */
class OutlierIndexProperties {
    private static final List<Normalisation> SAMPLED = List.of(
            Normalisations.minMax().within(1, 100).constantAs(50),
            Normalisations.rank(),
            Normalisations.percentileRank().within(1, 100));
    private static final Winsorising EAGER = OutlierTreatments.winsorise(2).beyond(0.4, -1);
    private static final List<OutlierTreatment> TREATMENTS = List.of(
            OutlierTreatments.NONE,
            EAGER,
            EAGER.thenLog(),
            EAGER.thenLogByTail(),
            OutlierTreatments.clampAtQuantiles(0.1, 0.9));

    private static RandomIndex drawn(long seed) {
        RandomIndex.From from = RandomIndex.From.all(SAMPLED, RandomIndex.MEANS);
        RandomIndex plain = RandomIndex.draw(seed, from.withGaps(0.15));
        Random random = new Random(seed + 3);
        return plain.with(RandomIndex.changed(
                plain.tree(), node -> node.isIndicator() ? node.with(RandomIndex.pick(random, TREATMENTS)) : node));
    }

    @Property(tries = 150)
    void theOrderOfRowsMakesNoDifferenceToAnyBit(@ForAll long seed) {
        RandomIndex drawn = drawn(seed);
        CompositeIndex straight = drawn.compute();
        CompositeIndex shuffled = drawn.on(drawn.shuffled(seed + 1));
        assertThat(shuffled.treated()).isEqualTo(straight.treated());
        assertThat(shuffled.scores()).isEqualTo(straight.scores());
        assertThat(shuffled.outliers()).isEqualTo(straight.outliers());
        assertThat(shuffled.outliers().in(Format.CSV))
                .isEqualTo(straight.outliers().in(Format.CSV));
    }

    @Property(tries = 150)
    void theReportNamesEveryNumberThatChangedAndNoOther(@ForAll long seed) {
        RandomIndex drawn = drawn(seed);
        CompositeIndex treated = drawn.compute();
        CompositeIndex plain = Methodology.of("random", drawn.tree())
                .withOutliers(OutlierTreatments.NONE)
                .compute(drawn.table());
        assertThat(plain.outliers().lines())
                .allSatisfy(line -> assertThat(line.moves()).isEmpty());
        for (OutlierReport.Line line : treated.outliers().lines()) {
            boolean transformed = treated.methodology()
                    .node(line.indicator())
                    .choices()
                    .transforms()
                    .isPresent();
            for (int unit = 0; unit < treated.units().size() && !transformed; unit++) {
                String label = treated.units().get(unit).label();
                IndicatorColumn before = plain.treated().column(line.indicator());
                IndicatorColumn after = treated.treated().column(line.indicator());
                assertThat(after.isMissing(unit)).isEqualTo(before.isMissing(unit));
                List<OutlierReport.Move> moves = line.moves().stream()
                        .filter(move -> move.unit().equals(label))
                        .toList();
                if (!before.isMissing(unit) && before.get(unit) != after.get(unit)) {
                    assertThat(moves).containsExactly(new OutlierReport.Move(label, before.get(unit), after.get(unit)));
                } else {
                    assertThat(moves).isEmpty();
                }
            }
        }
    }

    @Property(tries = 150)
    void anIndicatorThatChangesIsTreatedAnew(@ForAll long seed) {
        RandomIndex drawn = drawn(seed);
        CompositeIndex index = drawn.compute();
        String name = drawn.table().names().get(0);
        IndicatorColumn changed = drawn.table().column(name).with(0, 500);
        CompositeIndex scratch = drawn.on(drawn.table().with(name, changed));
        assertThat(CompositeIndex.of(index.plan().with(name, changed)).scores()).isEqualTo(scratch.scores());
        assertThat(CompositeIndex.of(index.plan().with(name, changed)).outliers())
                .isEqualTo(scratch.outliers());
    }
}
