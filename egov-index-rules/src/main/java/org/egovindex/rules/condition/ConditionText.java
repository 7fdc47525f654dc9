package org.egovindex.rules.condition;

import org.egovindex.rules.evidence.Vocabulary;

/**
 * Conditions as people write them, such as {@code policy.scope == "every-page" && contact.hours <= 24}.
 *
 * <pre>
 * or    = and { "||" and }          and = not { "&amp;&amp;" not }          not = [ "!" ] part
 * part  = "(" or ")" | "true" | "false" | call | slot [ relation constant | "in" "[" constant { "," constant } "]" ]
 * call  = "atLeast" "(" count "," or { "," or } ")" | slot ".startsWith" "(" string ")"
 * relation = "==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="          slot = word { "." word }
 * constant = number | string | "true" | "false"
 * </pre>
 *
 * <p>A string stands in " or in ', and {@code \} goes before a quote or another {@code \} in it. A {@code !} goes before a slot of yes or
 * no, a call or parentheses, never before a comparison. A day is a string, {@code "2005-09-12"}. What is read is also CEL, the Common
 * Expression Language, but for {@code atLeast}; arithmetic, patterns and other functions are left out, so that every condition ends and
 * can be analysed.
 */
public final class ConditionText {
    /** The longest text. */
    public static final int LONGEST = 4_096;

    private ConditionText() {}

    /**
     * The condition that a text says. {@link Condition#text} writes it again, and what that wrote is read as an equal condition.
     *
     * @param text one line
     * @param slots what it may ask for
     * @throws ConditionSyntaxException if it is none, with the character at which that shows
     */
    public static Condition parse(String text, Vocabulary slots) {
        return new Parser(new Lexer(text), slots).parse();
    }
}
