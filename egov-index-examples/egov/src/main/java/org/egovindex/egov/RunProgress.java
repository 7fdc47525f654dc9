package org.egovindex.egov;

import org.egovindex.robust.Watch;

/** Shows how far an analysis has come, how fast it is and how long it will still take. */
final class RunProgress implements Watch, AutoCloseable {
    private final Progress progress = Progress.ofRuns();

    @Override
    public boolean goOn(long done, long all) {
        progress.accept(done, all);
        return true;
    }

    @Override
    public void close() {
        progress.close();
    }
}
