package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.scoring.SurveyIndex;

/**
 * One unit against its peers: at the index, at every area and every criterion.
 *
 * <p>All figures are points of the index where points add up: for surveys always and exactly, for tables under arithmetic means and
 * sums. The gap to the mean of the peers then adds up: those of an area's criteria to that of the area, and those of the areas to
 * that of the index. Where a criterion does not apply to everybody, or lacks marks, what is left over is {@link #rest}. Medians and
 * bests do not add up, since they are another peer's at each place; against one peer all three are the same. Under other means
 * every node has its own score, and gaps of children are not parts of their parent's.
 *
 * <p>Worked line: privacy and services of 20 points each; a city has 12 and 8, its peers 16 and 10 in the mean: gaps of -4 and -2, and
 * of -6 in all.
 *
 * <p>Cost: for every peer one pass over what it has at each node.
 *
 * @param unit who is compared
 * @param described who the peers are, in words
 * @param peers they themselves, in the order of the ranking
 * @param additive whether points add up
 * @param lines the index first, parents before their children
 * @param style how it is shown and what is said beside it
 */
public record Benchmark(
        Unit unit,
        String described,
        List<Unit> peers,
        boolean additive,
        List<BenchmarkLine> lines,
        BenchmarkStyle style)
        implements Tabular {
    private static final Rational HALF = Rational.of(1, 2);

    /** Copies the lists. */
    public Benchmark {
        peers = List.copyOf(peers);
        lines = List.copyOf(lines);
    }

    /**
     * A city of a survey, by name or label.
     *
     * @throws IllegalArgumentException if the city is not there, has no score or no peers
     */
    public static Benchmark of(SurveyIndex index, String city, Peers peers) {
        Unit unit = index.of(city).city();
        return new BenchmarkConstruction(new SurveyPoints(index)).of(unit, peers);
    }

    /**
     * A unit of a table, by name or label.
     *
     * @throws IllegalArgumentException if the unit is not there, has no score or no peers
     */
    public static Benchmark of(CompositeIndex index, String unit, Peers peers) {
        Unit whom = index.of(unit).unit();
        return new BenchmarkConstruction(new TablePoints(index)).of(whom, peers);
    }

    /** The line of a node; throws if there is none of this id. */
    public BenchmarkLine line(String node) {
        return lines.stream()
                .filter(line -> line.node().id().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is nothing called " + node
                        + " here.\nMaybe a criterion of another checklist is meant."));
    }

    /** Criteria at which the unit has more than the mean of its peers, largest gap first, then in the order of the form. */
    public List<BenchmarkLine> strengths() {
        return leaves(1);
    }

    /** Criteria at which the unit has less than the mean of its peers, largest gap first, then in the order of the form. */
    public List<BenchmarkLine> weaknesses() {
        return leaves(-1);
    }

    private List<BenchmarkLine> leaves(int sign) {
        Rational factor = Rational.of(-sign);
        return sorted(
                line -> line.node().leaf()
                        && line.gapToMean().filter(gap -> gap.signum() == sign).isPresent(),
                line -> line.gapToMean().orElse(Rational.ZERO).times(factor));
    }

    /** {@link #missed(Rational)} with more than half of the peers. */
    public List<BenchmarkLine> missed() {
        return missed(HALF);
    }

    /**
     * Criteria at which more than {@code share} of the peers that have a value score, that is have more than the least answer, and the
     * unit does not; what could be won up to the best peer first. A missing mark is not counted as a least answer.
     *
     * @throws IllegalArgumentException if the share is below 0, or 1 or more
     */
    public List<BenchmarkLine> missed(Rational share) {
        if (share.signum() < 0 || share.compareTo(Rational.ONE) >= 0) {
            throw new IllegalArgumentException("The share of peers must be 0 or more and below 1, not " + share
                    + ".\nMaybe a percentage was given.");
        }
        return sorted(line -> line.isMissedBy(share), line -> line.gapToBest().orElse(Rational.ZERO));
    }

    private List<BenchmarkLine> sorted(Predicate<BenchmarkLine> wanted, Function<BenchmarkLine, Rational> key) {
        return lines.stream().filter(wanted).sorted(Comparator.comparing(key)).toList();
    }

    /** What the gap of a node to the mean has beyond those of its children: due to what could not be compared. */
    public Rational rest(String node) {
        BenchmarkLine parent = line(node);
        List<BenchmarkLine> below = new ArrayList<>();
        int depth = parent.node().depth();
        for (int i = lines.indexOf(parent) + 1;
                i < lines.size() && lines.get(i).node().depth() > depth;
                i++) {
            if (lines.get(i).node().depth() == depth + 1) {
                below.add(lines.get(i));
            }
        }
        Rational parts =
                below.stream().flatMap(line -> line.gapToMean().stream()).reduce(Rational.ZERO, Rational::plus);
        return parent.gapToMean().orElse(Rational.ZERO).minus(parts);
    }

    /** Every place with the unit's points, the peers', the gaps and the rank among them. */
    @Override
    public Table table() {
        return new BenchmarkTable(this).whole();
    }

    /** The index and what is right below it only. */
    public Table summary() {
        return new BenchmarkTable(this).to(1);
    }

    /** Strengths, weaknesses and what many peers have and the unit lacks, at most {@code most} of each. */
    public Table profile(int most) {
        return new BenchmarkTable(this).profile(most);
    }

    @Override
    public String toString() {
        return text();
    }
}
