package org.egovindex.rules.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.publish.MarkdownText;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.Tally;

/** One criterion of a codebook. */
final class CodebookCriterion {
    private static final int MOST_ANSWERS = 20;

    private final StringBuilder text;
    private final Rule rule;

    private CodebookCriterion(StringBuilder text, Rule rule) {
        this.text = text;
        this.rule = rule;
    }

    static void write(StringBuilder text, Rule rule) {
        CodebookCriterion criterion = new CodebookCriterion(text, rule);
        criterion.head();
        criterion.levels();
        criterion.remarks();
        criterion.slots();
        criterion.examples();
    }

    private void head() {
        Criterion criterion = rule.criterion();
        text.append("\n### ").append(MarkdownText.of(rule.id())).append("\n\n");
        text.append(MarkdownText.entry(criterion.question().strip())).append("\n\n");
        entry("Kind", rule.body().kind());
        entry("Scale", scale(criterion.scale()));
        if (!rule.alwaysApplies()) {
            entry("Applies when", rule.appliesWhen().sentence());
        }
    }

    private static String scale(ScoringScale scale) {
        if (scale.size() > MOST_ANSWERS) {
            return scale.lowest().toPlainString() + " to " + scale.highest().toPlainString();
        }
        return IntStream.range(0, scale.size())
                .mapToObj(answer -> answer(scale, answer))
                .collect(Collectors.joining(", "));
    }

    private static String answer(ScoringScale scale, int answer) {
        String points = scale.points(answer).toPlainString();
        return scale.isNumeric() ? points : scale.label(answer) + " = " + points;
    }

    private void entry(String label, String content) {
        text.append("- ")
                .append(label)
                .append(": ")
                .append(MarkdownText.of(content))
                .append('\n');
    }

    private void levels() {
        if (rule.body() instanceof Rated rated) {
            text.append("- The evaluator gives the points.\n");
            rated.crossCheck().ifPresent(ladder -> ladder("Cross-check: ", ladder));
        } else if (rule.body() instanceof Tally tally) {
            tally(tally);
        } else {
            ladder("", rule.ladder());
        }
    }

    private void ladder(String label, Ladder ladder) {
        for (Level level : ladder.levels()) {
            entry(label + points(level.points().toPlainString()), level.when().sentence());
        }
        entry(label + points(ladder.otherwise().toPlainString()), "otherwise");
    }

    private void tally(Tally tally) {
        text.append("- Counted:\n");
        tally.items()
                .forEach(item -> text.append("  - ")
                        .append(MarkdownText.entry(item.sentence()))
                        .append('\n'));
        for (Tally.Cut cut : tally.cuts()) {
            entry(
                    points(cut.points().toPlainString()),
                    "from " + cut.atLeast() + " of " + tally.items().size());
        }
        entry(points(tally.otherwise().toPlainString()), "otherwise");
    }

    private static String points(String points) {
        return points + (points.equals("1") ? " point" : " points");
    }

    private void remarks() {
        Criterion criterion = rule.criterion();
        Annotation said = rule.annotation();
        if (!said.because().isEmpty()) {
            entry("Because", said.because());
        }
        said.passAt().ifPresent(points -> entry("Passed from", points(points.toPlainString())));
        criterion.note().ifPresent(note -> entry("Note", note));
        entry("Provenance", criterion.provenance().toString());
        if (!criterion.sources().isEmpty()) {
            entry("Sources", String.join(", ", criterion.sources()));
        }
        if (said.origin() == Origin.OURS) {
            entry("Origin", "ours; the source does not have it");
        }
        if (said.lifecycle() != Lifecycle.STABLE) {
            entry("Lifecycle", said.lifecycle().id());
        }
        if (!said.tags().isEmpty()) {
            entry("Tags", String.join(", ", said.tags()));
        }
    }

    private void slots() {
        List<Slot> slots = CodebookSlots.of(rule);
        if (!slots.isEmpty()) {
            text.append("- What to look for:\n");
            slots.forEach(slot ->
                    text.append("  - ").append(CodebookSlots.described(slot)).append('\n'));
        }
    }

    private void examples() {
        if (rule.examples().isEmpty()) {
            return;
        }
        text.append("\n| Seen | Result |\n| --- | --- |\n");
        for (Example example : rule.examples()) {
            String given = example.given().entrySet().stream()
                    .map(seen -> seen.getKey() + ": " + seen.getValue().shown())
                    .collect(Collectors.joining(", "));
            String part = example.part() == Example.Part.CROSS_CHECK ? "cross-check: " : "";
            text.append("| ").append(MarkdownText.of(given.isEmpty() ? "nothing" : given));
            text.append(" | ")
                    .append(part)
                    .append(MarkdownText.of(example.expected().toString()))
                    .append(" |\n");
        }
    }
}
