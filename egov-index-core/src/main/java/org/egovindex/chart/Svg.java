package org.egovindex.chart;

import java.math.BigDecimal;

/** SVG being written: marks and texts with presentation attributes, nothing else. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** On which side of its place a text stands. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** Hundredths, written the same way everywhere. Worked line: 12.3456 is 12.35, 7.0 is 7. */
    static String number(double coordinate) {
        BigDecimal hundredths =
                BigDecimal.valueOf(Math.round(coordinate * 100), 2).stripTrailingZeros();
        return hundredths.signum() == 0 ? "0" : hundredths.toPlainString();
    }

    /** A mark that says what it stands for; {@code geometry} is made of plain numbers. */
    private void mark(String element, Ink ink, String geometry, String words) {
        out.append('<').append(element).append(' ').append(ink.attributes()).append(geometry);
        out.append("><title>").append(Lettering.escaped(words)).append("</title></");
        out.append(element).append(">\n");
    }

    private static String named(String name, double number) {
        return " " + name + "=\"" + number(number) + "\"";
    }

    void rect(String words, Ink ink, double x, double y, double width, double height) {
        mark("rect", ink, named("x", x) + named("y", y) + named("width", width) + named("height", height), words);
    }

    void circle(String words, Ink ink, double x, double y, double radius) {
        mark("circle", ink, named("cx", x) + named("cy", y) + named("r", radius), words);
    }

    void line(String words, Ink ink, double x1, double y1, double x2, double y2) {
        mark("line", ink, named("x1", x1) + named("y1", y1) + named("x2", x2) + named("y2", y2), words);
    }

    /** An empty box with a stroke through it. */
    void hatched(String words, double x, double y, double width, double height) {
        String low = number(y + height - 0.5);
        String right = number(x + width - 0.5);
        String left = number(x + 0.5);
        String top = number(y + 0.5);
        String path = "M" + left + " " + low + "L" + right + " " + top + "M" + left + " " + top + "H" + right + "V"
                + low + "H" + left + "Z";
        mark("path", Ink.stroke(Tone.GREY, 1), " d=\"" + path + "\"", words);
    }

    /** A line of the grid, which stands for nothing. */
    void grid(double x1, double y1, double x2, double y2) {
        out.append("<line ").append(Ink.GRID.attributes());
        out.append(named("x1", x1)).append(named("y1", y1)).append(named("x2", x2));
        out.append(named("y2", y2)).append("/>\n");
    }

    /** A name or word, cut to {@code most}; then the whole of it is its title. */
    void text(String text, double most, double size, Anchor anchor, double x, double y) {
        write(text, most, size, named("x", x) + named("y", y) + " text-anchor=\"" + anchor.word + "\"");
    }

    /** A name that is read from below to above and ends here. */
    void upright(String text, double most, double size, double x, double y) {
        String turn = " transform=\"rotate(-90 " + number(x) + " " + number(y) + ")\"";
        write(text, most, size, named("x", x) + named("y", y) + " text-anchor=\"end\"" + turn);
    }

    /** A line of the title. */
    void heading(String text, double size, double x, double y) {
        write(text, Double.MAX_VALUE, size, named("x", x) + named("y", y) + " font-weight=\"bold\"");
    }

    private void write(String text, double most, double size, String attributes) {
        if (text.isEmpty()) {
            return;
        }
        String shown = Lettering.cut(text, most, size);
        out.append("<text class=\"c-text\" fill=\"currentColor\"").append(named("font-size", size));
        out.append(attributes).append('>');
        if (!shown.equals(text)) {
            out.append("<title>").append(Lettering.escaped(text)).append("</title>");
        }
        boolean turned = Lettering.isRightToLeft(text);
        out.append(turned ? "<tspan direction=\"rtl\" unicode-bidi=\"isolate\">" : "");
        out.append(Lettering.escaped(shown)).append(turned ? "</tspan></text>\n" : "</text>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
