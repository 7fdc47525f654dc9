package org.egovindex.rules.checklist;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.egovindex.io.Checklists;
import org.egovindex.model.Checklist;

/**
 * The checklist of the E-Governance Performance Index (Rutgers-SKKU): privacy, usability, content, services, citizen
 * participation; 18 + 20 + 20 + 20 + 20 criteria, 20 points an area.
 *
 * <p>It is a reconstruction. The survey's own questionnaire is not public; areas, counts and coding rules are as published,
 * the privacy maximum of 25 follows from published scores, wording and item scales are ours. Its notice travels with every
 * result. Whoever holds the real instrument puts it in a file of the same format, whole or as an overlay
 * ({@code docs/file-formats.md}).
 */
public final class FiveAreaChecklist {
    /** Its id. */
    public static final String ID = "five-area-2005";

    private static final List<Integer> EDITIONS = List.of(2005, 2007, 2009);

    private FiveAreaChecklist() {}

    /**
     * The form of the wave of {@code year}: 98 measures are verified for 2005 and 2009, recalled only for 2007; the split by area
     * is verified for 2005. The file names the methodology of 2009; the method of the three is the same.
     *
     * @throws IllegalArgumentException for other years; what is known of their forms (92, 104, 104 and 86 measures) is in the
     *     catalogue
     */
    public static Checklist edition(int year) {
        if (!EDITIONS.contains(year)) {
            throw new IllegalArgumentException(
                    "The five-area checklist is here for " + EDITIONS + ", not for " + year
                            + ".\nMaybe the catalogue helps: it holds what is known of the other forms, which is not their items.");
        }
        String name = ID + ".json";
        InputStream stream = Objects.requireNonNull(FiveAreaChecklist.class.getResourceAsStream(name), name);
        return Checklists.read(stream, name).orThrow();
    }
}
