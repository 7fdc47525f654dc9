package org.egovindex.rules.document;

import java.util.Map;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.edition.Change;

/** A line of an edition that has no lines below it, such as {@code reweight privacy 25}. */
final class ChangeLine {
    private ChangeLine() {}

    /** What a line says whose verb and kind were read; the kind of a verb that needs none is empty. */
    static Change read(String verb, String kind, TextLine line, Map<String, ScoringScale> scales) {
        Change change = switch (verb) {
            case "add" -> add(kind, line);
            case "replace" -> replace(kind, line);
            case "remove" -> remove(kind, line);
            case "retext" -> retext(line);
            case "reweight" ->
                new Change.Reweight(line.word("the id of an area"), line.decimal("the points of the area"));
            default -> rescale(line, scales);
        };
        line.end();
        return change;
    }

    private static Change add(String kind, TextLine line) {
        if (kind.equals("area")) {
            Declarations.Area area = Declarations.readArea(line);
            return new Change.AddArea(area.id(), area.title(), area.points());
        }
        if (kind.equals("slot")) {
            return new Change.AddSlot(SlotLine.read(line));
        }
        if (kind.equals("scale")) {
            return new Change.AddScale(ScaleWords.name(line), Declarations.scale(line));
        }
        throw unknown(kind, line, "slot, scale, area or criterion");
    }

    private static Change replace(String kind, TextLine line) {
        if (kind.equals("slot")) {
            return new Change.ReplaceSlot(SlotLine.read(line));
        }
        if (kind.equals("scale")) {
            return new Change.ReplaceScale(ScaleWords.name(line), Declarations.scale(line));
        }
        throw unknown(kind, line, "slot, scale or criterion");
    }

    private static Change remove(String kind, TextLine line) {
        if (kind.equals("slot")) {
            return new Change.RemoveSlot(line.word("the name of a slot"), because(line));
        }
        if (kind.equals("criterion")) {
            return new Change.RemoveCriterion(line.word("the id of a criterion"), because(line));
        }
        throw unknown(kind, line, "slot or criterion");
    }

    private static LineFault unknown(String kind, TextLine line, String expected) {
        return line.fault(
                ProblemCode.UNKNOWN_KEY,
                "after this verb should be " + expected + ", not " + Naming.visible(kind) + ".",
                "");
    }

    private static String because(TextLine line) {
        if (!line.takeWord("because")) {
            throw line.unexpected("because and the reason");
        }
        return line.string("the reason");
    }

    private static Change retext(TextLine line) {
        String id = line.word("the id of a criterion");
        Optional<String> question = text(line, "question");
        Optional<String> note = text(line, "note");
        Optional<String> because = text(line, "because");
        if (question.isEmpty() && note.isEmpty() && because.isEmpty()) {
            throw line.unexpected("question, note or because, in this order");
        }
        return new Change.Retext(id, question, note, because);
    }

    private static Optional<String> text(TextLine line, String word) {
        return line.takeWord(word) ? Optional.of(line.string("a text")) : Optional.empty();
    }

    private static Change rescale(TextLine line, Map<String, ScoringScale> scales) {
        String id = line.word("the id of a criterion");
        if (!line.takeWord("on")) {
            throw line.unexpected("on");
        }
        return new Change.Rescale(id, ScaleWords.named(line, scales));
    }
}
