package org.egovindex.rules.evidence;

import java.util.Optional;

/** Any text of at most {@value #LONGEST} characters. */
public record TextDomain() implements Domain {
    /** The longest text. */
    public static final int LONGEST = 1_000;

    @Override
    public String type() {
        return "text";
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public Optional<String> fault(Value value) {
        return value instanceof Value.Word word && word.text().length() <= LONGEST
                ? Optional.empty()
                : Optional.of("must be a text of at most " + LONGEST + " characters");
    }

    @Override
    public Optional<Value> read(String text) {
        return Optional.of(Value.of(text));
    }

    @Override
    public int compare(Value one, Value other) {
        throw Unordered.of(this);
    }

    @Override
    public String described() {
        return "a text";
    }
}
