package org.egovindex.robust;

/** Shows runs to a listener and keeps nothing. */
final class Shower implements Collector<Shower> {
    private final Subject subject;
    private final OutcomeListener listener;

    Shower(Subject subject, OutcomeListener listener) {
        this.subject = subject;
        this.listener = listener;
    }

    @Override
    public void take(Block block) {
        Outcome outcome = new Outcome(subject, block);
        for (int run = 0; run < block.runs(); run++) {
            if (block.failure(run).isEmpty()) {
                outcome.show(block, run);
                listener.take(outcome);
            }
        }
    }

    @Override
    public void add(Shower other) {}

    @Override
    public void clear() {}
}
