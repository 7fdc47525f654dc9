package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.egovindex.quickstart.SampleWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of evaluators is read with the marks. */
class EvaluatorsOptionTest {
    @TempDir
    private Path folder;

    private Path marks() throws IOException {
        StringBuilder text = new StringBuilder();
        SampleWave.DRAWN.writeMarks(text);
        return Files.writeString(folder.resolve("marks.csv"), text);
    }

    @Test
    void aGoodFileChangesNoRank() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "evaluator,panel\nsim-1,west\n");
        Called with = egov("rank", "--marks", marks(), "--evaluators", people);
        assertThat(with.status()).isZero();
        assertThat(with.results()).isEqualTo(egov("rank", "--marks", marks()).results());
    }

    @Test
    void aBadFileIsRefusedWithItsLine() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "evaluator,panel\n,west\n");
        Called refused = egov("rank", "--marks", marks(), "--evaluators", people);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.words()).contains("people.csv:2:1", "the evaluator is empty", "people.csv was refused");
        assertThat(egov("rank", "--marks", marks(), "--evaluators", people, "--skip-bad-rows")
                        .status())
                .isZero();
    }
}
