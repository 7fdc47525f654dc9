package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the layers of a picture, one mark for each number. */
final class SvgMarks {
    private static final double BAR = 0.66;
    private static final double GAP = 1;

    private final Svg svg;
    private final Frame frame;
    private final Picture picture;
    private final List<Integer> bands;

    SvgMarks(Svg svg, Frame frame) {
        this.svg = svg;
        this.frame = frame;
        this.picture = frame.picture();
        this.bands = picture.places();
    }

    void draw() {
        for (Layer layer : picture.layers()) {
            if (layer instanceof Layer.Lines lines) {
                lines(lines);
            } else if (layer instanceof Layer.Cells cells) {
                new SvgCells(svg, frame).draw(cells);
            } else {
                for (int row = 0; row < bands.size(); row++) {
                    draw(layer, row);
                }
            }
        }
    }

    private void draw(Layer layer, int row) {
        if (layer instanceof Layer.Bars bars) {
            bars(bars, row);
        } else if (layer instanceof Layer.Dots dots) {
            picture.number(row, dots.column()).ifPresent(at -> dot(dots, row, at));
        } else if (layer instanceof Layer.Spans spans) {
            picture.number(row, spans.from())
                    .ifPresent(from -> picture.number(row, spans.to()).ifPresent(to -> span(spans, row, from, to)));
        } else if (layer instanceof Layer.Labels labels) {
            picture.number(row, labels.at()).ifPresent(at -> label(labels, row, at));
        }
    }

    private void bars(Layer.Bars bars, int row) {
        List<Optional<Picture.Stretch>> stack = picture.stack(row, bars);
        for (int part = 0; part < stack.size(); part++) {
            Tone tone = Tone.of(part);
            String words = picture.words(row, bars.columns().get(part));
            stack.get(part).ifPresent(stretch -> bar(stretch, row, tone, words));
        }
    }

    private void bar(Picture.Stretch stretch, int row, Tone tone, String words) {
        double from = frame.along(stretch.from());
        double to = frame.along(stretch.to());
        double length = Math.abs(to - from);
        double thickness = frame.step() * (frame.inRows() ? BAR : 0.9);
        double near = frame.across(bands.get(row)) - thickness / 2;
        double start = Math.min(from, to);
        double size = length > 2 * GAP ? length - GAP : length;
        Ink ink = Ink.fill(tone);
        if (frame.inRows()) {
            svg.rect(words, ink, start, near, size, thickness);
        } else {
            svg.rect(words, ink, near, start, thickness, size);
        }
    }

    private void dot(Layer.Dots dots, int row, BigDecimal at) {
        double x = frame.x(bands.get(row), at);
        double y = frame.y(bands.get(row), at);
        point(svg, dots.shape(), dots.tone(), x, y, picture.words(row, dots.column()));
    }

    /** A point, as it also stands in the legend. */
    static void point(Svg svg, Layer.Shape shape, Tone tone, double x, double y, String words) {
        switch (shape) {
            case DOT -> svg.circle(words, Ink.fill(tone), x, y, 5);
            case SPECK -> svg.circle(words, Ink.faint(tone), x, y, 3);
            case RING -> svg.circle(words, Ink.stroke(tone, 2), x, y, 5);
            case TICK -> svg.line(words, Ink.stroke(tone, 3), x, y - 8, x, y + 8);
            case LINE -> svg.line(words, Ink.stroke(tone, 3), x - 7, y, x + 7, y);
        }
    }

    private void span(Layer.Spans spans, int row, BigDecimal from, BigDecimal to) {
        int band = bands.get(row);
        String words = picture.words(row, spans.from()) + ", " + picture.heading(spans.to()) + " "
                + picture.cell(row, spans.to()).shown();
        svg.line(
                words,
                Ink.stroke(spans.tone(), 3),
                frame.x(band, from),
                frame.y(band, from),
                frame.x(band, to),
                frame.y(band, to));
    }

    private void lines(Layer.Lines lines) {
        Map<String, Integer> last = new HashMap<>();
        for (int row = 0; row < bands.size(); row++) {
            String unit = picture.cell(row, lines.unit()).shown();
            Optional<BigDecimal> here = picture.number(row, lines.column());
            Integer before = last.put(unit, row);
            Tone tone = lines.tone(picture.cell(row, lines.by()).shown());
            int own = row;
            here.ifPresent(at -> svg.circle(
                    picture.words(own, lines.column()),
                    Ink.fill(tone),
                    frame.across(bands.get(own)),
                    frame.along(at),
                    3));
            if (before != null && here.isPresent() && bands.get(row) == bands.get(before) + 1) {
                int from = before;
                picture.number(from, lines.column()).ifPresent(there -> {
                    int to = last.getOrDefault(unit, from);
                    line(lines, from, there, to, here.get());
                });
            }
        }
    }

    private void line(Layer.Lines lines, int from, BigDecimal there, int to, BigDecimal here) {
        svg.line(
                picture.words(to, lines.column()),
                Ink.stroke(lines.tone(picture.cell(to, lines.by()).shown()), 2.5),
                frame.across(bands.get(from)),
                frame.along(there),
                frame.across(bands.get(to)),
                frame.along(here));
    }

    private void label(Layer.Labels labels, int row, BigDecimal at) {
        String text = picture.label(row, labels);
        int band = bands.get(row);
        boolean first = labels.place() == Layer.Place.BEFORE_FIRST_BAND;
        boolean drawn = labels.place() == Layer.Place.AFTER
                || band == (first ? 0 : picture.names().size() - 1);
        if (text.isEmpty() || !drawn) {
            return;
        }
        double x = frame.x(band, at);
        double y = frame.y(band, at);
        if (labels.place() == Layer.Place.AFTER && !frame.inRows()) {
            svg.text(text, frame.step(), Lettering.SIZE - 2, Svg.Anchor.MIDDLE, x, y - 4);
        } else if (first) {
            svg.text(text, x - 14, Lettering.SIZE, Svg.Anchor.END, x - 10, y + 4.5);
        } else {
            svg.text(text, frame.width() - x - 12, Lettering.SIZE, Svg.Anchor.START, x + 8, y + 4.5);
        }
    }
}
