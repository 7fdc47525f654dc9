package org.egovindex.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two rankings with ties, and how their items overlap at every depth. Of two lists the shorter comes first.
 *
 * <p>At a depth an item of a list is out, whole, or part: part while the depth lies within its tie, but for the last place of it. Items of
 * one tie are parts alike, so that it takes four counts a depth. Cost: linear in the lengths.
 */
final class TiedLists {
    /** For each place from 0, the first and the last place of its tie. */
    private final int[][] tops;

    private final int[][] bottoms;
    /** Shared items by depth from 0: whole in both, part of the one only, part of both. */
    private final int[] wholes;

    private final int[] partOfShort;
    private final int[] partOfLong;
    private final int[] parts;
    /** Items of the longer list only, by depth: whole, and part. */
    private final int[] alone;

    private final int[] aloneParts;

    private TiedLists(int[][] tops, int[][] bottoms) {
        this.tops = tops;
        this.bottoms = bottoms;
        int depths = tops[1].length + 1;
        this.wholes = new int[depths];
        this.partOfShort = new int[depths];
        this.partOfLong = new int[depths];
        this.parts = new int[depths];
        this.alone = new int[depths];
        this.aloneParts = new int[depths];
    }

    static <T> TiedLists of(List<? extends Collection<T>> one, List<? extends Collection<T>> other) {
        Map<T, Integer> first = places(one);
        Map<T, Integer> second = places(other);
        return first.size() <= second.size() ? of(one, first, other, second) : of(other, second, one, first);
    }

    private static <T> TiedLists of(
            List<? extends Collection<T>> shorter,
            Map<T, Integer> ofShorter,
            List<? extends Collection<T>> longer,
            Map<T, Integer> ofLonger) {
        TiedLists lists = new TiedLists(
                new int[][] {ends(shorter, ofShorter.size(), true), ends(longer, ofLonger.size(), true)},
                new int[][] {ends(shorter, ofShorter.size(), false), ends(longer, ofLonger.size(), false)});
        for (Collection<T> group : longer) {
            for (T item : group) {
                int place = Optional.ofNullable(ofLonger.get(item)).orElseThrow();
                Optional.ofNullable(ofShorter.get(item))
                        .ifPresentOrElse(mate -> lists.share(mate, place), () -> lists.keepAlone(place));
            }
        }
        for (int[] counts : List.of(
                lists.wholes, lists.partOfShort, lists.partOfLong, lists.parts, lists.alone, lists.aloneParts)) {
            Arrays.parallelPrefix(counts, Integer::sum);
        }
        return lists;
    }

    private static <T> Map<T, Integer> places(List<? extends Collection<T>> groups) {
        Map<T, Integer> places = new HashMap<>();
        for (Collection<T> group : groups) {
            for (T item : group) {
                if (places.put(item, places.size()) != null) {
                    throw new IllegalArgumentException(
                            "The item " + item + " must stand once in a ranking.\nMaybe two units have one name.");
                }
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException(
                    "A ranking must have an item to be compared.\nMaybe no rank was known: leave the comparison out.");
        }
        return places;
    }

    private static <T> int[] ends(List<? extends Collection<T>> groups, int size, boolean top) {
        int[] ends = new int[size];
        int start = 0;
        for (Collection<T> group : groups) {
            int end = start + group.size();
            Arrays.fill(ends, start, end, top ? start : end - 1);
            start = end;
        }
        return ends;
    }

    private void share(int placeOfShort, int placeOfLong) {
        int topShort = tops[0][placeOfShort];
        int bottomShort = bottoms[0][placeOfShort];
        int topLong = tops[1][placeOfLong];
        int bottomLong = bottoms[1][placeOfLong];
        add(parts, Math.max(topShort, topLong), Math.min(bottomShort, bottomLong));
        add(partOfShort, Math.max(topShort, bottomLong), bottomShort);
        add(partOfLong, Math.max(bottomShort, topLong), bottomLong);
        add(wholes, Math.max(bottomShort, bottomLong), wholes.length - 1);
    }

    private void keepAlone(int place) {
        add(aloneParts, tops[1][place], bottoms[1][place]);
        add(alone, bottoms[1][place], alone.length - 1);
    }

    /** Notes one item more from this depth to before another. */
    private static void add(int[] changes, int from, int to) {
        if (from < to) {
            changes[from]++;
            changes[to]--;
        }
    }

    int shorter() {
        return tops[0].length;
    }

    int longer() {
        return tops[1].length;
    }

    /** How much of an item of the tie at this depth counts: the same for all. */
    double share(int list, int depth, boolean whole) {
        int last = Math.min(depth, tops[list].length) - 1;
        int top = tops[list][last];
        int bottom = bottoms[list][last];
        return whole ? 1 : (double) (last - top + 1) / (bottom - top + 1);
    }

    /** The overlap at a depth from 1, ties counted whole or in part. */
    double overlap(int depth, boolean whole) {
        double ofShort = share(0, depth, whole);
        double ofLong = share(1, depth, whole);
        int at = depth - 1;
        return wholes[at] + ofShort * partOfShort[at] + ofLong * partOfLong[at] + ofShort * ofLong * parts[at];
    }

    /** How many items of a list stand in the first places up to a depth, all of a tie that is cut. */
    int reached(int list, int depth) {
        return bottoms[list][Math.min(depth, bottoms[list].length) - 1] + 1;
    }

    /** The sum of squares of what items of a list count at a depth. */
    double squares(int list, int depth) {
        int last = Math.min(depth, tops[list].length) - 1;
        int top = tops[list][last];
        double share = share(list, depth, false);
        return top + (bottoms[list][last] - top + 1) * share * share;
    }

    /** The mean of what items of the longer list only count at a depth, those that count at all. */
    double meanAlone(int depth, boolean whole) {
        int at = depth - 1;
        return (alone[at] + share(1, depth, whole) * aloneParts[at]) / (alone[at] + aloneParts[at]);
    }

    /** The sum of what the first {@code most} items of the longer list only count at a depth. */
    double sumAlone(int depth, int most, boolean whole) {
        int at = depth - 1;
        int full = Math.min(most, alone[at]);
        return full + share(1, depth, whole) * Math.min(most - full, aloneParts[at]);
    }
}
