package org.egovindex.agree;

/**
 * What a coefficient rests on.
 *
 * @param subjects that count for how far raters agree
 * @param ratings of them
 * @param pairs of ratings of one subject
 * @param leftOut subjects that do not count, since they have too few ratings
 */
public record Basis(long subjects, long ratings, long pairs, long leftOut) {
    @Override
    public String toString() {
        return subjects + " subjects, " + ratings + " ratings, " + pairs + " pairs"
                + (leftOut == 0 ? "" : "; left out: " + leftOut + " subjects with too few ratings");
    }
}
