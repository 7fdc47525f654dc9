package org.egovindex.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;

/** Reads a question to one slot, the name of which was just read. */
final class AtomParser {
    private static final String STARTS_WITH = ".startsWith";

    private final Lexer words;
    private final Vocabulary slots;
    private int end;

    AtomParser(Lexer words, Vocabulary slots) {
        this.words = words;
        this.slots = slots;
    }

    /** Where the last question ended. */
    int end() {
        return end;
    }

    Condition read(Token first) {
        end = first.to();
        if (words.peek().is("(")) {
            return call(first);
        }
        if (first.isWord("true") || first.isWord("false")) {
            return constant(first);
        }
        Misreading.checkWord(words, first);
        Slot slot = slot(first, first.text());
        Token next = words.peek();
        Optional<Relation> relation = next.is(Token.Kind.SYMBOL) ? Relation.findSymbol(next.text()) : Optional.empty();
        if (relation.isPresent()) {
            return comparison(slot, relation.get());
        }
        if (next.isWord("in")) {
            return oneOf(slot);
        }
        Misreading.checkAfterSlot(words);
        if (!(slot.domain() instanceof FlagDomain)) {
            throw words.refuse(
                    ProblemCode.OUT_OF_DOMAIN,
                    first.from(),
                    "The slot " + slot.name() + " must be of type bool to stand alone, not "
                            + slot.domain().type() + ".",
                    "Maybe compare it with a value: it is " + Constants.described(slot) + ".");
        }
        return new IsTrue(slot);
    }

    private Condition constant(Token first) {
        if (Relation.findSymbol(words.peek().text()).isPresent()) {
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    first.from(),
                    "The slot stands on the left of " + words.peek().text() + ", and the constant on the right.",
                    "Maybe the two are swapped.");
        }
        return new Constant(first.text().equals("true"));
    }

    private Slot slot(Token at, String name) {
        return slots.find(name)
                .orElseThrow(() -> words.refuse(
                        ProblemCode.UNKNOWN_SLOT,
                        at.from(),
                        "There is no slot " + Naming.visible(name) + ".",
                        slots.nearest(name)
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Maybe declare it among the slots.")));
    }

    private Condition comparison(Slot slot, Relation relation) {
        Token symbol = words.next();
        if (relation.needsOrder() && !slot.domain().isOrdered()) {
            throw words.refuse(
                    ProblemCode.OUT_OF_DOMAIN,
                    symbol.from(),
                    "The slot " + slot.name() + " must have an order for " + relation.symbol() + ", and "
                            + slot.domain().type() + " has none.",
                    slot.domain().type().equals("enum")
                            ? "Maybe == or in is meant, or the enumeration is to be declared ordered."
                            : "Maybe == is meant.");
        }
        Value constant = constant(slot);
        return new Comparison(slot, relation, constant);
    }

    private Value constant(Slot slot) {
        Value constant = Constants.read(words, slot, slots);
        end = words.next().to();
        return constant;
    }

    private Condition oneOf(Slot slot) {
        words.next();
        if (!words.take("[")) {
            throw Misreading.of(words, "[ and constants");
        }
        List<Value> constants = new ArrayList<>();
        do {
            if (constants.size() == OneOf.MOST) {
                throw words.refuse(
                        ProblemCode.LIMIT_EXPRESSION,
                        words.peek().from(),
                        "The list after in must have at most " + OneOf.MOST + " constants.",
                        "Maybe a comparison with < or > is meant.");
            }
            constants.add(constant(slot));
        } while (words.take(","));
        end = words.peek().to();
        if (!words.take("]")) {
            throw Misreading.of(words, "a comma or ]");
        }
        return new OneOf(slot, constants);
    }

    private Condition call(Token first) {
        String name = first.text();
        if (!name.endsWith(STARTS_WITH)) {
            throw Misreading.function(words, first);
        }
        Slot slot = slot(first, name.substring(0, name.length() - STARTS_WITH.length()));
        words.next();
        Token prefix = words.peek();
        if (!prefix.is(Token.Kind.STRING)) {
            throw Misreading.of(words, "a string");
        }
        words.next();
        end = words.peek().to();
        if (!words.take(")")) {
            throw Misreading.of(words, ")");
        }
        return startsWith(slot, first, prefix);
    }

    private Condition startsWith(Slot slot, Token first, Token prefix) {
        if (!(slot.domain() instanceof TextDomain)) {
            throw words.refuse(
                    ProblemCode.OUT_OF_DOMAIN,
                    first.from(),
                    "The slot " + slot.name() + " must be of type text for startsWith, not "
                            + slot.domain().type() + ".",
                    "Maybe == or in is meant.");
        }
        int length = prefix.text().length();
        if (length < 1 || length > TextDomain.LONGEST) {
            throw words.refuse(
                    ProblemCode.OUT_OF_DOMAIN,
                    prefix.from(),
                    "What " + slot.name() + " starts with must have 1 to " + TextDomain.LONGEST + " characters, not "
                            + length + ".",
                    "Maybe it was left out.");
        }
        return new StartsWith(slot, prefix.text());
    }
}
