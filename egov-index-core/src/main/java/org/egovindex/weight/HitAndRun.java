package org.egovindex.weight;

import java.util.OptionalInt;
import org.egovindex.random.Draws;

/**
 * A walk inside the walls from their analytic centre: each move goes along a line to a uniform point of what the walls leave of it. Moves shift
 * weight between two coordinates by lot, or go along an axis, by lot too, of the ellipsoid around the centre, so that thin polytopes
 * are crossed in all directions: every second move, or every eighth if all walls are bounds of single coordinates. After the last move
 * the point is drawn; each drawing begins anew and depends on its draws alone.
 *
 * <p>Nearly uniform: what is left of the beginning shrinks by a constant part with each move. 128 moves a coordinate, or 64 among bounds, 256 at least; tests
 * compare with exact volumes. One short row is allocated a drawing.
 *
 * <p>Source: Smith, Efficient Monte Carlo procedures for generating points uniformly distributed over bounded regions (Operations Research
 * 32, 1984).
 */
final class HitAndRun implements SimplexDraw {
    private static final int MOVES_A_SHARE = 128;
    private static final int ROUND = 2;
    private static final int MOVES_A_SHARE_AMONG_BOUNDS = 64;
    private static final int ROUND_AMONG_BOUNDS = 8;
    private static final int FEWEST_MOVES = 256;

    private final Walls walls;
    private final double[] start;
    private final double[] room;
    private final double[][] axes;
    private final double[][] inverses;
    private final double[][] steepness;
    private final double[][] columns;
    private final int moves;
    private final int round;

    HitAndRun(Walls walls, double[] inside) {
        this.walls = walls;
        Centre centre = new Centre(walls, inside);
        start = centre.point();
        axes = centre.axes();
        room = new double[walls.rows()];
        inverses = new double[axes.length][start.length];
        for (int k = 0; k < axes.length; k++) {
            for (int i = 0; i < start.length; i++) {
                inverses[k][i] = 1 / axes[k][i];
            }
        }
        steepness = new double[axes.length][walls.rows()];
        columns = new double[start.length][walls.rows()];
        for (int row = 0; row < room.length; row++) {
            room[row] = -walls.against(row, start);
            for (int k = 0; k < axes.length; k++) {
                steepness[k][row] = walls.against(row, axes[k]);
            }
            for (int i = 0; i < start.length; i++) {
                columns[i][row] = walls.row(row, i);
            }
        }
        boolean bounds = walls.rows() == 0;
        round = bounds ? ROUND_AMONG_BOUNDS : ROUND;
        moves = Math.max(FEWEST_MOVES, start.length * (bounds ? MOVES_A_SHARE_AMONG_BOUNDS : MOVES_A_SHARE));
    }

    @Override
    public void draw(Draws draws, double[] row) {
        System.arraycopy(start, 0, row, 0, start.length);
        double[] slack = room.clone();
        for (int move = 1; move <= moves; move++) {
            if (move % round == 0) {
                along(draws, row, slack);
            } else {
                between(draws, row, slack);
            }
        }
        double sum = 0;
        for (int i = 0; i < start.length; i++) {
            row[i] = Math.max(0, row[i]);
            sum += row[i];
        }
        for (int i = 0; i < start.length; i++) {
            row[i] /= sum;
        }
    }

    /** Shifts weight from one coordinate to another. */
    private void between(Draws draws, double[] row, double[] slack) {
        int size = start.length;
        int pair = draws.below(size * (size - 1));
        int to = pair / (size - 1);
        int from = (to + 1 + pair % (size - 1)) % size;
        double least = Math.max(-row[to], row[from] - walls.highest(from));
        double most = Math.min(row[from], walls.highest(to) - row[to]);
        double[] up = columns[to];
        double[] down = columns[from];
        for (int w = 0; w < slack.length; w++) {
            double speed = up[w] - down[w];
            if (speed > 0) {
                most = Math.min(most, slack[w] / speed);
            } else if (speed < 0) {
                least = Math.max(least, slack[w] / speed);
            }
        }
        double shift = place(draws, least, most);
        row[to] += shift;
        row[from] -= shift;
        for (int w = 0; w < slack.length; w++) {
            slack[w] -= shift * (up[w] - down[w]);
        }
    }

    /** Goes along an axis. */
    private void along(Draws draws, double[] row, double[] slack) {
        int chosen = draws.below(axes.length);
        double[] axis = axes[chosen];
        double[] inverse = inverses[chosen];
        double least = Double.NEGATIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        for (int i = 0; i < axis.length; i++) {
            if (axis[i] != 0) {
                double up = (walls.highest(i) - row[i]) * inverse[i];
                double down = -row[i] * inverse[i];
                most = Math.min(most, Math.max(up, down));
                least = Math.max(least, Math.min(up, down));
            }
        }
        double[] speeds = steepness[chosen];
        for (int w = 0; w < slack.length; w++) {
            if (speeds[w] > 0) {
                most = Math.min(most, slack[w] / speeds[w]);
            } else if (speeds[w] < 0) {
                least = Math.max(least, slack[w] / speeds[w]);
            }
        }
        double shift = place(draws, least, most);
        for (int i = 0; i < axis.length; i++) {
            row[i] += shift * axis[i];
        }
        for (int w = 0; w < slack.length; w++) {
            slack[w] -= shift * speeds[w];
        }
    }

    /** A uniform place between two, or none where rounding has put them the wrong way round. */
    private static double place(Draws draws, double least, double most) {
        return draws.uniform() * Math.max(0, most - least) + Math.min(least, Math.max(0, most));
    }

    @Override
    public OptionalInt numbers() {
        return OptionalInt.empty();
    }

    @Override
    public String how() {
        return "by hit-and-run, " + moves + " moves from the analytic centre";
    }
}
