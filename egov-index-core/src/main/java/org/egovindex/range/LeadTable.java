package org.egovindex.range;

import java.util.stream.IntStream;

/** How far each unit can be ahead of each other, and where it is furthest; worked out once. */
final class LeadTable {
    /** Where no leads are needed. */
    static final LeadTable NONE = new LeadTable(new double[0][], new Answer.Place[0][]);

    private final double[][] most;
    private final Answer.Place[][] furthest;

    private LeadTable(double[][] most, Answer.Place[][] furthest) {
        this.most = most;
        this.furthest = furthest;
    }

    static LeadTable of(Leads leads, int units) {
        double[][] most = new double[units][units];
        Answer.Place[][] furthest = new Answer.Place[units][units];
        IntStream.range(0, units).parallel().forEach(unit -> {
            for (int other = 0; other < units; other++) {
                Leads.Lead lead = leads.lead(unit, other);
                most[unit][other] = lead.most();
                furthest[unit][other] = lead.where();
            }
        });
        return new LeadTable(most, furthest);
    }

    double most(int unit, int other) {
        return most[unit][other];
    }

    Answer.Place furthest(int unit, int other) {
        return furthest[unit][other];
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
