package org.egovindex.egov;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.egovindex.chart.Chart;
import org.egovindex.publish.OutputFile;
import org.jspecify.annotations.Nullable;

/** A chart as pixels, two to a unit of the drawing. Letters are those of the machine, so the bytes differ between machines. */
final class PngFile {
    private static final int PIXELS = 2;
    private static final int MOST_PIXELS = 100_000_000;
    private static final String RIGHT_TO_LEFT = "\u2067";
    private static final String END_OF_ISOLATE = "\u2069";

    /** Nothing on a screen: the picture is drawn into memory. */
    private static final @Nullable Component NOWHERE = null;

    private PngFile() {}

    /** Whether the renderer sets all names right: it knows letters from left to right only. */
    static boolean isFaithful(Chart chart) {
        return chart.drawing().indexOf(RIGHT_TO_LEFT) < 0;
    }

    static void write(Path file, Chart chart) throws IOException {
        System.setProperty("java.awt.headless", "true");
        String plain = chart.drawing().replace(RIGHT_TO_LEFT, "").replace(END_OF_ISOLATE, "");
        ByteArrayInputStream svg = new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8));
        SVGDocument drawing = new SVGLoader().load(svg, null, LoaderContext.createDefault());
        if (drawing == null) {
            throw new IllegalStateException("Every chart is SVG");
        }
        FloatSize size = drawing.size();
        int width = (int) Math.ceil(size.width * PIXELS);
        int height = (int) Math.ceil(size.height * PIXELS);
        if ((long) width * height > MOST_PIXELS) {
            throw new RefusedException("egov: " + width + " x " + height + " pixels are too many. Maybe .svg will do.");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.render(NOWHERE, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IllegalStateException("Every Java platform writes PNG");
        }
        OutputFile.writeBytes(file, bytes::writeTo);
    }
}
