package org.egovindex.rules.evidence;

import java.util.Optional;

/** Yes or no. */
public record FlagDomain() implements Domain {
    @Override
    public String type() {
        return "bool";
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public Optional<String> fault(Value value) {
        return value instanceof Value.Flag ? Optional.empty() : Optional.of("must be true or false");
    }

    @Override
    public Optional<Value> read(String text) {
        return text.equals("true") || text.equals("false")
                ? Optional.of(Value.of(text.equals("true")))
                : Optional.empty();
    }

    @Override
    public int compare(Value one, Value other) {
        throw Unordered.of(this);
    }

    @Override
    public String described() {
        return "true or false";
    }
}
