package org.egovindex.rules.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.JsonView;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.ConditionText;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions in CEL. */
class CelTextTest {
    private static final Slot HOURS = Slot.of("contact.hours", Domain.whole());
    private static final Slot SECONDS = Slot.of("load.time", Domain.real());
    private static final Slot SCOPE = Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"));
    private static final Slot DAY = Slot.of("news.day", Domain.day());
    private static final Slot LINK = Slot.of("contact.link", Domain.text());
    private static final Slot LEVEL =
            Slot.of("rated.x", Domain.level(List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.valueOf(3))));

    private static String compared(Slot slot, Relation relation, Value constant) {
        return CelText.of(new Comparison(slot, relation, constant));
    }

    private static Condition flag(int number) {
        return new IsTrue(Slot.of("f" + number, Domain.flag()));
    }

    private static List<Condition> flags(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(CelTextTest::flag).toList();
    }

    @Test
    void wholeNumbersAreIntegersAndDecimalsKeepAPoint() {
        assertThat(compared(HOURS, Relation.AT_MOST, Value.of(24))).isEqualTo("contact.hours <= 24");
        assertThat(compared(SECONDS, Relation.LESS, Value.of(24))).isEqualTo("load.time < 24.0");
        assertThat(compared(SECONDS, Relation.LESS, Value.of(new BigDecimal("0.25"))))
                .isEqualTo("load.time < 0.25");
        assertThat(compared(LEVEL, Relation.EQUAL, Value.of(3))).isEqualTo("rated.x == 3.0");
    }

    @Test
    void anOrderOfWordsIsWrittenAsAList() {
        assertThat(compared(SCOPE, Relation.AT_LEAST, Value.of("home-only")))
                .isEqualTo("policy.scope in [\"home-only\", \"every-page\"]");
        assertThat(compared(SCOPE, Relation.LESS, Value.of("none"))).isEqualTo("policy.scope in []");
        assertThat(compared(SCOPE, Relation.UNEQUAL, Value.of("none"))).isEqualTo("policy.scope != \"none\"");
    }

    @Test
    void daysAreTextsAndTextsAreEscaped() {
        assertThat(compared(DAY, Relation.AT_LEAST, Value.of(LocalDate.of(2005, 9, 12))))
                .isEqualTo("news.day >= \"2005-09-12\"");
        assertThat(CelText.of(new StartsWith(LINK, "mailto:\"\\\n\u2028é")))
                .isEqualTo("contact.link.startsWith(\"mailto:\\\"\\\\\\u000A\\u2028é\")");
        assertThat(CelText.of(new StartsWith(LINK, "\uD83D\uDE00"))).endsWith("(\"\\U0001F600\")");
        assertThat(CelText.of(new OneOf(HOURS, List.of(Value.of(1), Value.of(-2)))))
                .isEqualTo("contact.hours in [1, -2]");
    }

    @Test
    void parenthesesStandWhereTheyAreNeeded() {
        Condition or = new AnyOf(flags(2));
        assertThat(CelText.of(new AllOf(List.of(or, flag(3))))).isEqualTo("(f1 || f2) && f3");
        assertThat(CelText.of(new AnyOf(List.of(new AllOf(flags(2)), flag(3))))).isEqualTo("f1 && f2 || f3");
        assertThat(CelText.of(new Not(or))).isEqualTo("!(f1 || f2)");
        assertThat(CelText.of(new Not(new Not(flag(1))))).isEqualTo("!(!f1)");
        assertThat(CelText.of(new Not(new Comparison(HOURS, Relation.EQUAL, Value.of(1)))))
                .isEqualTo("!(contact.hours == 1)");
    }

    @Test
    void soManyOfSomeAreAnOrOfAndsAsLongAsTheseAreFew() {
        assertThat(CelText.of(new AtLeast(2, flags(3)))).isEqualTo("(f1 && f2) || (f1 && f3) || (f2 && f3)");
        assertThat(CelText.of(new AtLeast(1, flags(3)))).isEqualTo("f1 || f2 || f3");
        assertThat(CelText.of(new AtLeast(3, flags(3)))).isEqualTo("f1 && f2 && f3");
        assertThat(CelText.of(new AtLeast(3, flags(6))).split(" \\|\\| ")).hasSize(20);
        assertThat(CelText.of(new AtLeast(2, flags(7))))
                .startsWith("(f1 ? 1 : 0) + (f2 ? 1 : 0)")
                .endsWith(" >= 2");
        assertThat(CelText.of(new Not(new AtLeast(2, flags(7)))))
                .startsWith("!((f1 ? 1 : 0)")
                .endsWith(" >= 2)");
    }

    @Test
    void countsWithinCountsDoNotGrowWithoutBounds() {
        Condition nested = flag(1);
        for (int depth = 0; depth < 60; depth++) {
            nested = new AtLeast(2, List.of(flag(1), flag(2), nested));
        }
        assertThat(CelText.of(nested).length()).isLessThan(4_000);
    }

    @Test
    void wordsThatCelKeepsForItselfGetALine() {
        assertThat(CelText.of(new IsTrue(Slot.of("for.package", Domain.flag()))))
                .isEqualTo("for_.package_");
    }

    @Test
    void onCompleteEvidenceTheTextMeansTheSame() {
        for (int seed = 0; seed < 3_000; seed++) {
            AnyRules any = new AnyRules(seed);
            Vocabulary slots = any.vocabulary(5);
            Condition condition = any.condition(slots, 4);
            String text = CelText.of(condition);
            for (int time = 0; time < 3; time++) {
                Evidence evidence = any.evidence(slots, 0);
                assertThat(CelEvaluator.evaluate(text, variables(evidence)))
                        .as("%s as %s on %s", condition, text, evidence)
                        .isEqualTo(condition.truth(evidence) == Truth.TRUE);
            }
        }
    }

    @Test
    void whatIsWrittenWithoutSumsIsReadBackAsAConditionOfTheSameMeaning() {
        int read = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            AnyRules any = new AnyRules(seed);
            Vocabulary slots = any.vocabulary(5);
            Condition condition = any.condition(slots, 4);
            String text = CelText.of(condition);
            if (text.contains("?") || text.contains("in []") || text.length() > ConditionText.LONGEST) {
                continue;
            }
            Condition again = ConditionText.parse(text, slots);
            for (int time = 0; time < 3; time++) {
                Evidence evidence = any.evidence(slots, 0);
                assertThat(again.truth(evidence)).isEqualTo(condition.truth(evidence));
            }
            read++;
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static Map<String, Object> variables(Evidence evidence) {
        Map<String, Object> variables = new HashMap<>();
        for (Slot slot : evidence.vocabulary().slots()) {
            Value value = evidence.reading(slot.name()).value().orElseThrow();
            Object plain = value.shown();
            if (value instanceof Value.Flag is) {
                plain = is.is();
            } else if (value instanceof Value.Numeric number) {
                boolean whole = CelLiteral.type(slot.domain()).equals("int");
                plain = whole ? (Object) number.number().longValueExact() : number.number();
            }
            variables.put(slot.name(), plain);
        }
        return variables;
    }

    @Test
    void aBookIsAnExpressionForEachLevelBelowItsComment() {
        String text = CelBook.text(MunicipalRules.book());
        assertThat(text)
                .contains("// variable contact.hours: int\n")
                .contains("// PS-01 applies when\nsite.reachable\n")
                .contains("// PS-01 3 when\npolicy.scope == \"every-page\" && contact.hours <= 24\n")
                .contains("// PS-01 0 otherwise\n")
                .contains("// US-03 cross-check 3 when\nsite.map\n");
        Object json = JsonView.of(CelBook.json(MunicipalRules.book()));
        assertThat(JsonView.at(json, "/criteria/US-01/0"))
                .isEqualTo(Map.of("score", BigDecimal.valueOf(3), "cel", "site.search"));
        assertThat(JsonView.at(json, "/crossChecks/US-03/0/cel")).isEqualTo("site.map");
        assertThat(JsonView.at(json, "/appliesWhen/PS-01")).isEqualTo("site.reachable");
        assertThat(JsonView.at(json, "/variables/rated.US_03")).isEqualTo("double");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyLineOfABookIsACommentOrAnExpression(long seed) {
        assertThat(CelBook.text(new AnyRules(seed).book(5)).lines())
                .allMatch(line ->
                        line.isEmpty() || line.startsWith("// ") || !line.contains("//") || line.contains("\""));
    }
}
