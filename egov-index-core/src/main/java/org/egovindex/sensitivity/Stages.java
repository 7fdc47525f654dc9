package org.egovindex.sensitivity;

/** Stages of {@link org.egovindex.random.Draws} that this package draws at; those of runs of an index are 0 or more. */
final class Stages {
    /** Run: the dimension. */
    static final int SCRAMBLING = -1;

    /** Run: the resample. */
    static final int BOOTSTRAP = -2;

    /** Run: twice the row, and one more for B. */
    static final int PLAIN = -3;

    private Stages() {}
}
