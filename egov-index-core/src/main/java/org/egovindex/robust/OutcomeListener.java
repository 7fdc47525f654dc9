package org.egovindex.robust;

/** Is shown every run that gave a result, in any order and by any thread. */
@FunctionalInterface
public interface OutcomeListener {
    /** Looks at one run. */
    void take(Outcome outcome);
}
