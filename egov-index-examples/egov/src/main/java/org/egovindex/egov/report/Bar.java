package org.egovindex.egov.report;

/** A short bar beside a number, for the eye alone. */
final class Bar {
    private Bar() {}

    /** Filled as far as a share from 0 to 1 says. */
    static Html of(double share) {
        long width = StrictMath.round(100 * Math.max(0, Math.min(1, share)));
        return new Html(
                "<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"M0 2h"
                        + width + "\"/></svg>");
    }
}
