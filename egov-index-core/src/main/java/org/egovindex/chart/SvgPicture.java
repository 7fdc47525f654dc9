package org.egovindex.chart;

import java.util.List;

/** A picture as one static SVG element: names and marks, no script, no style, nothing fetched. */
final class SvgPicture {
    private static final double EDGE = 12;
    private static final double TITLE = 15;
    private static final double NOTE = 10.5;
    private static final int MOST_NOTE_LINES = 3;
    private static final int MOST_NOTES = 12;

    private final Picture picture;
    private final String description;
    private final String id;

    SvgPicture(Picture picture, String description, String id) {
        this.picture = picture;
        this.description = description;
        this.id = id;
    }

    /** The element; {@code grounded} with a white ground, for files that stand by themselves. */
    String render(boolean grounded) {
        Svg svg = new Svg();
        double width = Frame.of(picture, 0).width();
        double height = title(svg, width);
        height = new SvgLegend(picture, width).draw(svg, height + 4) + 6;
        Frame frame = Frame.of(picture, height + SvgAxes.head(svg, picture, height));
        SvgAxes axes = new SvgAxes(svg, frame);
        axes.draw();
        new SvgMarks(svg, frame).draw();
        height = notes(svg, width, axes.foot());
        return head(width, height + 8, grounded) + svg + "</svg>\n";
    }

    private String head(double width, double height, boolean grounded) {
        String box = "0 0 " + Svg.number(width) + " " + Svg.number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + box
                + "\" class=\"chart\" role=\"img\" aria-labelledby=\""
                + id + "-title " + id + "-desc\" font-family=\"sans-serif\">\n<title id=\"" + id + "-title\">"
                + Lettering.escaped(picture.table().title()) + "</title>\n<desc id=\"" + id + "-desc\">"
                + Lettering.escaped(description) + "</desc>\n"
                + (grounded ? "<rect class=\"c-ground\" fill=\"#ffffff\" width=\"100%\" height=\"100%\"/>\n" : "");
    }

    private double title(Svg svg, double width) {
        double y = 4;
        for (String line : Lettering.lines(picture.table().title(), width - 2 * EDGE - 8, TITLE, 3)) {
            y += TITLE + 4;
            svg.heading(line, TITLE, EDGE, y);
        }
        return y + 4;
    }

    private double notes(Svg svg, double width, double top) {
        double y = top;
        List<String> notes = picture.table().notes();
        for (String note : notes.subList(0, Math.min(MOST_NOTES, notes.size()))) {
            for (String line : Lettering.lines(note, width - 2 * EDGE, NOTE, MOST_NOTE_LINES)) {
                y += NOTE + 3;
                svg.text(line, width, NOTE, Svg.Anchor.START, EDGE, y);
            }
        }
        return y;
    }
}
