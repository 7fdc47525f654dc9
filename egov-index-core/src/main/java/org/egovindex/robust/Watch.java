package org.egovindex.robust;

/**
 * Is told how far an analysis has come, and may stop it. Called by any thread, after every 256 runs: thousands of times a second where the
 * index is small.
 */
@FunctionalInterface
public interface Watch {
    /** Looks away. */
    Watch NONE = (done, all) -> true;

    /**
     * So many runs are done of all, or of those after which precision is looked at again.
     *
     * @return whether to go on; if not, the result is that of the runs up to the last round that was finished
     */
    boolean goOn(long done, long all);
}
