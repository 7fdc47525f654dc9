package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.egovindex.SharedData;
import org.egovindex.normalise.Normalisations;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;

/** Marks 0 to 3 of 98 criteria in areas of 18, 20, 20, 20 and 20: not one wrong rank against exact fractions. */
class SyntheticIndexTest {
    private static final int[] AREAS = {18, 20, 20, 20, 20};
    /** Divisible by 18 and 20. */
    private static final int COMMON = 180;

    /** Units by criteria, and the columns' names. */
    private record Marks(List<String> units, List<String> names, int[][] marks) {
        IndicatorTable table() {
            Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
            for (int c = 0; c < names.size(); c++) {
                double[] column = new double[units.size()];
                for (int row = 0; row < column.length; row++) {
                    column[row] = marks[row][c];
                }
                columns.put(names.get(c), IndicatorColumn.of(column));
            }
            return IndicatorTable.of(units.stream().map(TableUnit::of).toList(), columns);
        }

        CompositeIndex index(TiesStrategy ties) {
            List<Node> areas = new ArrayList<>();
            int first = 0;
            for (int size : AREAS) {
                areas.add(Node.of(
                        "area" + first,
                        names.subList(first, first + size).stream()
                                .map(Node::indicator)
                                .toList()));
                first += size;
            }
            Node tree = Node.of("index", areas).with(Normalisations.minMax().within(0, 100));
            return Methodology.of("synthetic", tree)
                    .withPublication(Publication.USUAL.withTies(ties))
                    .compute(table());
        }

        /** Every score times 5 x 6 x 180 / 100, a whole number: ranges are 1, 2 or 3, so 6 is divisible by them. */
        long[] exact() {
            long[] scores = new long[units.size()];
            int c = 0;
            for (int size : AREAS) {
                for (int end = c + size; c < end; c++) {
                    int column = c;
                    int lowest = Arrays.stream(marks)
                            .mapToInt(row -> row[column])
                            .min()
                            .orElseThrow();
                    int highest = Arrays.stream(marks)
                            .mapToInt(row -> row[column])
                            .max()
                            .orElseThrow();
                    for (int row = 0; row < scores.length; row++) {
                        scores[row] += (long) COMMON / size * 6 * (marks[row][c] - lowest) / (highest - lowest);
                    }
                }
            }
            return scores;
        }

        /** How many ranks of the index differ from those of the exact scores. */
        int wrongRanks() {
            long[] exact = exact();
            long[] sorted = exact.clone();
            Arrays.sort(sorted);
            Map<String, Long> expected = new LinkedHashMap<>();
            for (int row = 0; row < exact.length; row++) {
                long own = exact[row];
                int above = exact.length - upper(sorted, own);
                expected.put(units.get(row), above + 1L);
            }
            int wrong = 0;
            for (RankedUnit row : index(TiesStrategy.STANDARD).ranking().rows()) {
                wrong += row.rank().value().longValueExact()
                                == expected.get(row.unit().label())
                        ? 0
                        : 1;
            }
            return wrong;
        }

        long distinctScores() {
            return Arrays.stream(exact()).distinct().count();
        }

        /** How many are not above. */
        private static int upper(long[] sorted, long own) {
            int place = Arrays.binarySearch(sorted, own);
            while (place < sorted.length && sorted[place] == own) {
                place++;
            }
            return place;
        }
    }

    private static Marks read(String file) throws IOException {
        List<Map<String, String>> rows = SharedData.rows("data/synthetic/" + file);
        List<String> names = rows.get(0).keySet().stream().skip(1).toList();
        return new Marks(
                rows.stream().map(row -> row.get("uCode")).toList(),
                names,
                rows.stream()
                        .map(row -> names.stream()
                                .mapToInt(name -> Integer.parseInt(row.get(name)))
                                .toArray())
                        .toArray(int[][]::new));
    }

    /** Marks that lean to a quality of each unit, so that scores lie close and tie often. */
    private static Marks drawn(int units, long seed) {
        Random random = new Random(seed);
        List<String> labels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int[][] marks = new int[units][98];
        for (int c = 0; c < 98; c++) {
            names.add("q" + (100 + c));
        }
        for (int row = 0; row < units; row++) {
            labels.add("u" + (10_000 + row));
            int quality = random.nextInt(4);
            for (int c = 0; c < 98; c++) {
                int highest = 1 + c % 3;
                marks[row][c] = Math.min(highest, (quality + random.nextInt(4)) / 2);
            }
        }
        return new Marks(labels, names, marks);
    }

    @Test
    void oneHundredUnitsHaveTheirExactScoresAndAllFourKindsOfRanks() throws IOException {
        Marks marks = read("scores_100x98.csv");
        List<Map<String, String>> meta = SharedData.rows("data/synthetic/meta_98.csv");
        assertThat(meta.stream()
                        .filter(row -> row.get("Type").equals("Indicator"))
                        .map(row -> row.get("iCode")))
                .containsExactlyElementsOf(marks.names());
        Map<TiesStrategy, String> columns = Map.of(
                TiesStrategy.STANDARD, "rank_min",
                TiesStrategy.DENSE, "rank_dense",
                TiesStrategy.FRACTIONAL, "rank_average",
                TiesStrategy.MODIFIED, "rank_max");
        for (Map.Entry<TiesStrategy, String> ties : columns.entrySet()) {
            CompositeIndex index = marks.index(ties.getKey());
            for (Map<String, String> row : SharedData.rows("data/synthetic/exact_index_100x98.csv")) {
                String[] fraction = (row.get("index_exact_fraction") + "/1").split("/");
                double exact = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
                int place = index.data().row(row.get("uCode"));
                assertThat(index.scores("index").get(place)).isCloseTo(exact, within(1e-12));
                assertThat(index.of(place).rank().orElseThrow().value()).isEqualByComparingTo(row.get(ties.getValue()));
                assertThat(index.ranking().of(row.get("uCode")).rank())
                        .isEqualTo(index.of(place).rank().orElseThrow());
            }
        }
    }

    @Test
    void notOneRankOfTenThousandUnitsIsWrong() throws IOException {
        Marks marks = read("scores_10000x98.csv");
        assertThat(marks.units()).hasSize(10_000);
        assertThat(marks.distinctScores()).isEqualTo(2_299);
        assertThat(marks.wrongRanks()).isZero();
    }

    @Test
    void notOneRankOfAThousandDrawnUnitsIsWrong() {
        Marks marks = drawn(1_000, 20_261_124);
        assertThat(marks.distinctScores()).isEqualTo(764);
        assertThat(marks.wrongRanks()).isZero();
    }
}
