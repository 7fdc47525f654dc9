package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddTablesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"- x", "1. x", "1) x", "-- x"})
    void aLabelIsNoListInMarkdown(String label) {
        assertThat(Format.MARKDOWN.render(Explanation.of(label, "", ""))).isNotEqualTo("- " + label + "\n");
    }

    @Test
    void anOldFileKeepsItsPermissions() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "x");
        Path file = folder.resolve("scores.csv");
        OutputFile.write(file, "x");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void twoColumnsOfOneNameAreAlignedEachByItsOwnCells() {
        Table table = Table.of(
                "T", List.of(Column.of("a"), Column.of("a")), List.of(List.of(Cell.words("x"), Cell.whole(1))));
        assertThat(Format.MARKDOWN.render(table)).contains("| --- | ---: |");
    }
}
