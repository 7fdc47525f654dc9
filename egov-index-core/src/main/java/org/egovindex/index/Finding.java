package org.egovindex.index;

/**
 * Why a methodology and a table do not fit.
 *
 * @param pointer where in the methodology's document, as a JSON pointer
 * @param node the node it concerns
 * @param message what is wrong, with advice on a second line
 */
public record Finding(String pointer, String node, String message) {
    /** In one line. */
    @Override
    public String toString() {
        return node + ": " + message.replace("\n", " ");
    }
}
