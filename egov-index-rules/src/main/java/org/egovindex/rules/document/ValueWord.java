package org.egovindex.rules.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;

/** Values and absences in lines of the text form. */
final class ValueWord {
    private ValueWord() {}

    /** The value of a slot that comes next. */
    static Value value(TextLine line, String slot, Domain domain) {
        int column = line.column();
        boolean quoted = line.isAtString();
        boolean words = domain instanceof ChoiceDomain || domain instanceof TextDomain || domain instanceof DayDomain;
        String written = quoted ? line.string("a value") : line.word("a value");
        boolean fits = quoted ? words : !(domain instanceof TextDomain);
        Optional<Value> value = fits ? domain.read(written) : Optional.empty();
        Optional<String> fault =
                value.isEmpty() ? Optional.of("must be " + domain.described()) : domain.fault(value.get());
        fault.ifPresent(must -> {
            throw new LineFault(
                    ProblemCode.OUT_OF_DOMAIN,
                    column,
                    slot + " " + must + ", not "
                            + (quoted ? "\"" + Naming.visible(written) + "\"" : Naming.visible(written)) + ".",
                    advice(domain, written, quoted));
        });
        return value.orElseThrow();
    }

    private static String advice(Domain domain, String written, boolean quoted) {
        Optional<String> near =
                domain instanceof ChoiceDomain choice ? Similarity.nearest(written, choice.values()) : Optional.empty();
        boolean other = domain instanceof TextDomain
                ? !quoted
                : quoted && domain.read(written).isPresent();
        return near.map(word -> "Maybe " + word + " is meant.")
                .orElse(other ? "Maybe write it " + (quoted ? "without" : "in") + " quotes." : "");
    }

    /** The reason for an absence that comes next. */
    static Absence absence(TextLine line) {
        int column = line.column();
        String word = line.word("a reason such as not-found");
        return known(Absence.find(word), column, "absence", word, ids((Object[]) Absence.values()));
    }

    /** One of a closed list of words. */
    static <T> T known(Optional<T> found, int column, String what, String word, List<String> known) {
        return found.orElseThrow(() -> new LineFault(
                ProblemCode.BAD_VALUE,
                column,
                "there is no " + what + " \"" + Naming.visible(word) + "\".",
                Keys.advice(word, known)));
    }

    static List<String> ids(Object... values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }
}
