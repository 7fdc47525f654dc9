package org.egovindex.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.rules.advice.Counterfactual;
import org.egovindex.rules.advice.ToDo;
import org.egovindex.rules.cell.Precision;
import org.egovindex.rules.cell.Scorer;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.edition.DifferenceKind;
import org.egovindex.rules.edition.EditionDiff;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Large rules and large books are checked in seconds, or said not to be analysed. */
class LargeRulesTest {
    private static final String HEAD = "checklist large 1\narea a 20 \"A\"\nscale many : 0..1000\n"
            + "slot n : int 0..10000000\nslot m : int 0..1000\n";
    /** 200,000 questions to one slot. */
    private static final RuleBook HEAVY =
            book(ladder(1_000, level -> many(200, " || ", j -> "n == " + (level * 250 + j))));

    private static String many(int count, String between, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(between));
    }

    private static String ladder(int levels, IntFunction<String> condition) {
        return "criterion C in a on many\n"
                + many(levels, "", i -> "  " + (levels - i) + " when " + condition.apply(levels - i) + "\n")
                + "  0 otherwise\n";
    }

    private static RuleBook book(String criteria) {
        return RuleBooks.parse(HEAD + criteria, "large.rules").orThrow();
    }

    private static <T> T soon(Supplier<T> what) {
        return Assertions.assertTimeoutPreemptively(Duration.ofMinutes(5), what::get);
    }

    @Test
    void aThousandLevelsThatOverlapAreCheckedAndTheFirstHundredPairsTold() {
        RuleBook book = book(ladder(1_000, level -> "n >= " + level + " && m <= " + level % 100));
        LintReport report = soon(() -> Lint.of(book));
        assertThat(report.of(LintCode.OVERLAP)).hasSize(101);
        assertThat(report.of(LintCode.BUDGET)).isEmpty();
        assertThat(report.of(LintCode.OVERLAP).get(100).message()).contains("more than 100 pairs");
    }

    @Test
    void tenThousandCriteriaThatAskTheSameSlotOfOtherThresholdsAreCompared() {
        RuleBook book = book(many(
                10_000,
                "",
                i -> "criterion C" + i + " in a on dichotomy\n  yes when n >= " + (i == 9_999 ? 70 : i * 7) + "\n"));
        LintReport report = soon(() -> Lint.of(book));
        assertThat(report.of(LintCode.SAME_RULE))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("C9999", "C10:"));
        assertThat(report.of(LintCode.BUDGET)).isEmpty();
    }

    @Test
    void criteriaThatAreAlikeInAllButWhatTheyMeanAreComparedUpToAHundred() {
        String slots = "slot t : text\n";
        RuleBook book = book(
                slots + many(300, "", i -> "criterion C" + i + " in a on dichotomy\n  yes when t == \"" + i + "\"\n"));
        assertThat(Lint.of(book).of(LintCode.BUDGET)).hasSize(1);
    }

    @Test
    void aRuleOfHundredThousandsOfQuestionsIsNotAnalysed() {
        assertThat(soon(() -> Lint.of(HEAVY)).of(LintCode.BUDGET)).hasSize(1);
        RuleBook other = book(ladder(1_000, level -> many(200, " || ", j -> "n == " + (level * 251 + j))));
        EditionDiff diff = soon(() -> EditionDiff.of(HEAVY, other));
        assertThat(diff.differences()).extracting(one -> one.kind()).containsExactly(DifferenceKind.NOT_ANALYSED);
    }

    @Test
    void adviceOnARuleOfHundredThousandsOfQuestionsSaysThatItIsNone() {
        Rule rule = HEAVY.rule("C");
        Evidence none = Evidence.none(Site.ANY, HEAVY.vocabulary());
        assertThat(soon(() -> Counterfactual.of(rule, none, BigDecimal.TEN)).status())
                .isEqualTo(Counterfactual.Status.NOT_ANALYSED);
        Evidence reaches = none.with("n", Observation.of(Reading.of(Value.of(2_500))));
        assertThat(soon(() -> Counterfactual.of(rule, reaches, BigDecimal.TEN)).status())
                .isEqualTo(Counterfactual.Status.REACHED);
        assertThat(soon(() -> Precision.EXACT.reach(rule, none)).precision()).isEqualTo(Precision.KLEENE);
        ToDo todo = soon(() -> ToDo.of(HEAVY.assess(none)));
        assertThat(todo.slots()).isEmpty();
        assertThat(todo.notTried()).isEqualTo(1);
        assertThat(todo.table().notes()).anyMatch(note -> note.startsWith("Not analysed: 1 "));
    }

    @Test
    void aSlotOfMoreKindsOfValuesThanHaveNumbersIsNotScoredWrongly() {
        RuleBook book = book(ladder(1_000, level -> "n in [" + many(20, ", ", j -> "" + (level * 40 + 2 * j)) + "]"));
        assertThatThrownBy(() -> Scorer.of(book))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 32767 kinds of values")
                .hasMessageContaining("Maybe");
        assertThat(Lint.of(book).of(LintCode.BUDGET)).hasSize(1);
    }

    @Test
    void manySlotsAreTriedAsLongAsTheBudgetLasts() {
        String slots = many(4_000, "", i -> "slot s" + i + " : bool\n");
        String criteria = many(4_000, "", i -> "criterion C" + i + " in a on dichotomy\n  yes when s" + i + "\n");
        RuleBook book = book(slots + criteria);
        ToDo todo = soon(() -> ToDo.of(book.assess(Evidence.none(Site.ANY, book.vocabulary()))));
        assertThat(todo.slots()).hasSize(2_500);
        assertThat(todo.notTried()).isEqualTo(1_500);
        assertThat(todo.slots().get(0).slot().name()).isEqualTo("s0");
    }

    /** The first 200,000 kinds all have the least value of the first slot. */
    @Test
    void aConditionThatCanBeBothIsNotCalledNotAnalysedForTheOrderOfItsSlots() {
        String slots = many(6, "", i -> "slot s" + i + " : int 0..100\n");
        String parts = many(6, " || ", i -> many(5, " || ", j -> "s" + i + " == " + (10 * j + 5)));
        RuleBook book = book(slots + "criterion C in a on dichotomy\n  yes when n > 5 && (" + parts + ")\n");
        assertThat(Lint.of(book).of(LintCode.BUDGET))
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/criteria/C");
    }
}
