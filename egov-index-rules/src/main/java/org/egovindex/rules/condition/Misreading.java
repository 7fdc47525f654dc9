package org.egovindex.rules.condition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;

/** What to say of words that conditions do not have, most of which other languages have. */
final class Misreading {
    private static final String HAS =
            "Conditions have ==, !=, <, <=, >, >=, in, &&, ||, !, atLeast(...) and slot.startsWith(...).";

    private static final Set<String> PATTERNS = Set.of(
            "matches", "match", "regex", "regexp", "rlike", "like", "ilike", "similar", "glob", "test", "search");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("=", "=="),
            Map.entry("===", "=="),
            Map.entry("!==", "!="),
            Map.entry("<>", "!="),
            Map.entry("=<", "<="),
            Map.entry("=>", ">="),
            Map.entry("\u2264", "<="),
            Map.entry("\u2265", ">="),
            Map.entry("\u2260", "!="),
            Map.entry("&", "&&"),
            Map.entry("|", "||"),
            Map.entry("\u2227", "&&"),
            Map.entry("\u2228", "||"),
            Map.entry("\u00AC", "!"),
            Map.entry("and", "&&"),
            Map.entry("AND", "&&"),
            Map.entry("or", "||"),
            Map.entry("OR", "||"),
            Map.entry("not", "!"),
            Map.entry("NOT", "!"),
            Map.entry("is", "=="),
            Map.entry("eq", "=="),
            Map.entry("IN", "in"),
            Map.entry("True", "true"),
            Map.entry("False", "false"),
            Map.entry("TRUE", "true"),
            Map.entry("FALSE", "false"),
            Map.entry("\u201C", "\""),
            Map.entry("\u201D", "\""),
            Map.entry("\u2018", "'"),
            Map.entry("\u2019", "'"),
            Map.entry("`", "\""));

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "**", "?", ":", "??", "^");

    private Misreading() {}

    /** Something else was expected than the word that comes next. */
    static ConditionSyntaxException of(Lexer words, String expected) {
        Token token = words.peek();
        if (isPattern(token)) {
            return pattern(words, token);
        }
        if (token.is(Token.Kind.SYMBOL) && ARITHMETIC.contains(token.text())) {
            return words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    token.from(),
                    "Conditions do not calculate: there is no " + token.text() + " here.",
                    "Maybe a slot for the result is meant, which whoever looks fills in.");
        }
        String found = token.is(Token.Kind.END)
                ? "the end"
                : Naming.visible(words.text().substring(token.from(), token.to()));
        return words.refuse(
                ProblemCode.RULE_SYNTAX,
                token.from(),
                "Here should be " + expected + ", not " + found + ".",
                instead(token).orElse(advice(token)));
    }

    private static String advice(Token token) {
        boolean constant = token.is(Token.Kind.NUMBER) || token.is(Token.Kind.STRING);
        if (token.is(")") || token.is("]")) {
            return "Maybe it is one too many.";
        }
        return constant
                ? "Maybe the slot and the constant are swapped: the slot stands on the left."
                : token.is(Token.Kind.END) ? "Maybe the text was cut off." : HAS;
    }

    private static Optional<String> instead(Token token) {
        boolean word = token.is(Token.Kind.PATH) || token.is(Token.Kind.SYMBOL);
        return Optional.ofNullable(INSTEAD.get(token.text()))
                .filter(other -> word)
                .map(other -> "Maybe " + other + " is meant.");
    }

    /** Refuses a word in the place of a slot that other languages have there. */
    static void checkWord(Lexer words, Token word) {
        String text = word.text();
        if (text.equals("in") || text.equals("atLeast") || text.equals("not") || text.equals("NOT")) {
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    word.from(),
                    "Here should be a slot, ( or !, not " + text + ".",
                    instead(word).orElse(HAS));
        }
    }

    /** Refuses what cannot follow a slot and looks as if it was to be a relation. */
    static void checkAfterSlot(Lexer words) {
        Token next = words.peek();
        boolean relation = instead(next)
                .filter(advice -> !advice.contains("&&") && !advice.contains("||"))
                .isPresent();
        if (relation || isPattern(next) || (next.is(Token.Kind.SYMBOL) && ARITHMETIC.contains(next.text()))) {
            throw of(words, "a relation such as ==");
        }
    }

    private static boolean isPattern(Token token) {
        boolean symbol = token.is("=~") || token.is("!~") || token.is("~=") || token.is("~");
        return symbol || (token.is(Token.Kind.PATH) && PATTERNS.contains(token.text()));
    }

    /** A call of a function that there is not. */
    static ConditionSyntaxException function(Lexer words, Token name) {
        String last = name.text().substring(name.text().lastIndexOf('.') + 1);
        if (PATTERNS.contains(last)) {
            return pattern(words, name);
        }
        return words.refuse(
                ProblemCode.RULE_SYNTAX,
                name.from(),
                "There is no function " + Naming.visible(last) + ".",
                instead(name).orElse(last.equals("startsWith") ? "Maybe slot.startsWith(...) is meant." : HAS));
    }

    private static ConditionSyntaxException pattern(Lexer words, Token at) {
        return words.refuse(
                ProblemCode.UNSAFE_REGEX,
                at.from(),
                "There are no patterns in conditions, since matching one can take for ever.",
                "Maybe slot.startsWith(\"...\") or slot in [...] is meant.");
    }
}
