package org.egovindex.model;

/** Why a text cannot be a name. */
public enum NameFault {
    /** Nothing is left once spaces are taken away. */
    EMPTY("is empty"),
    /** More than {@link Naming#LONGEST} characters. */
    TOO_LONG("is longer than " + Naming.LONGEST + " characters"),
    /** A control character or a line break. */
    CONTROL_CHARACTER("holds a control character or line break"),
    /** A character that turns the reading direction. */
    BIDIRECTIONAL_CONTROL("holds a character that turns the reading direction"),
    /** A zero-width or other invisible character. */
    INVISIBLE_CHARACTER("holds an invisible character"),
    /** Half of a pair. */
    LONE_SURROGATE("holds half of a character"),
    /** Marks piled upon a letter. */
    COMBINING_FLOOD("piles too many marks upon one letter");

    private final String explanation;

    NameFault(String explanation) {
        this.explanation = explanation;
    }

    /** What is wrong, as the end of a sentence that begins with the name. */
    public String explanation() {
        return explanation;
    }
}
