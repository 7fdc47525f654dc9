package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.Evaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evaluators file says what is known of each evaluator; its columns are free but for evaluator. */
class EvaluatorsTest {
    @TempDir
    Path folder;

    private EvaluatorsReading read(String... lines) {
        return Evaluators.read(Form.file(folder, "evaluators.csv", lines));
    }

    @Test
    void everyColumnBesideTheNameIsAnAttribute() {
        assertThat(read("panel,evaluator,language", "west,Bela,hu;de", ",Anna,lv")
                        .orThrow())
                .containsExactly(
                        Evaluator.of("Anna").with("language", "lv"),
                        Evaluator.of("Bela").with("language", "hu;de").with("panel", "west"));
    }

    @Test
    void aFaultHasLineAndColumn() {
        EvaluatorsReading reading = read("evaluator,panel", "Anna,west", "Bela,\u202Eeast");
        Problem problem = Form.only(reading.problems(), ProblemCode.BIDI_CONTROL);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(2);
        assertThat(reading.evaluators()).hasSize(1);
        assertThatThrownBy(reading::orThrow).isInstanceOf(RefusedFileException.class);
    }

    @Test
    void theColumnOfNamesMustBeThere() {
        EvaluatorsReading reading = read("name,panel", "Anna,west");
        assertThat(Form.only(reading.problems(), ProblemCode.MISSING_COLUMN).message())
                .contains("no column evaluator");
    }

    @Test
    void whatComesFromElsewhereIsReadToo() {
        byte[] bytes = "evaluator\nAnna\nAnna\n".getBytes(StandardCharsets.UTF_8);
        EvaluatorsReading reading = Evaluators.read(new ByteArrayInputStream(bytes), "a jar");
        assertThat(reading.orThrow()).containsExactly(Evaluator.of("Anna"));
        assertThat(Form.only(reading.problems(), ProblemCode.DUPLICATE_ROW).message())
                .contains("Anna stands in the file already");
    }
}
