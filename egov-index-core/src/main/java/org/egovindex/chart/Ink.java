package org.egovindex.chart;

/**
 * How a mark is painted: a class, and the same as attributes for where no page says otherwise.
 *
 * @param attributes as they stand in an element
 */
record Ink(String attributes) {
    /** Lines of the grid. */
    static final Ink GRID = new Ink("class=\"c-grid\" stroke=\"#767676\" stroke-opacity=\"0.35\"");

    /** An area or a filled point. */
    static Ink fill(Tone tone) {
        return new Ink("class=\"" + tone.fill() + "\" fill=\"" + tone.colour() + "\"");
    }

    /** A filled point among many. */
    static Ink faint(Tone tone) {
        return new Ink(fill(tone).attributes + " fill-opacity=\"0.55\"");
    }

    /** A line or an outline. */
    static Ink stroke(Tone tone, double width) {
        return new Ink("class=\"" + tone.stroke() + "\" fill=\"none\" stroke=\"" + tone.colour() + "\" stroke-width=\""
                + Svg.number(width) + "\"");
    }

    /** A cell at this step of the ramp, 0 being the least. */
    static Ink step(int step) {
        return new Ink("class=\"q-" + (step + 1) + "\" fill=\"" + Tone.RAMP.get(step) + "\"");
    }
}
