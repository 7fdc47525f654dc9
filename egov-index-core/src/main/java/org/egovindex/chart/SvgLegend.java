package org.egovindex.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The legend above the plot, in as many lines as it takes; none if there is nothing to tell apart. */
final class SvgLegend {
    static final double LINE = 20;

    private static final double EDGE = 12;
    private static final double SWATCH = 18;
    private static final double BETWEEN = 14;
    private static final double MOST_NAME = 300;

    private final Picture picture;
    private final double width;
    private double x = EDGE;
    private double y;

    SvgLegend(Picture picture, double width) {
        this.picture = picture;
        this.width = width;
    }

    /** Draws from this height on and says where it ends. */
    double draw(Svg svg, double top) {
        y = top;
        Optional<Layer.Cells> cells = picture.cells();
        if (cells.isPresent()) {
            ramp(svg, cells.get());
            return y + LINE;
        }
        List<Picture.Entry> entries = picture.legend();
        if (entries.size() < 2) {
            return top;
        }
        for (Picture.Entry entry : entries) {
            room(entry.name());
            if (entry.shape().isPresent()) {
                SvgMarks.point(svg, entry.shape().get(), entry.tone(), x + 7, y + 10, entry.name());
            } else {
                svg.rect(entry.name(), Ink.fill(entry.tone()), x, y + 3, 13, 13);
            }
            name(svg, entry.name());
        }
        return y + LINE;
    }

    private void ramp(Svg svg, Layer.Cells cells) {
        Axis axis = picture.axis();
        x = EDGE;
        String low = axis.low().stripTrailingZeros().toPlainString();
        String high = axis.high().stripTrailingZeros().toPlainString();
        String lead = axis.title() + ": " + low;
        svg.text(lead, width - 2 * EDGE, Lettering.SIZE, Svg.Anchor.START, x, y + 14.5);
        x += Lettering.width(lead, Lettering.SIZE) + 6;
        for (int step = 0; step < Tone.RAMP.size(); step++) {
            svg.rect("step " + (step + 1), Ink.step(step), x, y + 3, 13, 13);
            x += SWATCH - 3;
        }
        x -= SWATCH - 6;
        name(svg, high);
        boolean gaps = cells.columns().stream()
                .anyMatch(column -> IntStream.range(0, picture.table().rows().size())
                        .anyMatch(row -> picture.number(row, column).isEmpty()));
        if (gaps) {
            room("missing");
            svg.hatched("missing", x, y + 3, 13, 13);
            name(svg, "missing");
        }
    }

    private void room(String name) {
        double wish = SWATCH + Math.min(MOST_NAME, Lettering.width(name, Lettering.SIZE));
        if (x > EDGE && x + wish > width - EDGE) {
            x = EDGE;
            y += LINE;
        }
    }

    private void name(Svg svg, String name) {
        svg.text(name, MOST_NAME, Lettering.SIZE, Svg.Anchor.START, x + SWATCH, y + 14.5);
        x += SWATCH + Math.min(MOST_NAME, Lettering.width(name, Lettering.SIZE)) + BETWEEN;
    }
}
