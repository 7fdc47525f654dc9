package org.egovindex.rules.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.Slot;

/**
 * A condition in the Common Expression Language (cel-spec). On complete evidence it means the same as ours.
 *
 * <p>Three things are rewritten. An order of words becomes a list, since CEL would compare the spelling. {@code atLeast} becomes an or of
 * ands of up to {@value #MOST_TERMS} terms, and beyond that, or around another one, a sum of ones, of which CEL says less than we do while evidence is missing.
 * Decimal numbers are doubles in CEL, so that those of more than 15 digits are not told apart.
 */
public final class CelText {
    /** The most terms of an or of ands that stands for {@code atLeast}. */
    public static final int MOST_TERMS = 20;

    private static final int OR = 0;
    private static final int AND = 1;
    private static final int RELATION = 2;
    private static final int UNARY = 3;

    private CelText() {}

    /** The expression. */
    public static String of(Condition condition) {
        return text(condition, OR);
    }

    /** The text, in parentheses if it binds less than it must. */
    private static String text(Condition condition, int must) {
        if (condition instanceof AtLeast atLeast) {
            return atLeast(atLeast, must);
        }
        if (condition instanceof AllOf all) {
            return junction(all.of(), AND, must);
        }
        if (condition instanceof AnyOf any) {
            return junction(any.of(), OR, must);
        }
        if (condition instanceof Not not) {
            String opposite = text(not.condition(), UNARY);
            return "!" + enclosed(opposite, opposite.startsWith("!"));
        }
        if (condition instanceof IsTrue flag) {
            return CelLiteral.name(flag.slot());
        }
        return condition instanceof Constant constant ? constant.text('"') : atom(condition, must);
    }

    private static String junction(List<Condition> of, int kind, int must) {
        String sign = kind == AND ? " && " : " || ";
        String text = of.stream().map(part -> text(part, kind + 1)).collect(Collectors.joining(sign));
        return enclosed(text, kind < must);
    }

    private static String enclosed(String text, boolean needed) {
        return needed ? "(" + text + ")" : text;
    }

    private static String atom(Condition condition, int must) {
        if (condition instanceof StartsWith starts) {
            return CelLiteral.name(starts.slot()) + ".startsWith(" + CelLiteral.text(starts.prefix()) + ")";
        }
        String text;
        if (condition instanceof OneOf list) {
            text = among(
                    list.slot(),
                    list.constants().stream()
                            .map(constant -> CelLiteral.of(list.slot(), constant))
                            .toList());
        } else {
            text = comparison((Comparison) condition);
        }
        return enclosed(text, RELATION < must);
    }

    private static String among(Slot slot, List<String> constants) {
        return CelLiteral.name(slot) + " in [" + String.join(", ", constants) + "]";
    }

    private static String comparison(Comparison comparison) {
        Slot slot = comparison.slot();
        if (comparison.relation().needsOrder() && slot.domain() instanceof ChoiceDomain choice) {
            int place = choice.place(comparison.constant());
            List<String> words = new ArrayList<>();
            for (int word = 0; word < choice.values().size(); word++) {
                if (comparison.relation().holds(Integer.compare(word, place))) {
                    words.add(CelLiteral.text(choice.values().get(word)));
                }
            }
            return among(slot, words);
        }
        return CelLiteral.name(slot) + " " + comparison.relation().symbol() + " "
                + CelLiteral.of(slot, comparison.constant());
    }

    private static String atLeast(AtLeast atLeast, int must) {
        List<Condition> of = atLeast.of();
        if (of.size() == 1) {
            return text(of.get(0), must);
        }
        if (atLeast.count() == 1 || atLeast.count() == of.size()) {
            return junction(of, atLeast.count() == 1 ? OR : AND, must);
        }
        List<List<Condition>> terms = new ArrayList<>();
        boolean nested = of.stream().anyMatch(CelText::counts);
        if (nested || !choose(of, 0, atLeast.count(), List.of(), terms)) {
            String sum =
                    of.stream().map(part -> "(" + text(part, AND) + " ? 1 : 0)").collect(Collectors.joining(" + "));
            return enclosed(sum + " >= " + atLeast.count(), RELATION < must);
        }
        String text = terms.stream().map(term -> junction(term, AND, UNARY)).collect(Collectors.joining(" || "));
        return enclosed(text, OR < must);
    }

    /** Whether there is a count in it; written out in every term, counts in counts would grow without bounds. */
    private static boolean counts(Condition condition) {
        return condition instanceof AtLeast || condition.of().stream().anyMatch(CelText::counts);
    }

    /** Collects the ways to choose so many of the conditions from a place on; false, and no more, once there are too many. */
    private static boolean choose(
            List<Condition> of, int from, int count, List<Condition> chosen, List<List<Condition>> into) {
        if (count == 0) {
            into.add(chosen);
            return into.size() <= MOST_TERMS;
        }
        for (int place = from; place <= of.size() - count; place++) {
            List<Condition> more = new ArrayList<>(chosen);
            more.add(of.get(place));
            if (!choose(of, place + 1, count - 1, more, into)) {
                return false;
            }
        }
        return true;
    }
}
