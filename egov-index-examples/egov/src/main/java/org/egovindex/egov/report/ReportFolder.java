package org.egovindex.egov.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a report. It is filled beside its place and moved there when it is whole, so that nothing half-written is left.
 * Into a folder that holds other things only the report's own entries are put in the place of those of their names.
 */
final class ReportFolder {
    private static final int HEAD = 200;

    private final Path folder;
    private final Path draft;

    private ReportFolder(Path folder, Path draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /** Whether a folder may be written to without being asked twice: it is not there, empty, or holds a report. */
    static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isEmpty()) {
                return true;
            }
        }
        Path data = folder.resolve("data").resolve("report.json");
        if (!Files.isRegularFile(data)) {
            return false;
        }
        try (var in = Files.newInputStream(data)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(DataFiles.MADE_BY);
        }
    }

    /** A draft beside the place. */
    static ReportFolder draft(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            throw new IOException("a report cannot be written to " + whole);
        }
        Files.createDirectories(parent);
        long mark = ProcessHandle.current().pid() ^ System.nanoTime();
        Path draft = Files.createDirectory(parent.resolve(".egov-report-" + Long.toHexString(mark) + ".part"));
        Files.createDirectories(draft.resolve("units"));
        Files.createDirectories(draft.resolve("data"));
        return new ReportFolder(whole, draft);
    }

    /** Writes one file of the draft. */
    void write(String path, String text) {
        try {
            Files.write(draft.resolve(path), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the draft in its place. */
    void publish() throws IOException {
        if (!Files.exists(folder)) {
            Files.move(draft, folder);
            return;
        }
        List<Path> entries;
        try (Stream<Path> all = Files.list(draft)) {
            entries = all.sorted().toList();
        }
        for (Path entry : entries) {
            Path place = folder.resolve(entry.getFileName().toString());
            if (Files.isDirectory(place)) {
                delete(place);
            }
            Files.move(entry, place, StandardCopyOption.REPLACE_EXISTING);
        }
        delete(draft);
    }

    /** Removes the draft, if it was not published. */
    void discard() throws IOException {
        if (Files.exists(draft)) {
            delete(draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
