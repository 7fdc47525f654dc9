package org.egovindex.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.egovindex.random.Draws;

/**
 * Draws admissible shares of one parent, every point as likely as any other. Lower bounds and chains of orders or ratios are met exactly by the
 * map of an enclosure; what else there is, by rejection if one trial in a hundred is accepted, else by hit-and-run.
 */
final class ShareSampler implements WeightDistribution {
    private static final int FEWEST_ACCEPTED = Rejection.TRIALS / 100;

    private final Enclosure enclosure;
    private final SimplexDraw coordinates;
    private final int size;

    private ShareSampler(Enclosure enclosure, SimplexDraw coordinates, int size) {
        this.enclosure = enclosure;
        this.coordinates = coordinates;
        this.size = size;
    }

    /** Of a polytope with room; if it has none, the message names half-spaces that are at odds. */
    static ShareSampler of(SharePolytope polytope) {
        int size = polytope.size();
        List<Integer> tilted = tilted(polytope);
        if (size == 1) {
            return new ShareSampler(Enclosure.around(SharePolytope.simplex(1)).get(0), new Spacings(1), 1);
        }
        Room room = new Room(polytope, tilted);
        if (room.radius() <= Room.NONE) {
            throw refusal(polytope, Room.conflict(polytope, tilted), room.radius() < -Room.NONE);
        }
        List<ShareSampler> rejections = new ArrayList<>();
        int most = -1;
        for (Enclosure enclosure : Enclosure.around(polytope)) {
            Walls walls = Walls.of(polytope, enclosure);
            if (walls.count() == 0) {
                return new ShareSampler(enclosure, new Spacings(size), size);
            }
            Rejection rejection = new Rejection(walls);
            if (rejection.accepted() > most) {
                most = rejection.accepted();
                rejections.add(new ShareSampler(enclosure, rejection, size));
            }
        }
        return most >= FEWEST_ACCEPTED ? rejections.get(rejections.size() - 1) : walk(polytope, room);
    }

    /** Of a polytope with room, by hit-and-run even where rejection would do. */
    static ShareSampler walk(SharePolytope polytope) {
        return walk(polytope, new Room(polytope, tilted(polytope)));
    }

    private static ShareSampler walk(SharePolytope polytope, Room room) {
        Enclosure enclosure = Enclosure.around(polytope).get(0);
        double[] inside = room.centre();
        enclosure.coordinates(inside);
        return new ShareSampler(enclosure, new HitAndRun(Walls.of(polytope, enclosure), inside), polytope.size());
    }

    /** All half-spaces but those that hold for all shares or for none, as their coefficients are equal. */
    private static List<Integer> tilted(SharePolytope polytope) {
        List<Integer> tilted = new ArrayList<>();
        for (int h = 0; h < polytope.halfSpaces(); h++) {
            double least = polytope.coefficient(h, 0);
            double most = least;
            for (int i = 1; i < polytope.size(); i++) {
                least = Math.min(least, polytope.coefficient(h, i));
                most = Math.max(most, polytope.coefficient(h, i));
            }
            double scale = Math.max(Math.abs(least), Math.abs(most));
            if (most - least > Room.NONE * scale) {
                tilted.add(h);
            } else if (least > polytope.limit(h) + Room.NONE * scale) {
                throw refusal(polytope, List.of(h), true);
            }
        }
        return tilted;
    }

    private static IllegalArgumentException refusal(SharePolytope polytope, List<Integer> conflict, boolean empty) {
        String halfSpaces = conflict.stream().map(polytope::describe).collect(Collectors.joining("; "));
        return new IllegalArgumentException("Shares of 0 or more that sum to 1 must have room within their bounds, "
                + (empty ? "but none of them satisfies all of: " : "but only a flat part of them satisfies all of: ")
                + halfSpaces + ".\nMaybe "
                + (empty
                        ? "one of these is too narrow."
                        : "a share is meant to be fixed: leave a little room to both sides."));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void draw(Draws draws, double[] shares) {
        coordinates.draw(draws, shares);
        enclosure.shares(shares);
    }

    @Override
    public OptionalInt numbers() {
        return coordinates.numbers();
    }

    @Override
    public String describe() {
        return "uniform over the admissible shares, " + coordinates.how();
    }
}
