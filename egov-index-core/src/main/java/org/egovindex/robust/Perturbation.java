package org.egovindex.robust;

import org.egovindex.random.Draws;

/** A factor made ready for one index: draws what it is in a run. Safe for several threads, each with draws and a scenario of its own. */
@FunctionalInterface
public interface Perturbation {
    /** Draws, and changes the scenario accordingly; must depend on nothing but these two. */
    void draw(Draws draws, Scenario scenario);
}
