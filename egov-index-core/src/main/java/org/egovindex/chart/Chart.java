package org.egovindex.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.egovindex.publish.OutputFile;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * A picture of a result, with its data and a sentence on what is seen. Immutable; the same result gives the same bytes.
 *
 * <p>Both {@link #svg} and {@link #vegaLite} are made of one description of the picture, so they show the same numbers. As a
 * result it is the table behind the picture. Cost: one mark for each number of the table.
 */
public final class Chart implements Tabular {
    private static final int ID_BYTES = 4;

    private final Picture picture;
    private final String description;

    Chart(Picture picture, String description) {
        this.picture = picture;
        this.description = description;
    }

    /** What it is a picture of, in a line. */
    public String title() {
        return picture.table().title();
    }

    /** What is seen, in a sentence or two with the figures that matter: for those who do not see it. */
    public String description() {
        return description;
    }

    /** The data behind the picture. */
    @Override
    public Table table() {
        return picture.table();
    }

    /**
     * One complete {@code <svg>} element, to be put into a page: no script, no style, no event handler, nothing fetched. Texts have the class
     * {@code c-text} and the colour of the text around them; series are filled by {@code c-1} to {@code c-7} and drawn by {@code s-1} to
     * {@code s-7}, cells by {@code q-1} to {@code q-5}, the grid by {@code c-grid}. Its ids come from the data: two equal charts on one page
     * need {@link #svg(String)}.
     */
    public String svg() {
        return svg(id());
    }

    /** The same with ids that begin so: a letter, then letters, digits or {@code -}. */
    public String svg(String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]{0,63}")) {
            throw new IllegalArgumentException(
                    "The id of a chart must be a letter and then at most 63 letters, digits or -, not \""
                            + Lettering.escaped(id) + "\".\nMaybe a title was given.");
        }
        return new SvgPicture(picture, description, id).render(false);
    }

    /** The picture as a Vega-Lite specification (version 6) with the data inside: nothing is fetched, no expression is needed. */
    public String vegaLite() {
        return new VegaPicture(picture, description).render();
    }

    /**
     * Writes the picture, whole or not at all: {@code .svg} as a drawing on white ground, {@code .json} (such as {@code .vl.json}) as a
     * Vega-Lite specification; throws for another ending.
     */
    public void save(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            OutputFile.write(file, drawing());
        } else if (name.endsWith(".json")) {
            OutputFile.write(file, vegaLite());
        } else {
            throw new IllegalArgumentException("The name of a chart's file must end with .svg or .json, not \""
                    + file.getFileName() + "\".\nMaybe .vl.json is meant.");
        }
    }

    /** The element of {@link #svg()} on white ground, for a file that stands by itself. */
    public String drawing() {
        return new SvgPicture(picture, description, id()).render(true);
    }

    private String id() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash = sha.digest((description + "\n" + table().text()).getBytes(StandardCharsets.UTF_8));
            return "chart-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chart that && picture.equals(that.picture) && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return picture.hashCode() * 31 + description.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
