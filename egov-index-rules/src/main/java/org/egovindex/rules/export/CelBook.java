package org.egovindex.rules.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.ChecklistId;
import org.egovindex.publish.JsonText;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/**
 * All rules of a book in the Common Expression Language: an expression for each level from the top, of which the first that is true
 * decides. What CEL has no word for stays outside: scales, ranges, and why something is missing.
 */
public final class CelBook {
    private CelBook() {}

    /** A {@code .cel} text: each expression on a line of its own, below a comment that says what it is. */
    public static String text(RuleBook book) {
        ChecklistId about = book.checklist().about();
        StringBuilder text = new StringBuilder();
        comment(text, about.id() + " " + about.version() + ": " + about.title());
        about.notice().ifPresent(notice -> comment(text, notice));
        for (Slot slot : book.vocabulary().slots()) {
            comment(text, "variable " + CelLiteral.name(slot) + ": " + CelLiteral.type(slot.domain()));
        }
        for (Rule rule : book.rules()) {
            text.append('\n');
            comment(text, rule.id() + ": " + rule.criterion().question());
            if (!rule.alwaysApplies()) {
                comment(text, rule.id() + " applies when");
                text.append(CelText.of(rule.appliesWhen())).append('\n');
            }
            ladder(text, rule.id(), rule.ladder());
            rule.crossCheck().ifPresent(check -> ladder(text, rule.id() + " cross-check", check.ladder()));
        }
        return text.toString();
    }

    private static void ladder(StringBuilder text, String name, Ladder ladder) {
        for (Level level : ladder.levels()) {
            comment(text, name + " " + level.points().toPlainString() + " when");
            text.append(CelText.of(level.when())).append('\n');
        }
        comment(text, name + " " + ladder.otherwise().toPlainString() + " otherwise");
    }

    /** A comment of one line, whatever stands in the text. */
    private static void comment(StringBuilder into, String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .forEach(character -> line.append(
                        Character.isISOControl(character) || character == 0x2028 || character == 0x2029
                                ? " "
                                : Character.toString(character)));
        into.append("// ").append(line).append('\n');
    }

    /** The same as data: the variables with their types, what must hold for a criterion to apply, the levels of each and those of its cross-check. */
    public static String json(RuleBook book) {
        ChecklistId about = book.checklist().about();
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Slot slot : book.vocabulary().slots()) {
            variables.put(CelLiteral.name(slot), CelLiteral.type(slot.domain()));
        }
        Map<String, Object> applies = new LinkedHashMap<>();
        Map<String, Object> criteria = new LinkedHashMap<>();
        Map<String, Object> checks = new LinkedHashMap<>();
        for (Rule rule : book.rules()) {
            if (!rule.alwaysApplies()) {
                applies.put(rule.id(), CelText.of(rule.appliesWhen()));
            }
            criteria.put(rule.id(), levels(rule.ladder()));
            rule.crossCheck().ifPresent(check -> checks.put(rule.id(), levels(check.ladder())));
        }
        return JsonText.of(new JsonObject()
                .with("checklist", about.id() + "@" + about.version())
                .with("variables", variables)
                .with("appliesWhen", applies)
                .with("criteria", criteria)
                .with("crossChecks", checks)
                .map());
    }

    private static List<Map<String, Object>> levels(Ladder ladder) {
        List<Map<String, Object>> levels = new ArrayList<>();
        for (Level level : ladder.levels()) {
            levels.add(level(level.points(), CelText.of(level.when())));
        }
        levels.add(level(ladder.otherwise(), "true"));
        return levels;
    }

    private static Map<String, Object> level(BigDecimal score, String cel) {
        return new JsonObject().with("score", score).with("cel", cel).map();
    }
}
