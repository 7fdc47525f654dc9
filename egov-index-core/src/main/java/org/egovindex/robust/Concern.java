package org.egovindex.robust;

/** What a factor may change. */
public enum Concern {
    /** Weights and nothing else. */
    WEIGHTS,
    /** Which methods are used, or with which settings. */
    METHODS,
    /** The numbers of the table. */
    DATA,
    /** Any of these. */
    ANYTHING
}
