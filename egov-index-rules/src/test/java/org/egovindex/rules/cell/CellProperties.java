package org.egovindex.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.DenseValues;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.Rule;

/** What holds of cells, whatever the conditions. */
class CellProperties {
    @Property(tries = 1000)
    void aConditionOverCellsAnswersAsItDoesOverEvidence(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(5);
        Condition condition = any.condition(slots, 4);
        CellSpace space = CellSpace.of(List.of(condition));
        CellCondition compiled = space.compile(condition);
        for (int tries = 0; tries < 10; tries++) {
            Evidence evidence = any.evidence(slots, 30);
            assertThat(compiled.truth(space.of(evidence))).isEqualTo(condition.truth(evidence));
        }
    }

    @Property(tries = 1000)
    void everyValueAnswersAllQuestionsAsTheWitnessOfItsCellDoes(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(1);
        Condition first = any.condition(slots, 3);
        Condition second = any.condition(slots, 3);
        for (SlotCells cells : CellSpace.of(List.of(first, second)).slots()) {
            Set<Integer> seen = new HashSet<>();
            for (Value value : DenseValues.of(cells.slot().domain())) {
                int cell = cells.cellOf(value);
                seen.add(cell);
                Evidence one = of(slots, cells, value);
                Evidence other = of(slots, cells, cells.witness(cell));
                Evidence last = of(slots, cells, cells.greatest(cell));
                assertThat(first.truth(one)).isEqualTo(first.truth(other)).isEqualTo(first.truth(last));
                assertThat(second.truth(one)).isEqualTo(second.truth(other)).isEqualTo(second.truth(last));
            }
            assertThat(seen).as("cells that a value lies in").hasSize(cells.size());
        }
    }

    private static Evidence of(Vocabulary slots, SlotCells cells, Value value) {
        return Evidence.draft(Site.ANY, slots).see(cells.slot().name(), value).finished();
    }

    @Property(tries = 1000)
    void exactIsWhatTheCompletionsComeToAndWithinWhatKleeneLeavesOpen(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = DenseValues.few(any.vocabulary(3), 600);
        Rule rule = any.book(1).rules().get(0);
        rule = any.rule(rule.id(), slots);
        Vocabulary all = slots.with(rule.slots().stream()
                .filter(slot -> slots.find(slot.name()).isEmpty())
                .toList());
        Evidence evidence = any.evidence(all, 50);
        TreeSet<BigDecimal> points = new TreeSet<>();
        boolean mayNotApply = false;
        for (Evidence complete : DenseValues.completions(evidence, rule.slots())) {
            Outcome outcome = rule.assess(complete).outcome();
            points.addAll(outcome.possible());
            mayNotApply |= outcome instanceof Outcome.Inapplicable;
        }
        Reach exact = Precision.EXACT.reach(rule, evidence);
        assertThat(exact).isEqualTo(new Reach(List.copyOf(points), mayNotApply, Precision.EXACT));
        assertThat(exact.isWithin(Precision.KLEENE.reach(rule, evidence))).isTrue();
    }

    @Property(tries = 1000)
    void aWalkMeetsEveryKindOnceInItsOrder(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        CellSpace space = CellSpace.of(List.of(any.condition(any.vocabulary(2), 2)));
        CellWalk walk = CellWalk.all(space);
        Set<List<Short>> kinds = new HashSet<>();
        while (walk.next()) {
            List<Short> kind = new ArrayList<>();
            long index = 0;
            for (int slot = 0; slot < space.slots().size(); slot++) {
                short cell = walk.kind().cell(slot);
                kind.add(cell);
                index += (long) walk.stride(slot)
                        * (cell < 0 ? space.slots().get(slot).size() : cell);
            }
            assertThat(walk.index()).isEqualTo(index);
            kinds.add(kind);
        }
        assertThat((long) kinds.size()).isEqualTo(walk.size()).isEqualTo(space.size());
    }

    @Property(tries = 1000)
    void aSampleIsOfTheKindThatItStandsFor(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(4);
        Condition condition = any.condition(slots, 3);
        CellSpace space = CellSpace.of(List.of(condition));
        CellEvidence kind = space.of(any.evidence(slots, 40));
        SampleEvidence sample = SampleEvidence.of(space, kind);
        assertThat(space.of(sample.on(slots))).isEqualTo(kind);
        Truth truth = condition.truth(sample.on(slots));
        assertThat(truth).isEqualTo(space.compile(condition).truth(kind));
    }
}
