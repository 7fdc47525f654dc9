package org.egovindex.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.index.Methodology;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * The methodologies by name, each a document that cites its source and says what it reproduces.
 *
 * <p>A new index needs a document only: {@link MethodologyFiles#read}.
 */
public final class Methodologies {
    private static final String FOLDER = "methodologies/";
    private static final List<String> IDS = ids();

    private Methodologies() {}

    private static List<String> ids() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource("ids.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("ids.txt", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Methodologies.class.getResourceAsStream(FOLDER + name), name);
    }

    /** All of them, by id. */
    public static List<Methodology> all() {
        return IDS.stream().map(Methodologies::named).toList();
    }

    /** The methodology of this id, if there is one. */
    public static Optional<Methodology> find(String id) {
        return IDS.contains(id)
                ? Optional.of(MethodologyFiles.read(resource(id + ".json"), id + ".json")
                        .orThrow())
                : Optional.empty();
    }

    /** The methodology of this id, such as {@code undp-hdi-2014}; throws if there is none. */
    public static Methodology named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no methodology " + Naming.visible(id)
                + "."
                + Similarity.nearest(id, IDS)
                        .map(near -> "\nMaybe " + near + " is meant.")
                        .orElse("\nMaybe one of " + IDS + " is meant.")));
    }
}
