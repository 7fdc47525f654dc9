package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.List;

/** Draws the grid, its numbers and the names of the bands. */
final class SvgAxes {
    private static final double EDGE = 12;
    private static final double SMALL = Lettering.SIZE - 2;
    private static final double UPRIGHT = 110;

    private final Svg svg;
    private final Frame frame;
    private final Picture picture;

    SvgAxes(Svg svg, Frame frame) {
        this.svg = svg;
        this.frame = frame;
        this.picture = frame.picture();
    }

    /** The title of an upright axis, above the plot; says how much room it takes. */
    static double head(Svg svg, Picture picture, double y) {
        if (picture.bands().isBelow() || picture.axis().title().isEmpty()) {
            return 0;
        }
        svg.text(picture.axis().title(), 400, Lettering.SIZE, Svg.Anchor.START, EDGE, y + 12);
        return 28;
    }

    void draw() {
        if (picture.cells().isPresent()) {
            columnNames(picture.cells().get());
        } else {
            picture.axis().ticks().forEach(this::tick);
            titles();
        }
        names();
    }

    private void tick(BigDecimal tick) {
        double at = frame.along(tick);
        String words = tick.toPlainString();
        if (frame.inRows()) {
            svg.grid(at, frame.top(), at, frame.bottom());
            svg.text(words, UPRIGHT, Lettering.SIZE, Svg.Anchor.MIDDLE, at, frame.bottom() + 16);
        } else {
            svg.grid(frame.left(), at, frame.right(), at);
            svg.text(words, UPRIGHT, Lettering.SIZE, Svg.Anchor.END, frame.left() - 6, at + 4.5);
        }
    }

    private void titles() {
        String title = frame.inRows() ? picture.axis().title() : picture.bands().title();
        double middle = (frame.left() + frame.right()) / 2;
        double y = frame.bottom() + 34;
        svg.text(title, frame.width() - 2 * EDGE, Lettering.SIZE, Svg.Anchor.MIDDLE, middle, y);
    }

    private void names() {
        List<String> names = picture.names();
        for (int band = 0; band < names.size(); band++) {
            double at = frame.across(band);
            String name = names.get(band);
            if (picture.bands().way() == Bands.Way.OUTLINE) {
                svg.text(name, frame.nameRoom(), Lettering.SIZE, Svg.Anchor.START, EDGE, at + 4.5);
            } else if (frame.inRows()) {
                svg.text(name, frame.nameRoom(), Lettering.SIZE, Svg.Anchor.END, frame.left() - 6, at + 4.5);
            } else {
                svg.text(name, frame.step() - 2, SMALL, Svg.Anchor.MIDDLE, at, frame.bottom() + 16);
            }
        }
    }

    private void columnNames(Layer.Cells cells) {
        for (int column = 0; column < cells.columns().size(); column++) {
            double x = frame.left() + (column + 0.5) * frame.cellWidth() + 4;
            String name = picture.heading(cells.columns().get(column));
            svg.upright(name, UPRIGHT, SMALL, x, frame.bottom() + 6);
        }
    }

    /** Where the axes end. */
    double foot() {
        if (picture.cells().isPresent()) {
            return frame.bottom()
                    + 10
                    + picture.cells().get().columns().stream()
                            .mapToDouble(key -> Math.min(UPRIGHT, Lettering.width(picture.heading(key), SMALL)))
                            .max()
                            .orElse(0);
        }
        boolean titled =
                !(frame.inRows() ? picture.axis().title() : picture.bands().title()).isEmpty();
        return frame.bottom() + (titled ? 40 : 22);
    }
}
