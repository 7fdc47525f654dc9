package org.egovindex.robust;

/** The thread that waited for an analysis was interrupted; nothing is left of it. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CancelledException() {
        super("The analysis was interrupted before it was done.\nMaybe run it again with fewer runs.");
    }
}
