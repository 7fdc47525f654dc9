package org.egovindex.chart;

import java.util.List;

/**
 * The colours of series: those of Okabe and Ito (2008), which people with any kind of colour blindness tell apart, the light ones
 * darkened until they have a contrast of 3 to 1 on white and on {@code #121212} alike (WCAG 2.2, 1.4.11). A page may set others by class.
 */
enum Tone {
    BLUE(1, "#0072B2"),
    ORANGE(2, "#B87A00"),
    GREEN(3, "#009E73"),
    PURPLE(4, "#B8609A"),
    SKY(5, "#3A8FC0"),
    VERMILLION(6, "#D55E00"),
    GREY(7, "#767676");

    /** From few to many, for cells; five steps of one hue. */
    static final List<String> RAMP = List.of("#DCE9F5", "#A6CBE5", "#62A4CF", "#2274B0", "#0B3F73");

    private static final List<Tone> SERIES = List.of(BLUE, ORANGE, GREEN, PURPLE, SKY, VERMILLION);

    private final int number;
    private final String colour;

    Tone(int number, String colour) {
        this.number = number;
        this.colour = colour;
    }

    /** The colour of the series at this place; they come again after six. */
    static Tone of(int place) {
        return SERIES.get(place % SERIES.size());
    }

    String colour() {
        return colour;
    }

    /** The class of what is filled or written in this colour. */
    String fill() {
        return "c-" + number;
    }

    /** The class of what is drawn as a line in it. */
    String stroke() {
        return "s-" + number;
    }

    /** The step of the ramp for a share from 0 to 1. */
    static int step(double share) {
        return Math.max(0, Math.min(RAMP.size() - 1, (int) (share * RAMP.size())));
    }
}
