package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.egovindex.rank.TiesStrategy;
import org.junit.jupiter.api.Test;

/** The lines of docs/methods/comparison.md that say what comes out. */
class DocumentedComparisonsTest {
    private static final Path PAGE =
            Path.of(System.getProperty("project.root", ".."), "docs", "methods", "comparison.md");
    private static final Pattern PARTS = Pattern.compile("parts of (\\w+) from (.+) to (.+?)( by \\w+)? = (.+)");
    private static final Pattern OVERLAP = Pattern.compile("overlap ([wab]) p (\\S+) of (.+) and (.+) = (.+)");
    private static final Pattern TOP = Pattern.compile("top (\\d+) of (.+) and (.+) = (.+)");
    private static final Pattern BETA = Pattern.compile("beta of (.+) to (.+) in (\\S+) = (.+)");
    private static final Pattern SIGMA = Pattern.compile("sigma of (.+) to (.+) = (.+)");

    @Test
    void everyLineComesOut() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("```")) {
                inside = line.equals("```compared");
            } else if (inside) {
                lines.add(line);
            }
        }
        assertThat(lines).hasSizeGreaterThan(12);
        lines.forEach(line -> assertThat(answer(line)).as(line).isEqualTo(line.substring(line.indexOf(" = ") + 3)));
    }

    private static String answer(String line) {
        Matcher parts = PARTS.matcher(line);
        if (parts.matches()) {
            TiesStrategy ties = parts.group(4) == null
                    ? TiesStrategy.STANDARD
                    : TiesStrategy.valueOf(parts.group(4).substring(4).toUpperCase(Locale.ROOT));
            Comparison comparison = Comparison.of(
                    SmallWaves.wave("1", parts.group(2), ties), SmallWaves.wave("2", parts.group(3), ties));
            RankParts found = comparison.of(parts.group(1)).parts().orElseThrow();
            return "own " + found.own() + ", others " + found.others() + ", left " + found.left() + ", entered "
                    + found.entered() + ", ties " + found.ties() + ", together " + found.total();
        }
        Matcher overlap = OVERLAP.matcher(line);
        if (overlap.matches()) {
            RankBiasedOverlap found = RankBiasedOverlap.of(
                    RankBiasedOverlapTest.ranking(overlap.group(3)),
                    RankBiasedOverlapTest.ranking(overlap.group(4)),
                    Double.parseDouble(overlap.group(2)),
                    RankBiasedOverlap.Ties.valueOf(overlap.group(1).toUpperCase(Locale.ROOT)));
            return shown(found.extrapolated()) + ", " + shown(found.lowest()) + " to " + shown(found.highest());
        }
        return otherAnswer(line);
    }

    private static String otherAnswer(String line) {
        Matcher top = TOP.matcher(line);
        if (top.matches()) {
            TopOverlap found = TopOverlap.of(
                    RankBiasedOverlapTest.ranking(top.group(2)),
                    RankBiasedOverlapTest.ranking(top.group(3)),
                    Integer.parseInt(top.group(1)));
            return found.common() + " of " + found.ofOne() + " and " + found.ofOther() + ", average "
                    + shown(found.average());
        }
        Matcher beta = BETA.matcher(line);
        if (beta.matches()) {
            Convergence found = Convergence.of(
                    Comparison.of(SmallWaves.wave("1", beta.group(1)), SmallWaves.wave("2", beta.group(2))),
                    Double.parseDouble(beta.group(3)));
            return "slope " + shown(found.absolute().orElseThrow().slope()) + ", half-life "
                    + shown(found.halfLife(found.absolute()).orElseThrow());
        }
        Matcher sigma = SIGMA.matcher(line);
        assertThat(sigma.matches()).as(line).isTrue();
        List<Spread.Line> found = Series.of(
                        List.of(SmallWaves.wave("1", sigma.group(1)), SmallWaves.wave("2", sigma.group(2))))
                .spread()
                .lines();
        return shown(found.get(0).deviation().orElseThrow()) + " to "
                + shown(found.get(1).deviation().orElseThrow());
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
