package org.egovindex.range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The places that a search has seen: the best of them is its result, and all of them check what linear programmes say. */
final class KnownPlaces {
    private static final double NOISE = 1e-9;
    private static final double MIDDLE = 0.5;
    private static final int FEW = 8;
    private static final int ROUNDS = 3;
    /**
     * What is above 0 by less than this part of what it is below elsewhere counts for less than its due: programmes need numbers of like
     * sizes.
     */
    private static final double FLAT = 1e-3;

    private final List<Affine> functions;
    private final List<Double> slacks;
    private final List<double[]> places = new ArrayList<>();
    private int fewest = Integer.MAX_VALUE;
    private double[] best = new double[0];

    /** Functions divided by the most they can be; the starts, and the middles of the best of them two by two. */
    KnownPlaces(List<Claim> claims, List<Answer.Place> starts) {
        this.functions = claims.stream()
                .map(claim -> claim.function().times(1 / size(claim)))
                .toList();
        this.slacks = claims.stream().map(claim -> claim.slack() / size(claim)).toList();
        starts.forEach(start -> add(start.coordinates()));
        for (int round = 0; round < ROUNDS; round++) {
            places.sort(Comparator.comparingInt(this::hits));
            List<double[]> few = List.copyOf(places.subList(0, Math.min(FEW, places.size())));
            for (int i = 0; i < few.size(); i++) {
                for (int j = 0; j < i; j++) {
                    add(ConvexCell.between(few.get(i), few.get(j), MIDDLE));
                }
            }
        }
    }

    private static double size(Claim claim) {
        return Math.max(claim.most(), -FLAT * claim.least());
    }

    static boolean isAbove(double value) {
        return value > NOISE;
    }

    /** How much of these functions is above 0. */
    static double sum(List<Affine> functions, double[] place) {
        double sum = 0;
        for (Affine function : functions) {
            sum += Math.max(0, function.at(place));
        }
        return sum;
    }

    List<Affine> functions() {
        return functions;
    }

    /** How few functions are above 0 at the best place. */
    int fewest() {
        return fewest;
    }

    double[] best() {
        return best;
    }

    void add(double[] place) {
        places.add(place);
        int hits = hits(place);
        if (hits < fewest) {
            fewest = hits;
            best = place;
        }
    }

    private int hits(double[] place) {
        int hits = 0;
        for (Affine function : functions) {
            hits += isAbove(function.at(place)) ? 1 : 0;
        }
        return hits;
    }

    /** The smallest sum at a place where {@code hard} is 0 or less; infinite if there is none. */
    double leastSum(List<Affine> hard, List<Affine> soft) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] place : places) {
            if (hard.stream().allMatch(function -> function.at(place) <= 0)) {
                least = Math.min(least, sum(soft, place));
            }
        }
        return least;
    }

    /** The best place, and places beside it where its claims hold by as much as they can. */
    List<Answer.Place> around(FreeProgramme programme) {
        List<Affine> held = new ArrayList<>();
        List<Affine> strict = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            if (!isAbove(functions.get(i).at(best))) {
                held.add(functions.get(i));
                strict.add(functions.get(i).plus(slacks.get(i)));
            }
        }
        List<Answer.Place> around = new ArrayList<>();
        programme.deepest(strict).ifPresent(deep -> around.add(new Answer.Place(deep)));
        programme.deepest(held).ifPresent(deep -> around.add(new Answer.Place(deep)));
        around.add(new Answer.Place(best));
        return around;
    }
}
