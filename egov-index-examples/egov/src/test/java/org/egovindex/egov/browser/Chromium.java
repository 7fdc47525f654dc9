package org.egovindex.egov.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window, with a profile of its own that is thrown away, and cut off from the network: no name is
 * found, and what is asked by number goes to a proxy that is not there.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-extensions",
            "--disable-sync",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--proxy-server=http://127.0.0.1:9",
            "--proxy-bypass-list=<-loopback>",
            "--lang=en-GB",
            "--window-size=1280,900",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final DevTools devTools;

    private Chromium(Process process, Path profile, DevTools devTools) {
        this.process = process;
        this.profile = profile;
        this.devTools = devTools;
    }

    /** The browser that the environment variable CHROMIUM names, else the first of the usual names on the PATH. */
    static Optional<Path> find() {
        return named().or(() -> Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst());
    }

    static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    static Chromium start(Path binary) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("egov-browser");
        Path words = profile.resolve("words.txt");
        List<String> command = Stream.of(
                        Stream.of(binary.toString()),
                        OPTIONS.stream(),
                        Stream.of("--user-data-dir=" + profile, "about:blank"))
                .flatMap(parts -> parts)
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        process.getOutputStream().close();
        Path port = profile.resolve("DevToolsActivePort");
        for (int tries = 0; tries < 600; tries++) {
            List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
            if (lines.size() == 2) {
                return new Chromium(
                        process, profile, DevTools.connect("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        process.destroyForcibly().waitFor();
        String said = Files.readString(words);
        delete(profile);
        throw new IOException(binary + " did not start: " + said.strip());
    }

    /** A fresh tab that shares nothing with any other. */
    Tab tab() {
        return Tab.in(devTools);
    }

    @Override
    public void close() throws IOException {
        devTools.send("", "Browser.close", "");
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
        devTools.close();
        delete(profile);
    }

    /** Deletes what is there; children of the browser may still be writing, so a rest is left to the system. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
        } catch (UncheckedIOException gone) {
            // a file that the browser has just deleted itself
        }
    }
}
