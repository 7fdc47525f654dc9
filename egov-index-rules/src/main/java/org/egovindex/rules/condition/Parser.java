package org.egovindex.rules.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.ProblemCode;
import org.egovindex.rules.evidence.Vocabulary;

/** Reads a condition by recursive descent; how deep it goes is counted, so that no text exhausts the stack. */
final class Parser {
    private final Lexer words;
    private final AtomParser atoms;
    private int nesting;
    private int nodes;

    Parser(Lexer words, Vocabulary slots) {
        this.words = words;
        this.atoms = new AtomParser(words, slots);
    }

    Condition parse() {
        if (words.peek().is(Token.Kind.END)) {
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX, 0, "A condition is needed here, not nothing.", "Maybe true is meant.");
        }
        Condition condition = any();
        if (!words.peek().is(Token.Kind.END)) {
            throw Misreading.of(words, "&&, || or the end of the condition");
        }
        return condition;
    }

    private Condition any() {
        Token first = words.peek();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(all());
        } while (words.take("||"));
        return parts.size() == 1 ? parts.get(0) : counted(first, new AnyOf(parts));
    }

    private Condition all() {
        Token first = words.peek();
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(unary());
        } while (words.take("&&"));
        return parts.size() == 1 ? parts.get(0) : counted(first, new AllOf(parts));
    }

    private Condition unary() {
        Token first = words.peek();
        if (!words.take("!")) {
            return primary();
        }
        enter(first);
        Token negated = words.peek();
        if (negated.is("!")) {
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    negated.from(),
                    "After ! a slot, a call or parentheses must follow.",
                    "Maybe leave both out, or write !(!...).");
        }
        Condition part = primary();
        if (part instanceof Comparison || part instanceof OneOf) {
            refuseUnlessEnclosed(first, negated);
        }
        nesting--;
        return counted(first, new Not(part));
    }

    /** CEL takes the ! of {@code !x <= 5} for the slot alone. */
    private void refuseUnlessEnclosed(Token not, Token negated) {
        if (!negated.is("(")) {
            String comparison = words.text().substring(negated.from(), atoms.end());
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    not.from(),
                    "A ! goes before a slot, a call or parentheses, not before a comparison.",
                    "Maybe !(" + comparison + ") is meant.");
        }
    }

    private Condition primary() {
        Token first = words.peek();
        if (first.is("(")) {
            words.next();
            enter(first);
            Condition inner = any();
            close(first, "&&, || or )");
            return inner;
        }
        if (!first.is(Token.Kind.PATH)) {
            throw Misreading.of(words, "a slot, ( or !");
        }
        words.next();
        if (first.text().equals("atLeast") && words.peek().is("(")) {
            return atLeast(first);
        }
        return counted(first, atoms.read(first));
    }

    private Condition atLeast(Token first) {
        Token open = words.next();
        enter(open);
        Token count = words.next();
        if (!count.is(Token.Kind.NUMBER) || !count.text().matches("[0-9]{1,3}")) {
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    count.from(),
                    "After atLeast( a whole number must follow.",
                    "Maybe atLeast(2, a, b, c) is meant: two or more of them hold.");
        }
        List<Condition> of = new ArrayList<>();
        while (words.take(",")) {
            of.add(any());
        }
        close(open, of.isEmpty() ? "a comma, then conditions" : "&&, ||, a comma or )");
        int least = new BigDecimal(count.text()).intValueExact();
        if (least < 1 || least > of.size()) {
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    count.from(),
                    "The number after atLeast( must be 1 to the " + of.size() + " conditions that follow, not " + least
                            + ".",
                    "Maybe a condition was left out.");
        }
        return counted(first, new AtLeast(least, of));
    }

    private void close(Token open, String expected) {
        if (words.peek().is(Token.Kind.END)) {
            throw words.refuse(
                    ProblemCode.RULE_SYNTAX,
                    words.peek().from(),
                    "The ( at character " + (open.from() + 1) + " is not closed.",
                    "Maybe a ) is missing at the end.");
        }
        if (!words.take(")")) {
            throw Misreading.of(words, expected);
        }
        nesting--;
    }

    private void enter(Token at) {
        nesting++;
        if (nesting > Condition.DEEPEST) {
            throw tooDeep(at);
        }
    }

    private ConditionSyntaxException tooDeep(Token at) {
        return words.refuse(
                ProblemCode.LIMIT_EXPRESSION_DEPTH,
                at.from(),
                "A condition must nest at most " + Condition.DEEPEST + " deep.",
                "Maybe most of the parentheses can go.");
    }

    private Condition counted(Token first, Condition condition) {
        nodes++;
        if (nodes > Condition.MOST_NODES) {
            throw words.refuse(
                    ProblemCode.LIMIT_EXPRESSION,
                    first.from(),
                    "A condition must have at most " + Condition.MOST_NODES + " parts.",
                    "Maybe it is several criteria.");
        }
        if (condition.depth() > Condition.DEEPEST) {
            throw tooDeep(first);
        }
        return condition;
    }
}
