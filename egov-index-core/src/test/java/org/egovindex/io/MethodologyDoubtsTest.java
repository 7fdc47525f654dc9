package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Severity;
import org.egovindex.index.Doubt;
import org.egovindex.index.Methodology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Doubts about a methodology stand at their places in its document. */
class MethodologyDoubtsTest {
    @ParameterizedTest
    @EnumSource(Doubt.Kind.class)
    void everyKindOfDoubtHasACodeThatIsNoError(Doubt.Kind kind) {
        assertThat(ProblemCode.valueOf(kind.name()).severity()).isNotEqualTo(Severity.ERROR);
    }

    @Test
    void doubtsStandAtTheirLines() {
        MethodologyReading reading = MethodologyFiles.parse("""
                {
                  "methodology": "small", "source": "ours", "edition": "1", "missing": "zero",
                  "tree": { "id": "index",
                    "aggregate": "geometric-mean",
                    "children": [
                      { "id": "a", "indicator": "x", "normalise": "min-max" },
                      { "id": "b", "indicator": "x",
                        "weight": 0 } ] } }
                """, "small.json");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.doubts().hasErrors()).isFalse();
        assertThat(reading.doubts().first())
                .extracting(Problem::code, Problem::line)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.IMPUTATION, 3L),
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.ZERO_UNDER_MEAN, 4L),
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.SAMPLE_DEPENDENT, 3L),
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.REPEATED_INDICATOR, 7L),
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.ZERO_WEIGHT, 8L));
        assertThat(reading.doubts().first())
                .allSatisfy(problem -> assertThat(problem.advice()).startsWith("Maybe"));
    }

    @Test
    void aGeometricMeanOverClippedGoalpostsIsDoubtedUnlessZerosAreMeant() {
        Methodology hdi = Methodologies.named("undp-hdi-2014");
        assertThat(MethodologyFiles.parse(hdi.json(), "hdi").doubts().counts()).isEmpty();
        Methodology refusing = hdi.withNode("hdi", node -> node.with(Aggregations.GEOMETRIC_MEAN));
        assertThat(MethodologyFiles.parse(refusing.json(), "hdi").doubts().counts())
                .containsKey(ProblemCode.ZERO_UNDER_MEAN);
    }

    @Test
    void everyCodeIsDocumented() throws java.io.IOException {
        String docs = java.nio.file.Files.readString(
                java.nio.file.Path.of(System.getProperty("project.root", "."), "docs", "file-formats.md"));
        assertThat(Arrays.stream(ProblemCode.values())
                        .filter(code -> !docs.contains("| `" + code + "` | " + code.severity() + " |")))
                .isEmpty();
    }
}
