package org.egovindex.range;

import java.util.stream.IntStream;

/** How far each unit can be ahead of each other, worked out once; where it is so far, when asked for. */
final class LeadTable {
    private final Leads leads;
    private final double[][] most;

    private LeadTable(Leads leads, double[][] most) {
        this.leads = leads;
        this.most = most;
    }

    static LeadTable of(Leads leads, int units) {
        double[][] most = new double[units][units];
        IntStream.range(0, units).parallel().forEach(unit -> {
            for (int other = 0; other < units; other++) {
                most[unit][other] = unit == other ? 0 : leads.lead(unit, other).most();
            }
        });
        return new LeadTable(leads, most);
    }

    double most(int unit, int other) {
        return most[unit][other];
    }

    Answer.Place furthest(int unit, int other) {
        return leads.lead(unit, other).where();
    }

    /** The largest lead there is. */
    double largest() {
        double largest = 0;
        for (double[] row : most) {
            for (double lead : row) {
                largest = Math.max(largest, lead);
            }
        }
        return largest;
    }
}
