package org.egovindex.quickstart;

import org.egovindex.benchmark.Benchmark;
import org.egovindex.benchmark.CheapestPath;
import org.egovindex.benchmark.Peers;
import org.egovindex.benchmark.RaisingCost;
import org.egovindex.benchmark.Target;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/** An example of docs/methods/benchmarking.md: where a city stands among its peers, and the cheapest way up. The marks are simulated. */
public final class WhatToImprove {
    private WhatToImprove() {}

    /** Compares Procyon with its region, and looks for its way among the first three. */
    public static void main(String[] arguments) {
        // docs: what to improve
        SurveyIndex index = ScoringMethods.hundredCities(2009).compute(SampleWave.survey());
        Benchmark benchmark = Benchmark.of(index, "Procyon", Peers.sharing("region"));

        benchmark.summary().print();
        benchmark.profile(3).print();
        CheapestPath.of(index, "Procyon", Target.rank(3), RaisingCost.STEPS)
                .explain()
                .print();
        // end
    }
}
