package org.egovindex.document;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * A JSON document in memory, every value with its place; what is asked of it and not found becomes a problem there.
 *
 * <p>Asking returns nothing where the value is missing or of another type, so that one pass finds all problems.
 */
public final class JsonTree {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    private final Problems problems;
    private final JsonPlace place;
    private final JsonValue value;

    JsonTree(Problems problems, JsonPlace place, JsonValue value) {
        this.problems = problems;
        this.place = place;
        this.value = value;
    }

    /** The whole document, if it has no more values than this. */
    static Optional<JsonTree> read(JsonParser json, Problems problems, long most) throws IOException {
        if (json.nextToken() == null) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "the file is empty.", "Maybe another file is meant.");
            return Optional.empty();
        }
        JsonGrowth growth = new JsonGrowth(json, problems, most);
        JsonTree tree = growth.value(JsonPlace.root(json));
        if (growth.isTooLarge()) {
            return Optional.empty();
        }
        if (json.nextToken() != null) {
            tree.problem(
                    ProblemCode.JSON_SYNTAX,
                    "there is something after the end of the document.",
                    "Maybe two documents were joined, or a brace is one too many.");
            return Optional.empty();
        }
        return Optional.of(tree);
    }

    /** Says that something is wrong with this value. */
    public void problem(ProblemCode code, String message, String advice) {
        problem(code, () -> message, () -> advice);
    }

    /** The same; the words are only made if the problem is listed. */
    public void problem(ProblemCode code, Supplier<String> message, Supplier<String> advice) {
        if (problems.isFull()) {
            problems.count(code);
            return;
        }
        problems.add(
                code,
                place.line(),
                place.column(),
                "at " + JsonPlace.shown(place.pointer()) + ": " + message.get(),
                advice.get());
    }

    /** Whether so much is wrong already that more would not be listed. */
    public boolean isHopeless() {
        return problems.isFull();
    }

    /** Whether anything is wrong with the document so far. */
    public boolean hasErrors() {
        return problems.hasErrors();
    }

    /** Where this value stands. */
    public JsonPlace place() {
        return place;
    }

    /** Makes a value; what the model refuses becomes a problem here. */
    public <T> Optional<T> attempt(Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException | ArithmeticException refused) {
            String[] lines = String.valueOf(refused.getMessage()).split("\n", 2);
            problem(ProblemCode.BAD_VALUE, lines[0], lines.length > 1 ? lines[1] : "");
            return Optional.empty();
        }
    }

    /** The members of an object, in their order; none if this is not one. */
    public Map<String, JsonTree> members() {
        if (value instanceof JsonValue.Members object) {
            return object.byKey();
        }
        wrongType("an object");
        return Map.of();
    }

    /** Says which keys mean nothing here. */
    public void allow(List<String> keys) {
        members().forEach((key, member) -> {
            if (!keys.contains(key)) {
                member.problem(
                        ProblemCode.UNKNOWN_KEY,
                        () -> "the key \"" + Naming.visible(key) + "\" means nothing here.",
                        () -> Similarity.nearest(key, keys)
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Known are " + keys + "."));
            }
        });
    }

    /** The member of this key, if this is an object that has it. */
    public Optional<JsonTree> find(String key) {
        return value instanceof JsonValue.Members object
                ? Optional.ofNullable(object.byKey().get(key))
                : Optional.empty();
    }

    /** The value below this one at a step of a JSON pointer: a key, or the number of an element. */
    public Optional<JsonTree> step(String step) {
        if (value instanceof JsonValue.Elements array
                && step.length() < 8
                && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int index = step.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(step);
            return index < array.list().size() ? Optional.of(array.list().get(index)) : Optional.empty();
        }
        return find(step);
    }

    /** The member of this key; if there is none, a problem. */
    public Optional<JsonTree> require(String key) {
        return require(key, "");
    }

    /** The member of this key; if there is none, a problem with this advice. */
    public Optional<JsonTree> require(String key, String advice) {
        Optional<JsonTree> member = find(key);
        if (member.isEmpty()) {
            problem(ProblemCode.MISSING_KEY, "there is no key " + key + ".", advice);
        }
        return member;
    }

    /** The elements of an array; none if this is not one. */
    public List<JsonTree> elements() {
        if (value instanceof JsonValue.Elements array) {
            return array.list();
        }
        wrongType("an array");
        return List.of();
    }

    /** The elements of an array, if there are no more than this. */
    public List<JsonTree> elements(int most) {
        List<JsonTree> all = elements();
        if (all.size() > most) {
            String advice = "Maybe the document was made by a program that went wrong.";
            problem(ProblemCode.LIMIT_ROWS, "here must be at most " + most + ", not " + all.size() + ".", advice);
            return List.of();
        }
        return all;
    }

    /** Whether this is a text. */
    public boolean isText() {
        return value instanceof JsonValue.Text;
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return value instanceof JsonValue.Members;
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return value instanceof JsonValue.Elements;
    }

    /** Whether this is a number. */
    public boolean isNumber() {
        return value instanceof JsonValue.Digits;
    }

    /** The text that stands here. */
    public Optional<String> text() {
        if (value instanceof JsonValue.Text string) {
            return Optional.of(string.text());
        }
        wrongType("a text");
        return Optional.empty();
    }

    /** The number as it was written. */
    public Optional<String> digits() {
        if (value instanceof JsonValue.Digits written) {
            return Optional.of(written.digits());
        }
        wrongType("a number");
        return Optional.empty();
    }

    /** True or false, as stands here. */
    public Optional<Boolean> flag() {
        if (value instanceof JsonValue.Other other && !other.word().equals("null")) {
            return Optional.of(other.word().equals("true"));
        }
        wrongType("true or false");
        return Optional.empty();
    }

    /** The plain decimal number that stands here. */
    public Optional<BigDecimal> number() {
        Optional<String> written = digits();
        if (written.isPresent() && !NUMBER.matcher(written.get()).matches()) {
            String shown = Naming.visible(written.get());
            problem(ProblemCode.BAD_NUMBER, "\"" + shown + "\" is not a plain decimal number.", "");
            return Optional.empty();
        }
        return written.map(BigDecimal::new);
    }

    /** Says that something else must stand here. */
    public void wrongType(String wanted) {
        problem(ProblemCode.WRONG_TYPE, () -> "here must be " + wanted + ".", () -> "It is " + kind() + ".");
    }

    private String kind() {
        if (value instanceof JsonValue.Members) {
            return "an object";
        }
        if (value instanceof JsonValue.Elements) {
            return "an array";
        }
        if (value instanceof JsonValue.Text) {
            return "a text";
        }
        return value instanceof JsonValue.Other other ? other.word() : "a number";
    }
}
