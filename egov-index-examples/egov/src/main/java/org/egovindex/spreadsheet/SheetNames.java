package org.egovindex.spreadsheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as spreadsheets accept them: 1 to 31 characters, none of {@code [ ] : * ? / \}, no apostrophe at the ends, no two the same
 * in capitals, and not {@code History}, which Excel keeps for itself.
 */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** A name for a sheet of this title that no other sheet has. */
    String of(String title) {
        String legal = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}]", " ")
                .replaceAll(" +", " ")
                .strip()
                .replaceAll("^'+|'+$", "")
                .strip();
        String base = legal.isEmpty() ? "Sheet" : legal;
        String name = cut(base, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).replaceAll("[' ]+$", "");
    }
}
