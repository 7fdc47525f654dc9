package org.egovindex.model;

import java.util.Optional;

/**
 * What a checklist is: its name and where it comes from.
 *
 * @param id such as {@code five-area-2005}
 * @param version of this file, such as {@code 1.0.0}
 * @param title for readers
 * @param source what it is taken from
 * @param methodology the id of the methodology its marks are meant for, if it names one
 * @param notice what must be said wherever results are shown, such as that the wording is a reconstruction
 */
public record ChecklistId(
        String id, String version, String title, String source, Optional<String> methodology, Optional<String> notice) {
    /** Checks the id. */
    public ChecklistId {
        Identifier.require("a checklist", id);
    }

    /** A checklist of one's own, of which no more need be said. */
    public static ChecklistId of(String id, String title) {
        return new ChecklistId(id, "1", title, "", Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
