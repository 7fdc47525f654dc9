package org.egovindex.rules.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.ConditionSyntaxException;
import org.egovindex.rules.condition.ConditionText;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;

/**
 * What the lines of a criterion can name.
 *
 * @param problems where faults are noted
 * @param slots the slots
 * @param faulty names of slots whose declaration was not taken; to ask for them is no second fault
 * @param scales the scales that have names
 */
record TextScope(Problems problems, Vocabulary slots, Set<String> faulty, Map<String, ScoringScale> scales) {
    /** What a line says; what is wrong with it is noted. Once as many errors are listed as ever are, no more is read. */
    static <T> Optional<T> attempt(Problems problems, TextLine line, Supplier<T> reading) {
        if (problems.isFull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.get());
        } catch (LineFault fault) {
            if (!fault.problem().isEmpty()) {
                problems.add(fault.code(), line.number(), fault.column(), fault.problem(), fault.advice());
            }
        } catch (IllegalArgumentException refusal) {
            String text = Optional.ofNullable(refusal.getMessage()).orElse("refused");
            int end = text.indexOf('\n');
            problems.add(
                    ProblemCode.BAD_VALUE,
                    line.number(),
                    line.start(),
                    end < 0 ? text : text.substring(0, end),
                    end < 0 ? "" : text.substring(end + 1).replace('\n', ' '));
        }
        return Optional.empty();
    }

    <T> Optional<T> attempt(TextLine line, Supplier<T> reading) {
        return attempt(problems, line, reading);
    }

    /** The condition that the rest of a line is. */
    Condition condition(TextLine line) {
        int column = line.column();
        String text = line.rest();
        try {
            return ConditionText.parse(text, slots);
        } catch (ConditionSyntaxException wrong) {
            boolean known = wrong.code() == ProblemCode.UNKNOWN_SLOT
                    && faulty.contains(new TextLine(0, text.substring(wrong.offset())).peek());
            String problem = known && problems.hasErrors() ? "" : wrong.problem();
            throw new LineFault(wrong.code(), column + wrong.offset(), problem, wrong.advice());
        }
    }

    /** The slot whose name comes next. */
    Slot slot(TextLine line) {
        int column = line.column();
        String name = line.word("the name of a slot");
        return slots.find(name)
                .orElseThrow(() -> new LineFault(
                        ProblemCode.UNKNOWN_SLOT,
                        column,
                        faulty.contains(name) && problems.hasErrors()
                                ? ""
                                : "there is no slot " + Naming.visible(name) + ".",
                        slots.nearest(name)
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Maybe declare it in a line that begins with slot.")));
    }
}
