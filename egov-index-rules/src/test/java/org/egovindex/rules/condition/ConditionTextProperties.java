package org.egovindex.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.evidence.Vocabulary;

/** What holds of all conditions as text. */
class ConditionTextProperties {
    @Property(tries = 1000)
    void whatIsWrittenIsReadAsAnEqualCondition(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(6);
        Condition condition = any.condition(slots, 5);
        assertThat(ConditionText.parse(condition.text('"'), slots)).isEqualTo(condition);
        assertThat(ConditionText.parse(condition.text('\''), slots)).isEqualTo(condition);
    }

    @Property(tries = 1000)
    void whatIsReadIsWrittenTheSameHoweverItWasSpaced(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(6);
        String text = any.condition(slots, 4).text('"');
        String spaced = "  (" + text.replace("(", "( ").replace("&&", "&&  ") + " ) ";
        assertThat(ConditionText.parse(spaced, slots).text('"')).isEqualTo(text);
    }

    @Property(tries = 1000)
    void damageIsRefusedWithItsCharacterAndNothingElseIsThrown(@ForAll long seed) {
        Random random = new Random(seed);
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(4);
        StringBuilder damaged = new StringBuilder(any.condition(slots, 4).text('\''));
        for (int count = random.nextInt(3); count >= 0; count--) {
            int from = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), from + random.nextInt(6));
            String[] with = {
                "",
                "(",
                ")",
                "!",
                "'",
                "\"",
                "\\",
                "&",
                "=",
                "=~",
                "in",
                "[",
                "-",
                "1e9",
                ".",
                "\u0000",
                "\ud83d",
                "\ude00",
                "null",
                "matches('a')",
                "atLeast(",
                "9".repeat(14),
                "\t",
                "\n"
            };
            damaged.replace(from, to, with[random.nextInt(with.length)]);
        }
        try {
            Condition read = ConditionText.parse(damaged.toString(), slots);
            assertThat(ConditionText.parse(read.text('"'), slots)).isEqualTo(read);
        } catch (ConditionSyntaxException refused) {
            assertThat(refused.offset()).isBetween(0, damaged.length());
            assertThat(refused.problem()).isNotBlank().doesNotContain("\n");
            assertThat(refused.getMessage().lines().count()).isBetween(3L, 4L);
        }
    }
}
