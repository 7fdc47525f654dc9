package org.egovindex.rules.document;

import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.AbsenceFinding;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.rule.Rated;

/** {@code slot NAME : TYPE source WHO absent REASON is VALUE "text"}. */
final class SlotLine {
    private SlotLine() {}

    /** The slot of a line whose first word was read. */
    static Slot read(TextLine line) {
        int column = line.column();
        String name = line.word("the name of a slot");
        if (Rated.isImplied(name)) {
            throw new LineFault(
                    ProblemCode.BAD_VALUE,
                    column,
                    "the slot " + name + " is there by itself.",
                    "Leave it out: slots of ratings are never declared.");
        }
        line.need(":");
        Domain domain = DomainWords.read(line);
        Optional<SlotSource> source = Optional.empty();
        Optional<AbsenceFinding> absent = Optional.empty();
        Optional<String> text = Optional.empty();
        while (!line.isAtEnd()) {
            if (text.isEmpty() && line.isAtString()) {
                text = Optional.of(line.string("the text of the slot"));
            } else if (source.isEmpty() && line.takeWord("source")) {
                source = Optional.of(source(line));
            } else if (absent.isEmpty() && line.takeWord("absent")) {
                absent = Optional.of(absent(line, name, domain));
            } else {
                throw line.unexpected("source, absent or a text in quotes, each at most once");
            }
        }
        return new Slot(name, domain, source.orElse(SlotSource.BOTH), absent, text.orElse(""));
    }

    private static SlotSource source(TextLine line) {
        int column = line.column();
        String word = line.word("observer, crawler or both");
        return ValueWord.known(SlotSource.find(word), column, "source", word, List.of("observer", "crawler", "both"));
    }

    private static AbsenceFinding absent(TextLine line, String name, Domain domain) {
        Absence reason = ValueWord.absence(line);
        if (!line.takeWord("is")) {
            throw line.unexpected("is and a value");
        }
        return new AbsenceFinding(reason, ValueWord.value(line, name, domain));
    }
}
