package org.egovindex.egov.report;

/**
 * Markup that is safe to stand in a page as it is: made by {@link Markup}, which escapes every word it is given.
 *
 * @param text the markup
 */
record Html(String text) {
    static final Html NOTHING = new Html("");

    /** Words, escaped. */
    static Html of(String words) {
        return new Html(Escape.html(words));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
