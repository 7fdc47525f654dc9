package org.egovindex.index;

import java.util.List;
import java.util.regex.Pattern;
import org.egovindex.model.Naming;

/**
 * What a methodology is called, and where it is published.
 *
 * @param id such as {@code undp-hdi-2014}
 * @param title for readers
 * @param edition of the index, such as {@code 2023/24}; empty if there is only one
 * @param source where the method is published
 * @param notes what else must be known, such as what it reproduces
 */
public record About(String id, String title, String edition, String source, List<String> notes) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

    /** Checks the id. */
    public About {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id of a methodology must be 1 to 64 letters, digits or . _ / -, not \"" + Naming.visible(id)
                            + "\".\nMaybe a title was put where the id belongs.");
        }
        notes = List.copyOf(notes);
    }

    /** An id that is its own title. */
    public static About of(String id) {
        return new About(id, id, "", "", List.of());
    }
}
