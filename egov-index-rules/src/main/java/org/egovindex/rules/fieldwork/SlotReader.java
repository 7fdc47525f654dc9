package org.egovindex.rules.fieldwork;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.evidence.WholeDomain;

/** Reads slots, values and absences; what cannot be read becomes a problem that says what could have been meant. */
final class SlotReader {
    private static final Pattern FIGURE = Pattern.compile("(-?[0-9]{1,13}(?:\\.[0-9]{1,12})?)[ \\p{L}%].{0,40}");

    private final Vocabulary vocabulary;
    private final Problems problems;

    SlotReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The number of the slot that is named here. */
    OptionalInt slot(Piece piece) {
        OptionalInt place = vocabulary.findPlace(piece.text());
        if (place.isEmpty() && problems.isFull()) {
            problems.count(ProblemCode.UNKNOWN_SLOT);
        } else if (place.isEmpty()) {
            piece.problem(
                    problems,
                    ProblemCode.UNKNOWN_SLOT,
                    "there is no slot " + piece.shown() + ".",
                    vocabulary
                            .nearest(piece.text())
                            .map(near -> "Maybe " + near + " is meant.")
                            .orElse("Maybe the rules are those of another edition."));
        }
        return place;
    }

    /** The reason that stands here. */
    Optional<Absence> absence(Piece piece) {
        Optional<Absence> reason = Absence.find(piece.text());
        if (reason.isEmpty()) {
            var ids = Arrays.stream(Absence.values()).map(Absence::id).toList();
            piece.problem(
                    problems,
                    ProblemCode.BAD_VALUE,
                    piece.shown() + " is not a reason why nothing was seen.",
                    Similarity.nearest(piece.text(), ids)
                            .map(near -> "Maybe " + near + " is meant.")
                            .orElse("Known are " + String.join(", ", ids) + "."));
        }
        return reason;
    }

    /** The value of a slot that stands here. */
    Optional<Value> value(Slot slot, Piece piece) {
        Domain domain = slot.domain();
        Piece.Kind wanted = kind(domain);
        if (piece.kind() != Piece.Kind.FIELD && piece.kind() != wanted) {
            refuse(
                    slot,
                    piece,
                    ProblemCode.WRONG_TYPE,
                    "must be " + wanted + ", not " + piece.kind(),
                    otherwise(domain));
            return Optional.empty();
        }
        if (domain instanceof TextDomain && !PlainText.isGood(piece, "value of " + slot.name(), problems)) {
            return Optional.empty();
        }
        Optional<Value> value = domain.read(piece.text());
        if (value.isEmpty()) {
            refuse(
                    slot,
                    piece,
                    unread(domain),
                    "must be " + domain.described() + ", not " + piece.shown(),
                    advice(domain, piece));
            return Optional.empty();
        }
        Optional<String> fault = value.flatMap(domain::fault);
        fault.ifPresent(words ->
                refuse(slot, piece, ProblemCode.OUT_OF_DOMAIN, words + ", not " + piece.shown(), otherwise(domain)));
        return fault.isPresent() ? Optional.empty() : value;
    }

    private void refuse(Slot slot, Piece piece, ProblemCode code, String fault, String advice) {
        piece.problem(problems, code, "the slot " + slot.name() + " " + fault + ".", advice);
    }

    private static Piece.Kind kind(Domain domain) {
        if (domain instanceof FlagDomain) {
            return Piece.Kind.FLAG;
        }
        return isNumeric(domain) ? Piece.Kind.NUMBER : Piece.Kind.TEXT;
    }

    private static boolean isNumeric(Domain domain) {
        return domain instanceof WholeDomain || domain instanceof RealDomain || domain instanceof LevelDomain;
    }

    private static ProblemCode unread(Domain domain) {
        if (isNumeric(domain)) {
            return ProblemCode.BAD_NUMBER;
        }
        return domain instanceof ChoiceDomain ? ProblemCode.OUT_OF_DOMAIN : ProblemCode.WRONG_TYPE;
    }

    private static String advice(Domain domain, Piece piece) {
        String text = piece.text();
        if (domain instanceof ChoiceDomain choice) {
            return Similarity.nearest(text, choice.values())
                    .map(near -> "Maybe " + near + " is meant.")
                    .orElse("");
        }
        Optional<String> lead = isNumeric(domain) ? figure(text) : Optional.empty();
        if (isNumeric(domain) && text.matches("-?[0-9]{1,13},[0-9]{1,12}")) {
            return "Write decimals with a point.";
        }
        boolean carriesUnit = lead.isPresent()
                && lead.get().length() < text.length()
                && !domain.unit().isEmpty();
        return carriesUnit
                ? "Write the number alone, " + Naming.visible(lead.get()) + ": its unit is " + domain.unit() + "."
                : otherwise(domain);
    }

    /** The plain number with which a text begins, if a space, a letter or a sign comes after it. */
    private static Optional<String> figure(String text) {
        var start = FIGURE.matcher(text);
        return start.matches() ? Optional.of(start.group(1)) : Optional.empty();
    }

    private static String otherwise(Domain domain) {
        if (domain instanceof FlagDomain) {
            return "Write true or false.";
        }
        if (domain instanceof DayDomain) {
            return "Write the day as 2005-09-12.";
        }
        if (isNumeric(domain)) {
            return "Write digits and a point, as 24" + (domain instanceof RealDomain ? " or 0.5" : "")
                    + (domain.unit().isEmpty() ? "." : "; the unit is " + domain.unit() + ".");
        }
        return "Expected is " + domain.described() + ".";
    }
}
