package org.egovindex.chart;

import java.util.List;

/** One kind of mark for all rows of a table. Columns are named by their keys; where a cell has no number, nothing is drawn. */
sealed interface Layer {
    /**
     * Bars from 0 on; several columns are laid end to end, in this order.
     *
     * @param columns their lengths
     */
    record Bars(List<String> columns) implements Layer {
        public Bars {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A point for each row.
     *
     * @param column where it lies
     * @param shape of the point
     * @param tone its colour
     */
    record Dots(String column, Shape shape, Tone tone) implements Layer {}

    /**
     * A line within the band, from one number to another.
     *
     * @param from one end
     * @param to the other end
     * @param name in the legend
     * @param tone its colour
     */
    record Spans(String from, String to, String name, Tone tone) implements Layer {}

    /**
     * Lines from band to band: the rows of one unit, joined where neighbouring bands both have a number.
     *
     * @param unit whose words tell units apart
     * @param column where a line lies
     * @param by whose words give the colour
     * @param kinds these words, each with a colour
     */
    record Lines(String unit, String column, String by, List<Kind> kinds) implements Layer {
        public Lines {
            kinds = List.copyOf(kinds);
        }

        Tone tone(String word) {
            return kinds.stream()
                    .filter(kind -> kind.word().equals(word))
                    .map(Kind::tone)
                    .findFirst()
                    .orElse(Tone.GREY);
        }
    }

    /**
     * A word that has a colour.
     *
     * @param word as in the table
     * @param tone its colour
     */
    record Kind(String word, Tone tone) {}

    /**
     * A matrix: a cell for each row and each of these columns, the darker the larger its number; missing ones are hatched.
     *
     * @param columns side by side
     */
    record Cells(List<String> columns) implements Layer {
        public Cells {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Texts beside the place of a number.
     *
     * @param at where
     * @param texts the columns whose words are written, joined by blanks
     * @param place on which side, and in which bands
     */
    record Labels(String at, List<String> texts, Place place) implements Layer {
        public Labels {
            texts = List.copyOf(texts);
        }
    }

    /** How a point looks. */
    enum Shape {
        DOT,
        RING,
        TICK,
        SPECK,
        LINE
    }

    /** Where a text stands. */
    enum Place {
        AFTER,
        AFTER_LAST_BAND,
        BEFORE_FIRST_BAND
    }
}
