package org.egovindex.rules.condition;

import java.math.BigDecimal;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;

/** Reads a constant as a value of the slot that is compared with it. */
final class Constants {
    private Constants() {}

    /** The value of the word that comes next, which stays there. */
    static Value read(Lexer words, Slot slot, Vocabulary slots) {
        Token token = words.peek();
        Value value = value(words, slot, token, slots);
        Optional<String> fault = slot.domain().fault(value);
        if (fault.isPresent()) {
            throw words.refuse(
                    ProblemCode.OUT_OF_DOMAIN,
                    token.from(),
                    slot.name() + " " + fault.get() + ", not " + shown(words, token) + ".",
                    advice(slot.domain(), token));
        }
        return value;
    }

    static String described(Slot slot) {
        return slot.domain().described();
    }

    private static Value value(Lexer words, Slot slot, Token token, Vocabulary slots) {
        if (token.is(Token.Kind.NUMBER)) {
            return Value.of(new BigDecimal(token.text()));
        }
        if (token.is(Token.Kind.STRING)) {
            return slot.domain() instanceof DayDomain
                    ? slot.domain().read(token.text()).orElse(Value.of(token.text()))
                    : Value.of(token.text());
        }
        if (token.isWord("true") || token.isWord("false")) {
            return Value.of(token.text().equals("true"));
        }
        throw unquoted(words, slot, token, slots);
    }

    /** Something that is no constant: another slot, a word without quotes, or a symbol. */
    private static ConditionSyntaxException unquoted(Lexer words, Slot slot, Token token, Vocabulary slots) {
        if (token.isWord("null") || token.isWord("nil") || token.isWord("None")) {
            return words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    token.from(),
                    "There is no " + token.text() + ": where nothing was seen, the answer is unknown by itself.",
                    "Maybe leave this comparison out.");
        }
        Optional<String> word = slot.domain() instanceof ChoiceDomain choice
                ? choice.values().stream()
                        .filter(one -> words.text().startsWith(one, token.from()))
                        .reduce((one, other) -> one.length() >= other.length() ? one : other)
                : Optional.empty();
        if (token.is(Token.Kind.PATH)
                && word.isEmpty()
                && slots.find(token.text()).isPresent()) {
            return words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    token.from(),
                    "A slot is compared with a constant, not with another slot.",
                    "Maybe a slot for the difference is meant, which whoever looks fills in.");
        }
        return word.map(one -> words.refuse(
                        ProblemCode.RULE_SYNTAX,
                        token.from(),
                        "A word that a slot is compared with stands in quotes.",
                        "Maybe \"" + one + "\" is meant."))
                .orElseGet(() -> Misreading.of(words, "a constant (" + described(slot) + ")"));
    }

    private static String shown(Lexer words, Token token) {
        String written = words.text().substring(token.from(), token.to());
        return Naming.visible(written);
    }

    private static String advice(Domain domain, Token token) {
        if (domain instanceof ChoiceDomain choice && !token.is(Token.Kind.NUMBER)) {
            return Similarity.nearest(token.text(), choice.values())
                    .map(near -> "Maybe " + near + " is meant.")
                    .orElse("Maybe the word is to be added to the slot.");
        }
        boolean quotedNumber = token.is(Token.Kind.STRING)
                && token.text().matches("-?[0-9]+(\\.[0-9]+)?")
                && !(domain instanceof DayDomain);
        if (quotedNumber || (token.is(Token.Kind.STRING) && domain instanceof FlagDomain)) {
            return "Maybe write it without quotes.";
        }
        if (domain instanceof TextDomain && !token.is(Token.Kind.STRING)) {
            return "Maybe write it in quotes.";
        }
        if (domain instanceof DayDomain) {
            return "Maybe write it as \"2005-09-12\".";
        }
        return domain.unit().isEmpty()
                ? "Maybe the value belongs to another slot."
                : "Maybe it was meant in another unit than " + domain.unit() + ".";
    }
}
