package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.StrictUtf8;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddFilesTest {
    @TempDir
    Path folder;

    @Test
    void readingNothingReturnsAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try (Reader reader = new StrictUtf8(
                    new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE, bytes -> {})) {
                assertThat(reader.read(new char[0], 0, 0)).isZero();
            }
        });
    }

    @Test
    void theByteOrderMarkIsNoColumn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFFcity".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        Path file = Files.write(folder.resolve("marks.csv"), bytes.toByteArray());
        assertThat(Form.only(Surveys.read(file, Form.CHECKLIST).problems(), ProblemCode.ENCODING)
                        .column())
                .as("city stands before")
                .isEqualTo(5);
    }

    @Test
    void aCitiesFileOfBlankLinesIsEmpty() {
        assertThat(Cities.read(Form.file(folder, "cities.csv", "", ""))
                        .problems()
                        .counts())
                .containsOnlyKeys(ProblemCode.EMPTY_INPUT);
    }

    @Test
    void anAnswerMayNotBeCalledAsAReason() {
        String text = ChecklistsTest.GOOD.replace("{\"Yes\": 2, \"No\": 0}", "{\"Yes\": 2, \"n/a\": 0}");
        assertThat(Checklists.read(Form.file(folder, "c.json", text)).problems().counts())
                .containsKey(ProblemCode.BAD_VALUE);
    }
}
