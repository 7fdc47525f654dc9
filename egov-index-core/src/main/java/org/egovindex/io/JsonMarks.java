package org.egovindex.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.Naming;

/** Hands the marks of a JSON file, {@code {"marks": [{"city": ...}, ...]}}, to the intake one after the other. */
final class JsonMarks {
    private final JsonParser json;
    private final MarkIntake intake;
    private final Problems problems;
    private final ReadingLimits limits;

    JsonMarks(JsonParser json, MarkIntake intake, Problems problems, ReadingLimits limits) {
        this.limits = limits;
        this.json = json;
        this.intake = intake;
        this.problems = problems;
    }

    void read() throws IOException {
        if (json.nextToken() == null) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "the file is empty.", "");
            return;
        }
        if (!expect(JsonToken.START_OBJECT, "an object with the key marks")) {
            return;
        }
        boolean marks = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            if (key.equals("marks") && marks) {
                problem(ProblemCode.DUPLICATE_KEY, "the key marks stands twice.", "");
                json.skipChildren();
            } else if (key.equals("marks")) {
                marks = true;
                if (expect(JsonToken.START_ARRAY, "an array of marks") && !readMarks()) {
                    return;
                }
            } else {
                problem(
                        ProblemCode.UNKNOWN_KEY,
                        "the key \"" + Naming.visible(key) + "\" means nothing here.",
                        "Maybe marks is meant.");
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            problem(ProblemCode.JSON_SYNTAX, "there is something after the end of the document.", "");
        } else if (!marks) {
            problem(ProblemCode.MISSING_KEY, "there is no key marks.", "");
        }
    }

    private boolean readMarks() throws IOException {
        boolean more = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (more && expect(JsonToken.START_OBJECT, "a mark")) {
                more = readMark();
            } else {
                json.skipChildren();
            }
        }
        return more;
    }

    private boolean readMark() throws IOException {
        long line = json.currentTokenLocation().getLineNr();
        int column = json.currentTokenLocation().getColumnNr();
        Set<Role> seen = EnumSet.noneOf(Role.class);
        intake.begin();
        Role.ALL.forEach(role -> intake.field(role).clear());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            Optional<Role> role = Role.of(key);
            json.nextToken();
            if (role.isEmpty()) {
                problem(
                        ProblemCode.UNKNOWN_KEY,
                        "the key \"" + Naming.visible(key) + "\" means nothing in a mark.",
                        "Known are " + Role.columns() + ".");
                intake.refuse();
                json.skipChildren();
            } else if (!seen.add(role.get())) {
                problem(ProblemCode.DUPLICATE_KEY, "the key " + key + " stands twice.", "");
                intake.refuse();
                json.skipChildren();
            } else {
                value(role.get());
            }
        }
        for (Role role : Role.values()) {
            if (role.isRequired() && !seen.contains(role)) {
                problems.add(ProblemCode.MISSING_KEY, line, column, "the mark has no key " + role.column() + ".", "");
                intake.refuse();
            }
        }
        return intake.end(line);
    }

    private void value(Role role) throws IOException {
        JsonToken token = json.currentToken();
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (role == Role.SCORE && token == JsonToken.VALUE_STRING && isNumberInQuotes(json.getText())) {
            problem(ProblemCode.WRONG_TYPE, "the score is a number in quotes.", "Write it without quotes.");
            intake.refuse();
            return;
        }
        boolean fits =
                token == JsonToken.VALUE_STRING || (role == Role.SCORE && (number || token == JsonToken.VALUE_NULL));
        if (!fits) {
            problem(
                    ProblemCode.WRONG_TYPE,
                    "the value of " + role.column() + " must be text"
                            + (role == Role.SCORE ? ", a number or null." : "."),
                    "");
            intake.refuse();
            json.skipChildren();
            return;
        }
        long line = json.currentTokenLocation().getLineNr();
        int column = json.currentTokenLocation().getColumnNr();
        String text = token == JsonToken.VALUE_NULL ? "" : json.getText();
        Field field = intake.field(role);
        if (text.length() > limits.fieldChars()) {
            field.takeTooLong(text.length(), column);
            intake.refuseTooLong(field, line);
        } else {
            field.take(text.toCharArray(), 0, text.length(), column, false);
        }
    }

    private boolean isNumberInQuotes(String text) {
        return ReadScore.NUMBER.matcher(text).matches() && !intake.isWord(text);
    }

    /** Whether the value that is being read begins with {@code token}; if not, it is a problem and was passed over. */
    private boolean expect(JsonToken token, String what) throws IOException {
        if (json.currentToken() == token) {
            return true;
        }
        problem(ProblemCode.WRONG_TYPE, "here must be " + what + ".", "");
        json.skipChildren();
        return false;
    }

    private void problem(ProblemCode code, String message, String advice) {
        problems.add(
                code,
                json.currentTokenLocation().getLineNr(),
                json.currentTokenLocation().getColumnNr(),
                message,
                advice);
    }
}
