package org.egovindex.rules.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.model.Naming;

/**
 * One of some words.
 *
 * @param values the words; from the least to the most if they are ordered
 * @param isOrdered whether they are
 */
public record ChoiceDomain(List<String> values, boolean isOrdered) implements Domain {
    /** The most words there may be. */
    public static final int MOST_VALUES = 256;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+/-]{0,63}");

    /** Checks that each word stands once and is one. */
    public ChoiceDomain {
        values = List.copyOf(values);
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            throw new IllegalArgumentException("An enumeration must have 1 to " + MOST_VALUES + " values, not "
                    + values.size() + ".\nMaybe a text is meant.");
        }
        for (String value : values) {
            if (!WORD.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        "A value of an enumeration must be 1 to 64 letters, digits or . _ + / -, not \""
                                + Naming.visible(value) + "\".\nMaybe write it with - for spaces.");
            }
        }
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    "The values " + values + " must each stand once.\nMaybe one of them is a misprint.");
        }
    }

    @Override
    public String type() {
        return "enum";
    }

    @Override
    public Optional<String> fault(Value value) {
        boolean known = value instanceof Value.Word word && values.contains(word.text());
        return known ? Optional.empty() : Optional.of("must be " + described());
    }

    @Override
    public Optional<Value> read(String text) {
        return values.contains(text) ? Optional.of(Value.of(text)) : Optional.empty();
    }

    /** Which of the values it is, from 0. */
    public int place(Value value) {
        int place = value instanceof Value.Word word ? values.indexOf(word.text()) : -1;
        if (place < 0) {
            throw new IllegalArgumentException(
                    "The value " + value.shown() + " must be " + described() + ".\nMaybe it is of another slot.");
        }
        return place;
    }

    @Override
    public int compare(Value one, Value other) {
        if (!isOrdered) {
            throw Unordered.of(this);
        }
        return Integer.compare(place(one), place(other));
    }

    @Override
    public String described() {
        return "one of " + String.join(", ", values);
    }
}
