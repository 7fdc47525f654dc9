package org.egovindex.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which known word a misspelt one may have meant: the nearest by Levenshtein distance, capitals aside. */
public final class Similarity {
    private static final int LONGEST = 64;

    private Similarity() {}

    /** The candidate that takes the fewest changes, at most a third of the word's length; the first of several. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String candidate : candidates) {
            int changes = candidate.length() > LONGEST ? fewest : distance(lower(word), lower(candidate));
            if (changes < fewest) {
                fewest = changes;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** How many letters must be put in, left out or exchanged to make the one word of the other, capitals aside (Levenshtein). */
    public static int changes(String word, String other) {
        return distance(lower(word), lower(other));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replace = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replace, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
