package org.egovindex.robust;

/**
 * What is kept of all runs: whole numbers only, so that it is the same in whatever order runs were added, by however many threads. Memory
 * does not grow with the number of runs, but with how far ranks spread.
 */
final class Tally implements Collector<Tally> {
    private final RankTally ranks;
    private final ScoreTally scores;
    private final ClassTally classes;
    private final FirstTally firsts;
    private final Agreement agreement;
    private final Failures failures = new Failures();
    private long runs;

    Tally(Subject subject) {
        ranks = new RankTally(
                subject.nominalHalves(),
                subject.index().methodology().publication().ranking().ties());
        scores = new ScoreTally(subject.scale(), subject.units());
        classes = new ClassTally(subject.index().methodology().publication(), subject.scale(), subject.units());
        firsts = new FirstTally(subject);
        agreement = new Agreement(subject.nominalHalves());
    }

    @Override
    public void take(Block block) {
        ranks.take(block);
        scores.take(block);
        classes.take(block);
        firsts.take(block);
        agreement.take(block);
        failures.take(block);
        runs += block.runs();
    }

    @Override
    public void add(Tally other) {
        ranks.add(other.ranks);
        scores.add(other.scores);
        classes.add(other.classes);
        firsts.add(other.firsts);
        agreement.add(other.agreement);
        failures.add(other.failures);
        runs += other.runs;
    }

    @Override
    public void clear() {
        ranks.clear();
        scores.clear();
        classes.clear();
        firsts.clear();
        agreement.clear();
        failures.clear();
        runs = 0;
    }

    RankTally ranks() {
        return ranks;
    }

    ScoreTally scores() {
        return scores;
    }

    ClassTally classes() {
        return classes;
    }

    FirstTally firsts() {
        return firsts;
    }

    Agreement agreement() {
        return agreement;
    }

    Failures failures() {
        return failures;
    }

    /** All runs, the failed ones too. */
    long runs() {
        return runs;
    }

    /** The runs that gave a result. */
    long succeeded() {
        return runs - failures.count();
    }

    String digest() {
        Digest digest = new Digest();
        digest.add(runs);
        ranks.digest(digest);
        scores.digest(digest);
        classes.digest(digest);
        firsts.digest(digest);
        agreement.digest(digest);
        failures.digest(digest);
        return digest.hex();
    }
}
