package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;

/** The lines of a document by what they begin with. */
final class SortedLines {
    private static final List<String> ABOUT =
            List.of("checklist", "title", "source", "notice", "methodology", "language", "points");
    private static final List<String> DECLARE = List.of("scale", "slot", "area", "lineage");
    private static final List<String> CHANGE = List.of("add", "replace", "remove", "retext", "reweight", "rescale");

    private final Problems problems;
    private final AboutLines about;
    private final List<Line> declared = new ArrayList<>();
    private final List<Line> lineage = new ArrayList<>();
    private final List<Line> changes = new ArrayList<>();
    private final List<TextBlock> criteria = new ArrayList<>();

    private SortedLines(Problems problems) {
        this.problems = problems;
        this.about = new AboutLines(problems);
    }

    /**
     * A line whose first word was read.
     *
     * @param word which
     * @param block the line with what stands below it
     * @param from where it began
     */
    record Line(String word, TextBlock block, DocumentPlace from) {}

    static SortedLines of(String text, Problems problems) {
        SortedLines sorted = new SortedLines(problems);
        for (TextBlock block : TextLines.blocks(text, problems)) {
            TextScope.attempt(problems, block.head(), () -> {
                sorted.sort(block);
                return block;
            });
        }
        return sorted;
    }

    private void sort(TextBlock block) {
        TextLine line = block.head();
        DocumentPlace from = line.place();
        String word = line.peek();
        boolean known =
                word.equals("criterion") || ABOUT.contains(word) || DECLARE.contains(word) || CHANGE.contains(word);
        if (!known) {
            throw line.fault(
                    ProblemCode.UNKNOWN_KEY,
                    "no line begins so.",
                    Keys.advice(word, Keys.both(Keys.both(ABOUT, DECLARE), Keys.both(List.of("criterion"), CHANGE))));
        }
        line.take(word);
        boolean change = CHANGE.contains(word);
        boolean criterion = word.equals("criterion")
                || (change && !word.equals("remove") && line.peek().equals("criterion"));
        if (!criterion && !block.below().isEmpty()) {
            TextLine first = block.below().get(0);
            problems.add(
                    ProblemCode.RULE_SYNTAX,
                    first.number(),
                    first.column(),
                    "only below a criterion are lines indented.",
                    "Maybe delete the spaces before it.");
        }
        if (word.equals("criterion")) {
            criteria.add(block);
        } else if (ABOUT.contains(word)) {
            about.keep(word, line);
        } else {
            List<Line> list = change ? changes : word.equals("lineage") ? lineage : declared;
            list.add(new Line(word, block, from));
        }
    }

    AboutLines about() {
        return about;
    }

    /** Scales, slots and areas. */
    List<Line> declared() {
        return declared;
    }

    List<Line> lineage() {
        return lineage;
    }

    /** What an edition does. */
    List<Line> changes() {
        return changes;
    }

    List<TextBlock> criteria() {
        return criteria;
    }
}
