package org.egovindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JShell as its users meet it: a process of its own, that reads what is typed and shows what comes of it. */
class SessionTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "../.."));

    @TempDir
    private Path folder;

    private String shell(String typed, String... options) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("typed"), typed);
        Path out = folder.resolve("shown");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.egovindex.egov.Egov",
                "shell"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return new String(Files.readAllBytes(out), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void resultsAreShownWholeAsTablesAndNoWiderThanTheScreen() throws Exception {
        String shown = shell("""
                var index = index(SampleWave.survey())
                index
                save(index.ranking(), "ranks.csv")
                int broken = nowhere
                /exit
                """, "--width", "90");
        assertThat(shown)
                .contains("verbs() says what one can type")
                .containsPattern("\n *1 +Vega +Simland +80.75 ")
                .containsPattern("\n *18 +Alioth +Simland +45.89 ")
                .containsPattern("\n *36 +Maia +Simland +15.92 ")
                .contains("* not shown for want of width: ")
                .contains("wrote ranks.csv")
                .contains("symbol:   variable nowhere")
                .doesNotContain(" ==> ")
                .doesNotContain("Does not match any current feedback mode");
        assertThat(shown.lines().filter(line -> !line.contains("egov> ")).filter(line -> line.length() > 90))
                .as("what was typed may be echoed before it, as it comes")
                .isEmpty();
        assertThat(Files.readAllLines(folder.resolve("ranks.csv"))).hasSize(37);
    }

    @Test
    void aFileOfLinesIsLoadedAndOptionsArePassedOn() throws Exception {
        Path lines = Files.writeString(folder.resolve("lines.jsh"), "System.out.println(6 * 7);\n/exit\n");
        assertThat(shell("", "--", "-s", lines.toString()))
                .contains("42\n")
                .doesNotContain("Welcome")
                .doesNotContain("egov>");
    }
}
