package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws a matrix. */
final class SvgCells {
    private final Svg svg;
    private final Frame frame;
    private final Picture picture;

    SvgCells(Svg svg, Frame frame) {
        this.svg = svg;
        this.frame = frame;
        this.picture = frame.picture();
    }

    void draw(Layer.Cells cells) {
        List<Integer> bands = picture.places();
        for (int row = 0; row < bands.size(); row++) {
            for (int column = 0; column < cells.columns().size(); column++) {
                cell(row, bands.get(row), cells.columns().get(column), column);
            }
        }
    }

    private void cell(int row, int band, String key, int column) {
        double x = frame.left() + column * frame.cellWidth();
        double y = frame.across(band) - frame.step() / 2;
        String words = picture.words(row, key);
        Optional<BigDecimal> number = picture.number(row, key);
        double width = frame.cellWidth() - 1;
        double height = frame.step() - 1;
        if (number.isPresent()) {
            Ink ink = Ink.step(Tone.step(picture.axis().share(number.get())));
            svg.rect(words, ink, x, y, width, height);
        } else {
            svg.hatched(words, x, y, width, height);
        }
    }
}
