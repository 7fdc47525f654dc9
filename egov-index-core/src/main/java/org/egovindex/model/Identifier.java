package org.egovindex.model;

import java.util.regex.Pattern;

/** The rule for ids of checklists, areas, criteria and waves: letters, digits and {@code . _ / -}, at most 64. */
final class Identifier {
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

    private Identifier() {}

    static String require(String what, String id) {
        if (!RULE.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of " + what + " must be 1 to 64 letters, digits or . _ / -, not \"" + Naming.visible(id)
                            + "\".\nMaybe a title was put where the id belongs.");
        }
        return id;
    }
}
