package org.egovindex.rules.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.DocumentNumber;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;

/** Hands the observations of a JSON document to the intake: a list of rows, or what was seen of one subject or of several. */
final class EvidenceJson {
    private static final String FORMAT = "evidence";
    private static final String SUBJECT = "subject";
    private static final String OBSERVATIONS = "observations";
    private static final List<String> KEYS = List.of("value", "absent", "by", "at", "url");
    private static final Map<String, EvidenceColumn> SHORT = Map.of(
            "value", EvidenceColumn.VALUE,
            "absent", EvidenceColumn.ABSENT,
            "by", EvidenceColumn.EVALUATOR,
            "at", EvidenceColumn.SEEN_AT,
            "url", EvidenceColumn.URL);

    private final EvidenceIntake intake;

    EvidenceJson(EvidenceIntake intake) {
        this.intake = intake;
    }

    void read(JsonTree root) {
        if (root.isArray()) {
            root.elements().forEach(this::subject);
        } else if (root.find(SUBJECT).isPresent()) {
            subject(root);
        } else {
            rows(root);
        }
    }

    private void rows(JsonTree root) {
        if (!root.isObject()) {
            root.wrongType("an object with observations, or an array of subjects with theirs");
            return;
        }
        allow(root, List.of(FORMAT, EvidenceColumn.WAVE.key(), OBSERVATIONS));
        root.require(FORMAT, "Write \"evidence\": 1 to say which form of file this is.");
        format(root);
        Optional<Piece> wave = root.find(EvidenceColumn.WAVE.key()).flatMap(EvidenceJson::piece);
        root.require(OBSERVATIONS).ifPresent(all -> all.elements().forEach(row -> row(row, wave)));
    }

    private void row(JsonTree row, Optional<Piece> wave) {
        if (!row.isObject()) {
            row.wrongType("an object with city, country, slot and a value");
            return;
        }
        EvidenceRow said = at(row, wave);
        if (!allow(row, EvidenceColumn.keys())) {
            said.refuse();
        }
        row.members().forEach((key, member) -> EvidenceColumn.find(key).ifPresent(column -> put(said, column, member)));
        intake.take(said);
    }

    private static void format(JsonTree root) {
        root.find(FORMAT).ifPresent(version -> {
            if (DocumentNumber.whole(version).filter(number -> number != 1).isPresent()) {
                version.problem(
                        ProblemCode.BAD_VALUE,
                        "the form of evidence that is read is 1.",
                        "Maybe the file was made for a later version.");
            }
        });
    }

    private void subject(JsonTree element) {
        if (!element.isObject()) {
            element.wrongType("an object with a subject and its observations");
            return;
        }
        allow(element, List.of(FORMAT, EvidenceColumn.WAVE.key(), SUBJECT, OBSERVATIONS));
        format(element);
        Optional<JsonTree> subject = element.require(
                SUBJECT, "Write \"subject\": {\"city\": \"..\", \"country\": \"..\"} beside the observations.");
        subject.ifPresent(whose -> subject(element, whose));
    }

    private void subject(JsonTree element, JsonTree subject) {
        List<EvidenceColumn> keys = List.of(EvidenceColumn.CITY, EvidenceColumn.COUNTRY, EvidenceColumn.ADDRESS);
        allow(subject, keys.stream().map(EvidenceColumn::key).toList());
        EvidenceRow whose = at(subject, element.find(EvidenceColumn.WAVE.key()).flatMap(EvidenceJson::piece));
        for (EvidenceColumn key : keys) {
            subject.find(key.key()).ifPresent(member -> put(whose, key, member));
        }
        if (intake.subject(whose)) {
            element.require(OBSERVATIONS)
                    .ifPresent(all -> all.members().forEach((slot, one) -> observation(whose, slot, one)));
        }
    }

    private void observation(EvidenceRow whose, String slot, JsonTree one) {
        if (!one.isObject()) {
            one.wrongType("an object with a value, or with the reason why it is absent");
            return;
        }
        EvidenceRow said = at(one, Optional.empty());
        if (!allow(one, KEYS)) {
            said.refuse();
        }
        for (EvidenceColumn key : List.of(EvidenceColumn.CITY, EvidenceColumn.COUNTRY, EvidenceColumn.WAVE)) {
            whose.find(key).ifPresent(piece -> said.put(key, piece));
        }
        said.put(
                EvidenceColumn.SLOT,
                new Piece(slot, Piece.Kind.TEXT, one.place().line(), one.place().column()));
        one.members().forEach((key, member) -> {
            EvidenceColumn column = SHORT.get(key);
            if (column != null) {
                put(said, column, member);
            }
        });
        intake.take(said);
    }

    private static EvidenceRow at(JsonTree tree, Optional<Piece> wave) {
        EvidenceRow row = new EvidenceRow(tree.place().line(), tree.place().column());
        wave.ifPresent(piece -> row.put(EvidenceColumn.WAVE, piece));
        return row;
    }

    private static void put(EvidenceRow row, EvidenceColumn column, JsonTree member) {
        Optional<Piece> piece = column == EvidenceColumn.VALUE ? value(member) : piece(member);
        piece.ifPresentOrElse(given -> row.put(column, given), row::refuse);
    }

    private static Optional<Piece> piece(JsonTree member) {
        return member.text().map(text -> of(text, Piece.Kind.TEXT, member));
    }

    private static Optional<Piece> value(JsonTree member) {
        if (member.isNumber()) {
            return member.digits().map(digits -> of(digits, Piece.Kind.NUMBER, member));
        }
        if (member.isText() || member.isObject() || member.isArray()) {
            return piece(member);
        }
        return member.flag().map(flag -> of(flag.toString(), Piece.Kind.FLAG, member));
    }

    private static Piece of(String text, Piece.Kind kind, JsonTree member) {
        return new Piece(text, kind, member.place().line(), member.place().column());
    }

    /** Says which keys mean nothing here, and whether there are none; those that begin with x- are left to whoever wrote them. */
    private static boolean allow(JsonTree tree, List<String> keys) {
        List<String> known = new ArrayList<>(keys);
        tree.members().keySet().stream().filter(key -> key.startsWith("x-")).forEach(known::add);
        tree.allow(known);
        return known.containsAll(tree.members().keySet());
    }
}
