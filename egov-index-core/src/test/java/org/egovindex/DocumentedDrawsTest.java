package org.egovindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.egovindex.random.Draws;
import org.egovindex.weight.SharePolytope;
import org.egovindex.weight.WeightDistribution;
import org.egovindex.weight.WeightDistributions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the page on weights says of drawing: {@code relative 0.25 at 0 0.5 1 of 2 3 5 = 0.1395 0.2791 0.5814}, where the numbers behind
 * {@code at} are those by lot, or {@code seed 1 run 0}; or that begins with {@code refused}.
 */
class DocumentedDrawsTest {
    private static final Path PAGE = Path.of(System.getProperty("project.root", ".."), "docs", "methods", "weights.md");

    static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            inside = line.startsWith("```") ? line.equals("```draws") : inside;
            if (inside && !line.startsWith("```")) {
                lines.add(line);
            }
        }
        return lines;
    }

    @Test
    void everyDistributionIsShown() throws IOException {
        assertThat(lines().stream().map(line -> line.split(" ")[0]))
                .contains("fixed", "relative", "dirichlet", "uniform", "ordered", "capped", "refused");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatALineSaysComesOut(String line) {
        if (line.startsWith("refused ")) {
            String[] words = line.substring(8).split(" of ");
            assertThatThrownBy(() -> distribution(words[0].split(" "), numbers(words[1])))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        String[] sides = line.split(" = ");
        String[] words = sides[0].split(" of ");
        String[] head = words[0].split(" at | seed ");
        WeightDistribution distribution = distribution(head[0].split(" "), numbers(words[1]));
        Draws draws = Draws.of(0);
        if (words[0].contains(" seed ")) {
            String[] seedAndRun = head[1].split(" run ");
            draws = Draws.of(Long.parseLong(seedAndRun[0]));
            draws.at(Long.parseLong(seedAndRun[1]), 0);
        } else if (head.length > 1) {
            double[] point = numbers(head[1]).stream().mapToDouble(x -> x).toArray();
            draws.lead(point, 0, point.length);
        }
        double[] shares = new double[distribution.size()];
        distribution.draw(draws, shares);
        String[] expected = sides[1].split(" ");
        for (int i = 0; i < shares.length; i++) {
            int decimals = new BigDecimal(expected[i]).scale();
            assertThat(new BigDecimal(shares[i])
                            .setScale(decimals, RoundingMode.HALF_UP)
                            .toPlainString())
                    .as(line)
                    .isEqualTo(expected[i]);
        }
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> new BigDecimal(word).doubleValue())
                .toList();
    }

    private static WeightDistribution distribution(String[] head, List<Double> stated) {
        double setting = head.length > 1 ? new BigDecimal(head[1]).doubleValue() : 0;
        SharePolytope polytope = SharePolytope.simplex(stated.size());
        return switch (head[0]) {
            case "fixed" -> WeightDistributions.fixed(stated);
            case "relative" -> WeightDistributions.relative(stated, setting);
            case "dirichlet" -> WeightDistributions.dirichlet(stated, setting);
            case "uniform" -> WeightDistributions.uniform(polytope);
            case "ordered" -> {
                for (int i = 1; i < stated.size(); i++) {
                    polytope = polytope.and(row(stated.size(), i, 1, i - 1, -1), 0);
                }
                yield WeightDistributions.uniform(polytope);
            }
            case "capped" -> {
                for (int i = 0; i < stated.size(); i++) {
                    polytope = polytope.and(row(stated.size(), i, 1, i, 0), setting);
                }
                yield WeightDistributions.uniform(polytope);
            }
            default -> throw new AssertionError("This line is not understood: " + head[0]);
        };
    }

    private static List<Double> row(int size, int one, double first, int other, double second) {
        double[] row = new double[size];
        row[one] += first;
        row[other] += second;
        return DoubleStream.of(row).boxed().toList();
    }
}
