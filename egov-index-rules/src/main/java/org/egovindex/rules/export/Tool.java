package org.egovindex.rules.export;

import org.egovindex.model.Naming;

/**
 * The programme that made a result.
 *
 * @param name such as {@code egov-index-rules}
 * @param version such as {@code 0.1.0}
 */
public record Tool(String name, String version) {
    /** Brings both into canonical form. */
    public Tool {
        name = checked("name", name);
        version = checked("version", version);
    }

    private static String checked(String what, String text) {
        String canonical = Naming.canonical(text);
        if (Naming.fault(canonical).isPresent()) {
            throw new IllegalArgumentException("The " + what + " of a tool must be a plain name, not \""
                    + Naming.visible(text) + "\".\nMaybe it was left out.");
        }
        return canonical;
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
