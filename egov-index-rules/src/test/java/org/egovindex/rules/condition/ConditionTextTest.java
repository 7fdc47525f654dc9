package org.egovindex.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.document.ProblemCode;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTextTest {
    private static final Slot REACHABLE = Slot.of("site.reachable", Domain.flag());
    private static final Slot SCOPE = Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"));
    private static final Slot HOURS =
            Slot.of("contact.hours", Domain.whole().between(0, 8760).in("h"));
    private static final Slot LOAD =
            Slot.of("load.time", Domain.real().decimals(2).in("s"));
    private static final Slot UPDATED = Slot.of("news.updated", Domain.day());
    private static final Slot TITLE = Slot.of("page.title", Domain.text());
    private static final Slot COLOUR = Slot.of("logo.colour", Domain.oneOf("red", "blue"));
    private static final Vocabulary SLOTS = Vocabulary.of(REACHABLE, SCOPE, HOURS, LOAD, UPDATED, TITLE, COLOUR);

    private static Condition parse(String text) {
        return ConditionText.parse(text, SLOTS);
    }

    private static ConditionSyntaxException fault(String text) {
        return catchThrowableOfType(ConditionSyntaxException.class, () -> parse(text));
    }

    @Test
    void aChainOfAndIsOneConditionAndParenthesesNest() {
        Condition reachable = new IsTrue(REACHABLE);
        assertThat(parse("site.reachable && site.reachable&&site.reachable"))
                .isEqualTo(new AllOf(List.of(reachable, reachable, reachable)));
        assertThat(parse("(site.reachable && site.reachable) && site.reachable"))
                .isEqualTo(new AllOf(List.of(new AllOf(List.of(reachable, reachable)), reachable)));
        assertThat(parse("((site.reachable))")).isEqualTo(reachable);
        assertThat(parse("site.reachable || true && false"))
                .isEqualTo(new AnyOf(List.of(reachable, new AllOf(List.of(new Constant(true), new Constant(false))))));
    }

    @Test
    void constantsAreValuesOfTheSlot() {
        assertThat(parse("policy.scope == 'every-page'"))
                .isEqualTo(new Comparison(SCOPE, Relation.EQUAL, Value.of("every-page")));
        assertThat(parse("contact.hours<=24.0")).isEqualTo(new Comparison(HOURS, Relation.AT_MOST, Value.of(24)));
        assertThat(parse("load.time < -0.50"))
                .isEqualTo(new Comparison(LOAD, Relation.LESS, Value.of(new BigDecimal("-0.5"))));
        assertThat(parse("news.updated >= \"2005-09-12\""))
                .isEqualTo(new Comparison(UPDATED, Relation.AT_LEAST, Value.of(java.time.LocalDate.of(2005, 9, 12))));
        assertThat(parse("site.reachable == false"))
                .isEqualTo(new Comparison(REACHABLE, Relation.EQUAL, Value.of(false)));
        assertThat(parse("page.title.startsWith('It\\'s \\\\ \\\"x\\\"')"))
                .isEqualTo(new StartsWith(TITLE, "It's \\ \"x\""));
        assertThat(parse("logo.colour in [ 'red' , \"blue\" ]"))
                .isEqualTo(new OneOf(COLOUR, List.of(Value.of("red"), Value.of("blue"))));
    }

    @Test
    void notGoesBeforeSlotsCallsAndParentheses() {
        assertThat(parse("!site.reachable")).isEqualTo(new Not(new IsTrue(REACHABLE)));
        assertThat(parse("!(contact.hours <= 5)"))
                .isEqualTo(new Not(new Comparison(HOURS, Relation.AT_MOST, Value.of(5))));
        assertThat(parse("!atLeast(1, site.reachable, contact.hours > 3 || true)"))
                .isInstanceOf(Not.class);
        assertThat(parse("!page.title.startsWith(\"a\") && !true")).isInstanceOf(AllOf.class);
        assertThat(parse("!(!site.reachable)").text('\'')).isEqualTo("!(!site.reachable)");
    }

    @ParameterizedTest(name = "at {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "polici.scope == 'none'; 0; UNKNOWN_SLOT; There is no slot polici.scope.; Maybe policy.scope is meant.",
                "site.reachable && zzz; 18; UNKNOWN_SLOT; There is no slot zzz.; Maybe declare it among the slots.",
                "policy.scope == 'evry-page'; 16; OUT_OF_DOMAIN; policy.scope must be one of none, home-only, every-page, not 'evry-page'.; Maybe every-page is meant.",
                "policy.scope == 3; 16; OUT_OF_DOMAIN; policy.scope must be one of none, home-only, every-page, not 3.; Maybe the value belongs to another slot.",
                "policy.scope == every-page; 16; RULE_SYNTAX; A word that a slot is compared with stands in quotes.; Maybe \"every-page\" is meant.",
                "contact.hours <= 9000; 17; OUT_OF_DOMAIN; contact.hours must be a whole number from 0 to 8760 h, not 9000.; Maybe it was meant in another unit than h.",
                "contact.hours <= '24'; 17; OUT_OF_DOMAIN; contact.hours must be a whole number, not '24'.; Maybe write it without quotes.",
                "contact.hours <= 24h; 19; RULE_SYNTAX; A number is digits, or digits . digits, and nothing after them.; Maybe 24 is meant: a unit belongs to the slot, and there are no exponents.",
                "contact.hours; 0; OUT_OF_DOMAIN; The slot contact.hours must be of type bool to stand alone, not int.; Maybe compare it with a value: it is a whole number from 0 to 8760 h.",
                "logo.colour < 'red'; 12; OUT_OF_DOMAIN; The slot logo.colour must have an order for <, and enum has none.; Maybe == or in is meant, or the enumeration is to be declared ordered.",
                "news.updated < '2005-02-30'; 15; OUT_OF_DOMAIN; news.updated must be a day such as 2005-09-12, not '2005-02-30'.; Maybe write it as \"2005-09-12\".",
                "page.title == 3; 14; OUT_OF_DOMAIN; page.title must be a text of at most 1000 characters, not 3.; Maybe write it in quotes.",
                "load.time < 0.123; 12; OUT_OF_DOMAIN; load.time must have at most 2 decimals, not 0.123.; Maybe it was meant in another unit than s.",
                "!contact.hours <= 5; 0; RULE_SYNTAX; A ! goes before a slot, a call or parentheses, not before a comparison.; Maybe !(contact.hours <= 5) is meant.",
                "!logo.colour in ['red'] && true; 0; RULE_SYNTAX; A ! goes before a slot, a call or parentheses, not before a comparison.; Maybe !(logo.colour in ['red']) is meant.",
                "!!site.reachable; 1; RULE_SYNTAX; After ! a slot, a call or parentheses must follow.; Maybe leave both out, or write !(!...).",
                "matches(page.title, '(a+)+$'); 0; UNSAFE_REGEX; There are no patterns in conditions, since matching one can take for ever.; Maybe slot.startsWith(\"...\") or slot in [...] is meant.",
                "page.title =~ 'a'; 11; UNSAFE_REGEX; There are no patterns in conditions, since matching one can take for ever.; Maybe slot.startsWith(\"...\") or slot in [...] is meant.",
                "page.title matches 'a'; 11; UNSAFE_REGEX; There are no patterns in conditions, since matching one can take for ever.; Maybe slot.startsWith(\"...\") or slot in [...] is meant.",
                "page.title.matches('a'); 0; UNSAFE_REGEX; There are no patterns in conditions, since matching one can take for ever.; Maybe slot.startsWith(\"...\") or slot in [...] is meant.",
                "size(page.title) > 3; 0; RULE_SYNTAX; There is no function size.; Conditions have ==, !=, <, <=, >, >=, in, &&, ||, !, atLeast(...) and slot.startsWith(...).",
                "contact.hours = 5; 14; RULE_SYNTAX; Here should be a relation such as ==, not =.; Maybe == is meant.",
                "site.reachable and true; 15; RULE_SYNTAX; Here should be &&, || or the end of the condition, not and.; Maybe && is meant.",
                "contact.hours + 1 > 5; 14; RULE_SYNTAX; Conditions do not calculate: there is no + here.; Maybe a slot for the result is meant, which whoever looks fills in.",
                "5 < contact.hours; 0; RULE_SYNTAX; Here should be a slot, ( or !, not 5.; Maybe the slot and the constant are swapped: the slot stands on the left.",
                "contact.hours > load.time; 16; RULE_SYNTAX; A slot is compared with a constant, not with another slot.; Maybe a slot for the difference is meant, which whoever looks fills in.",
                "contact.hours == null; 17; RULE_SYNTAX; There is no null: where nothing was seen, the answer is unknown by itself.; Maybe leave this comparison out.",
                "(site.reachable; 15; RULE_SYNTAX; The ( at character 1 is not closed.; Maybe a ) is missing at the end.",
                "site.reachable); 14; RULE_SYNTAX; Here should be &&, || or the end of the condition, not ).; Maybe it is one too many.",
                "page.title == 'abc; 14; RULE_SYNTAX; The string that begins here has no end.; Maybe a ' is missing.",
                "page.title == '\\n'; 15; RULE_SYNTAX; In a string, \\ stands before a quote or another \\ only.; Maybe \\\\ is meant.",
                "atLeast(3, site.reachable); 8; RULE_SYNTAX; The number after atLeast( must be 1 to the 1 conditions that follow, not 3.; Maybe a condition was left out.",
                "site.reachable &&; 17; RULE_SYNTAX; Here should be a slot, ( or !, not the end.; Maybe the text was cut off.",
                "contact.hours in 3; 17; RULE_SYNTAX; Here should be [ and constants, not 3.; Maybe the slot and the constant are swapped: the slot stands on the left.",
                "``; 0; RULE_SYNTAX; A condition is needed here, not nothing.; Maybe true is meant.",
            })
    void aFaultIsShownAtItsCharacterInPlainWords(
            String text, int offset, ProblemCode code, String reason, String advice) {
        ConditionSyntaxException fault = fault(text);
        assertThat(fault.problem()).isEqualTo(reason);
        assertThat(fault.advice()).isEqualTo(advice);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.offset()).isEqualTo(offset);
        assertThat(fault).hasMessage(reason + "\n" + text + "\n" + " ".repeat(offset) + "^\n" + advice);
    }

    @Test
    void threeThousandParenthesesAreRefusedAtTheSixtyFifth() {
        ConditionSyntaxException fault = fault("(".repeat(3_000) + "true" + ")".repeat(3_000));
        assertThat(fault.code()).isEqualTo(ProblemCode.LIMIT_EXPRESSION_DEPTH);
        assertThat(fault.offset()).isEqualTo(64);
        assertThat(parse("(".repeat(64) + "true" + ")".repeat(64))).isEqualTo(new Constant(true));
        String nots = "!(".repeat(40) + "true" + ")".repeat(40);
        assertThat(fault(nots).code()).isEqualTo(ProblemCode.LIMIT_EXPRESSION_DEPTH);
    }

    @Test
    void longTextsManyPartsAndManyConstantsAreRefused() {
        assertThat(fault(" ".repeat(4_096) + "true").code()).isEqualTo(ProblemCode.LIMIT_EXPRESSION);
        assertThat(parse("true" + " ".repeat(4_092))).isEqualTo(new Constant(true));
        assertThat(fault("true" + " ".repeat(4_093)).code()).isEqualTo(ProblemCode.LIMIT_EXPRESSION);
        String parts = "true" + " || true".repeat(254);
        assertThat(parse(parts).nodes()).isEqualTo(256);
        assertThat(fault(parts + "||true").code()).isEqualTo(ProblemCode.LIMIT_EXPRESSION);
        String constants = "contact.hours in [1" + ",1".repeat(31);
        assertThat(parse(constants + "]")).isInstanceOf(OneOf.class);
        assertThat(fault(constants + ", 1]").offset()).isEqualTo(constants.length() + 2);
    }

    @Test
    void longConditionsAreShownAroundTheCharacter() {
        String text = "true || ".repeat(40) + "nosuch || " + "true || ".repeat(40) + "true";
        assertThat(fault(text).getMessage().lines().skip(1).limit(2))
                .containsExactly(
                        "... || " + "true || ".repeat(7) + "nosuch || " + "true || ".repeat(3) + "true |" + "...",
                        " ".repeat(63) + "^");
    }
}
