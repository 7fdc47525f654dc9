package org.egovindex.rules.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.ConditionText;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Rule;
import org.junit.jupiter.api.Test;

/** What the two precisions say of the same evidence. */
class PrecisionTest {
    private static Rule rule(Condition when) {
        return new Rule(
                Criterion.of("A", "A?", ScoringScale.dichotomous(3)),
                Condition.always(),
                new Dichotomy(when),
                Annotation.NONE,
                List.of());
    }

    @Test
    void exactSeesThatTheTwoHalvesMeet() {
        Vocabulary slots = Vocabulary.of(Slot.of("n", Domain.whole()), Slot.of("there", Domain.flag()));
        Rule halves = rule(ConditionText.parse("there && n <= 5 || there && n > 5", slots));
        Evidence there =
                Evidence.draft(Site.ANY, slots).see("there", Value.of(true)).finished();
        assertThat(Precision.KLEENE.reach(halves, there)).hasToString("0 or 3");
        assertThat(Precision.KLEENE.reach(halves, there).isDecided()).isFalse();
        assertThat(Precision.EXACT.reach(halves, there)).hasToString("3");
        assertThat(Precision.EXACT.reach(halves, there).isDecided()).isTrue();
        Evidence nothing = Evidence.none(Site.ANY, slots);
        assertThat(Precision.EXACT.reach(halves, nothing)).hasToString("0 or 3");
    }

    @Test
    void beyondTheBudgetTheAnswerIsKleenesAndSaysSo() {
        List<Slot> flags = new ArrayList<>(IntStream.rangeClosed(1, 18)
                .mapToObj(number -> Slot.of("s" + number, Domain.flag()))
                .toList());
        Vocabulary slots = Vocabulary.of(flags);
        Rule all = rule(flags.stream()
                .<Condition>map(IsTrue::new)
                .reduce(Condition::and)
                .orElseThrow());
        Reach reach = Precision.EXACT.reach(all, Evidence.none(Site.ANY, slots));
        assertThat(reach.precision()).isEqualTo(Precision.KLEENE);
        assertThat(reach.points()).containsExactly(BigDecimal.ZERO, BigDecimal.valueOf(3));
        Evidence one = Evidence.draft(Site.ANY, slots).see("s1", Value.of(true)).finished();
        assertThat(Precision.EXACT.reach(all, one).precision()).isEqualTo(Precision.EXACT);
    }
}
