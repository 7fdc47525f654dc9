package org.egovindex.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * A session of the JDK's own JShell: imports and verbs in place, and results shown as tables, whole and no wider than the screen.
 *
 * <p>JShell cuts what it shows in the middle unless a feedback mode says otherwise, and such a mode can be set neither in a startup
 * file nor in a file it loads. So a first session, which evaluates nothing, sets the mode and keeps it in a map; the second begins
 * with that map. The settings of the user are neither read nor changed.
 */
public final class Session {
    private static final String MODE = """
            /set mode egov concise -command
            /set truncation egov 100000
            /set format egov result "{value}{post}" added,modified,replaced-ok-primary
            /set prompt egov "egov> " "  ..> "
            /set mode egov -retain
            /set feedback -retain egov
            /exit
            """;

    private Session() {}

    /** What is evaluated when a session begins: imports. */
    static String startup() {
        try (InputStream stream = Session.class.getResourceAsStream("startup.jsh")) {
            return new String(Objects.requireNonNull(stream, "startup.jsh").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("startup.jsh", e);
        }
    }

    /**
     * Runs a session on the terminal, or on standard input if there is none, and returns the status of JShell.
     *
     * @param width of the screen in columns
     * @param arguments for JShell, such as files to load
     */
    public static int run(int width, List<String> arguments) throws Exception {
        Path startup = Files.createTempFile("egov-index-", ".jsh");
        try {
            Files.writeString(
                    startup,
                    startup() + "System.out.println(\"egov-index: verbs() says what one can type, /exit leaves\");\n");
            List<String> all = new ArrayList<>(List.of(
                    "--class-path",
                    System.getProperty("java.class.path"),
                    "--startup",
                    "DEFAULT",
                    "--startup",
                    startup.toString(),
                    "-R-Dorg.egovindex.width=" + width,
                    "-R-Dfile.encoding=UTF-8"));
            all.addAll(arguments);
            return JavaShellToolBuilder.builder().persistence(mode()).start(all.toArray(String[]::new));
        } finally {
            Files.deleteIfExists(startup);
        }
    }

    private static Map<String, String> mode() throws Exception {
        Map<String, String> kept = new HashMap<>();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        JavaShellToolBuilder.builder()
                .persistence(kept)
                .in(new ByteArrayInputStream(MODE.getBytes(StandardCharsets.UTF_8)), null)
                .out(nowhere)
                .err(nowhere)
                .start("--no-startup", "--execution", "local");
        kept.keySet().removeIf(key -> key.startsWith("HISTORY"));
        return kept;
    }
}
