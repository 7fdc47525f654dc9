package org.egovindex.robust;

import org.egovindex.random.Draws;

/** Where each factor takes its numbers from in a run. */
@FunctionalInterface
public interface Design {
    /** Monte Carlo: in run {@code i} factor {@code f}, from 0, draws from stage {@code f + 1} of {@code i}. */
    Design BY_LOT = (draws, run, factor) -> draws.at(run, factor + 1);

    /** Puts the draws where a factor begins in a run; must depend on run and factor alone. */
    void begin(Draws draws, long run, int factor);
}
