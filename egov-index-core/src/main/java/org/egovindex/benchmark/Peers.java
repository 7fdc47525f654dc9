package org.egovindex.benchmark;

import java.util.List;
import org.egovindex.model.Unit;
import org.egovindex.rank.Ranking;

/**
 * Which units another is compared with. The unit itself is never one of them, and only units with a score are.
 *
 * <p>Example for all: A 80, B 70, C 70, D 60 and E 50 points; A and E lie in the north, the others in the south; the unit is D.
 */
public interface Peers {
    /** The peers of a unit among those that have a rank, in the order of the ranking; throws if there are none. */
    List<Unit> of(Unit unit, Ranking ranking);

    /** Who they are, in words that follow "against". */
    String described();

    /** The first in the ranking besides the unit. Of D: A. */
    static Peers best() {
        return best(1);
    }

    /** The first {@code count} besides the unit, and all that share the last one's rank. Of D the best two: A, B and C. */
    static Peers best(int count) {
        return new StandardPeers.Best(count);
    }

    /** All others. Of D: A, B, C and E. */
    static Peers all() {
        return new StandardPeers.All();
    }

    /** Those that share the unit's value of an attribute, such as its region. Of D: B and C. */
    static Peers sharing(String attribute) {
        return new StandardPeers.Sharing(attribute);
    }

    /**
     * The {@code count} whose scores are nearest to the unit's, above or below, and all that are as near as the last. Of D the
     * nearest one: B, C and E, all of them 10 points away.
     */
    static Peers nearest(int count) {
        return new StandardPeers.Nearest(count);
    }

    /** These, by name or label; the unit itself is passed over if it is among them. */
    static Peers named(List<String> names) {
        return new StandardPeers.Named(names);
    }
}
