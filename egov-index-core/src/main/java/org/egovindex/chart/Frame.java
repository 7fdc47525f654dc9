package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * Where things lie in a picture.
 *
 * @param picture which
 * @param width of the whole
 * @param left where the plot begins
 * @param right where it ends
 * @param top where it begins
 * @param bottom where it ends
 */
record Frame(Picture picture, double width, double left, double right, double top, double bottom) {
    private static final double WIDTH = 480;
    private static final double EDGE = 12;
    private static final double MOST_NAME = 168;
    private static final double MOST_OUTLINE = 230;
    private static final double ROW = 24;
    private static final double CELL_ROW = 18;
    private static final double COLUMN_PLOT = 220;
    private static final double WAVE = 56;
    private static final double LEAST_CELL = 12;
    private static final double MOST_CELL = 36;

    /** The frame of a picture whose plot begins at this height. */
    static Frame of(Picture picture, double top) {
        boolean inRows = picture.bands().isBelow();
        int bands = bands(picture);
        double left = EDGE + (inRows ? nameWidth(picture) : beforeWidth(picture));
        double after = labelWidth(picture);
        OptionalInt cells = picture.width();
        if (cells.isPresent()) {
            int count = Math.max(1, cells.getAsInt());
            double room = (WIDTH - left - EDGE) / count;
            double right = left + count * Math.max(LEAST_CELL, Math.min(MOST_CELL, room));
            return new Frame(picture, Math.max(WIDTH, right + EDGE), left, right, top, top + bands * CELL_ROW);
        }
        double least = picture.axis().falling() ? (bands(picture) - 1) * WAVE : 0;
        double right = Math.max(WIDTH - EDGE - after, left + least);
        double height = inRows
                ? bands * ROW
                : picture.axis().falling() ? picture.axis().high().intValue() * ROW : COLUMN_PLOT;
        return new Frame(picture, right + after + EDGE, left, right, top, top + height);
    }

    private static int bands(Picture picture) {
        return Math.max(1, picture.names().size());
    }

    private static double nameWidth(Picture picture) {
        double most = picture.bands().way() == Bands.Way.OUTLINE ? MOST_OUTLINE : MOST_NAME;
        return picture.names().stream()
                        .mapToDouble(name -> Math.min(most, Lettering.width(name, Lettering.SIZE)))
                        .max()
                        .orElse(0)
                + 8;
    }

    private static double beforeWidth(Picture picture) {
        double names = widest(picture, Layer.Place.BEFORE_FIRST_BAND);
        return picture.axis().ticks().stream()
                        .mapToDouble(tick -> Lettering.width(tick.toPlainString(), Lettering.SIZE))
                        .max()
                        .orElse(names)
                + 8;
    }

    private static double labelWidth(Picture picture) {
        double beyond = widest(picture, Layer.Place.AFTER_LAST_BAND);
        double beside = picture.bands().isBelow() ? widest(picture, Layer.Place.AFTER) : 0;
        return Math.max(beyond, beside) + (beyond + beside > 0 ? 6 : 0);
    }

    private static double widest(Picture picture, Layer.Place place) {
        double widest = 0;
        for (Layer layer : picture.layers()) {
            if (layer instanceof Layer.Labels labels && labels.place() == place) {
                for (int row = 0; row < picture.table().rows().size(); row++) {
                    widest = Math.max(widest, Lettering.width(picture.label(row, labels), Lettering.SIZE));
                }
            }
        }
        return Math.min(MOST_NAME, widest);
    }

    boolean inRows() {
        return picture.bands().isBelow();
    }

    /** Whether names stand at both ends of lines, so that the first and the last band have no room of their own. */
    private boolean isSlope() {
        return picture.axis().falling();
    }

    /** How much room a band has. */
    double step() {
        return (inRows() ? bottom - top : right - left) / bands(picture);
    }

    /** The middle of a band: a height if bands lie below one another, else a distance from the left. */
    double across(int band) {
        if (isSlope()) {
            return left + band * (right - left) / Math.max(1, picture.names().size() - 1);
        }
        return (inRows() ? top : left) + (band + 0.5) * step();
    }

    /** Where a number lies on the other axis. */
    double along(BigDecimal number) {
        double share = picture.axis().share(number);
        if (inRows()) {
            return left + share * (right - left);
        }
        double inset = isSlope() ? ROW / 2 : 0;
        return bottom - inset - share * (bottom - top - 2 * inset);
    }

    double x(int band, BigDecimal number) {
        return inRows() ? along(number) : across(band);
    }

    double y(int band, BigDecimal number) {
        return inRows() ? across(band) : along(number);
    }

    /** Room for the names at the left. */
    double nameRoom() {
        return left - EDGE - 6;
    }

    /** Room for texts at the right. */
    double labelRoom() {
        return width - right - 8;
    }

    double cellWidth() {
        return (right - left) / Math.max(1, picture.width().orElse(1));
    }
}
