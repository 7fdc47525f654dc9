package org.egovindex.egov;

/** What is measured. */
enum BenchTask {
    /** Min-max, means and ranks of the whole table, again and again. */
    INDEX("index"),
    /** Weights drawn anew in each run, means and ranks; then mean, median, 5 % and 95 % of each unit's ranks. */
    WEIGHTS("weights");

    private final String word;

    BenchTask(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
