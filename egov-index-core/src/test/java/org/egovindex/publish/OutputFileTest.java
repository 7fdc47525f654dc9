package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or not at all. */
class OutputFileTest {
    @TempDir
    Path folder;

    private List<String> names(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anOldFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("scores.csv"), "a much longer text that was there before\n");
        OutputFile.write(file, "S\u00E3o Paulo\n");
        assertThat(Files.readAllBytes(file))
                .as("UTF-8: \u00E3 is C3 A3")
                .containsExactly('S', 0xC3, 0xA3, 'o', ' ', 'P', 'a', 'u', 'l', 'o', '\n');
        assertThat(names(folder)).containsExactly("scores.csv");
    }

    @Test
    void aNewFileMayBeEmptyOrLarge() throws IOException {
        OutputFile.write(folder.resolve("empty.txt"), "");
        OutputFile.write(folder.resolve("large.txt"), "0123456789".repeat(500_000));
        assertThat(Files.size(folder.resolve("empty.txt"))).isZero();
        assertThat(Files.size(folder.resolve("large.txt"))).isEqualTo(5_000_000);
        assertThat(names(folder)).containsExactly("empty.txt", "large.txt");
    }

    @Test
    void bytesAreWrittenAsTheyAre() throws IOException {
        OutputFile.writeBytes(folder.resolve("a.png"), out -> out.write(new byte[] {(byte) 0x89, 0, -1}));
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).containsExactly(0x89, 0, 0xFF);
    }

    @Test
    void aFolderThatIsMissingIsNotMade() throws IOException {
        Path file = folder.resolve("no-such-folder").resolve("scores.csv");
        assertThatThrownBy(() -> OutputFile.write(file, "x")).isInstanceOf(NoSuchFileException.class);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void whenTheMoveFailsWhatWasThereStaysAndNothingIsLeftBehind() throws IOException {
        Path target = Files.createDirectory(folder.resolve("scores.csv"));
        Files.writeString(target.resolve("inside.txt"), "old");
        assertThatThrownBy(() -> OutputFile.write(target, "new")).isInstanceOf(IOException.class);
        assertThat(target.resolve("inside.txt")).hasContent("old");
        assertThat(names(folder)).containsExactly("scores.csv");
    }

    @Test
    void aRefusalNamesTheFileThatWasAskedForAndWhy() {
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("none").resolve("a.csv"), "x"))
                .hasMessage(folder.resolve("none").resolve("a.csv") + ": there is no such folder to write into");
        assertThatThrownBy(() -> OutputFile.write(folder, "x"))
                .hasMessage(folder + ": this is a folder, which cannot be written to");
    }

    @Test
    void whatALinkPointsAtIsWrittenAndTheLinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        OutputFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(names(folder)).containsExactly("link.csv", "real.csv");
    }

    @Test
    void aDeviceIsWrittenToAndNeverReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device) && !Files.isRegularFile(device));
        Path link = Files.createSymbolicLink(folder.resolve("nowhere"), device);
        OutputFile.write(link, "x");
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(names(folder)).containsExactly("nowhere");
    }
}
