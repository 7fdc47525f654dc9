package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.rank.Rank;

/** A ranking as groups of tied units from the top. */
final class Tiers {
    private Tiers() {}

    /** All ranked units of whole standings; of published facts, as far down as no place is missing. */
    static List<List<String>> of(Standings standings) {
        List<List<String>> tiers = new ArrayList<>();
        int above = 0;
        int last = -1;
        for (Standing one : standings.ranked()) {
            int halves = one.rank().map(Rank::halves).orElseThrow();
            if (halves != last) {
                if (!standings.isWhole() && halves != 2 * (above + 1)) {
                    return tiers;
                }
                tiers.add(new ArrayList<>());
                last = halves;
            }
            tiers.get(tiers.size() - 1).add(one.label());
            above++;
        }
        return tiers;
    }
}
