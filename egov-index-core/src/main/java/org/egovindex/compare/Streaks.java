package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds rows of waves in which a unit was among the first. */
final class Streaks {
    private final List<Standings> waves;
    private final String label;
    private final int places;

    Streaks(List<Standings> waves, String label, int places) {
        this.waves = waves;
        this.label = label;
        this.places = places;
    }

    /** The row that ends with the wave at this place. */
    Streak endingAt(int last) {
        int first = last + 1;
        while (first > 0 && isThere(first - 1).equals(Optional.of(true))) {
            first--;
        }
        return first > last ? empty(last) : new Streak(label, places, ids(first, last), end(first - 1), end(last + 1));
    }

    private Streak empty(int wave) {
        return new Streak(label, places, List.of(), end(wave), end(wave));
    }

    /** The longest row, the latest of several. */
    Streak longest() {
        Streak longest = endingAt(0);
        for (int wave = 1; wave < waves.size(); wave++) {
            Streak streak = endingAt(wave);
            longest = streak.length() >= longest.length() ? streak : longest;
        }
        return longest;
    }

    private List<String> ids(int first, int last) {
        List<String> ids = new ArrayList<>();
        waves.subList(first, last + 1).forEach(wave -> ids.add(wave.id()));
        return ids;
    }

    private Streak.End end(int wave) {
        if (wave < 0 || wave >= waves.size()) {
            return Streak.End.SERIES;
        }
        return isThere(wave).isPresent() ? Streak.End.BROKEN : Streak.End.UNKNOWN;
    }

    /** Whether it was there in a wave; nothing if that is not known. */
    private Optional<Boolean> isThere(int wave) {
        Standings standings = waves.get(wave);
        Optional<Boolean> known =
                standings.find(label).flatMap(Standing::rank).map(rank -> rank.halves() <= 2 * places);
        return known.or(() -> standings.isWhole() || areTaken(standings) ? Optional.of(false) : Optional.empty());
    }

    /** Whether all first places are known to be others'. */
    private boolean areTaken(Standings standings) {
        long others = standings.ranked().stream()
                .filter(one -> one.rank().orElseThrow().halves() <= 2 * places)
                .count();
        return others >= places;
    }
}
