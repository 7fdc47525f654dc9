package org.egovindex.io;

import java.util.Optional;
import org.egovindex.model.MissingReason;

/** Goes through the rows of a {@link RowStore}; the fields of the row it stands on can be looked at in any order. */
final class RowCursor {
    private final RowStore store;
    private final char[][] buffers;
    private final int[] heads;
    private int row = -1;
    private int block;
    private int at;

    RowCursor(RowStore store, int columns) {
        this.store = store;
        this.buffers = new char[columns][];
        this.heads = new int[columns];
    }

    /** Goes to the next row, if there is one. */
    boolean next() {
        if (++row >= store.rows()) {
            return false;
        }
        for (int column = 0; column < heads.length; column++) {
            if (at == store.end(block)) {
                block++;
                at = 0;
            }
            buffers[column] = store.block(block);
            heads[column] = at;
            at += 1 + length(column);
        }
        return true;
    }

    /** The line on which the row begins. */
    long line() {
        return store.line(row);
    }

    int length(int column) {
        return RowStore.length(buffers[column][heads[column]]);
    }

    boolean isQuoted(int column) {
        return RowStore.isQuoted(buffers[column][heads[column]]);
    }

    String text(int column) {
        return new String(buffers[column], heads[column] + 1, length(column));
    }

    /** The number that the field holds; {@link CellNumber#NONE} if it holds none. */
    double number(int column) {
        return CellNumber.parse(buffers[column], heads[column] + 1, length(column));
    }

    /** Why there is no number, if the field says so. */
    Optional<MissingReason> gap(int column) {
        return GapWord.of(buffers[column], heads[column] + 1, length(column));
    }

    /** The number of the text in a lexicon. */
    int numberIn(Lexicon texts, int column) {
        return texts.numberOf(buffers[column], heads[column] + 1, length(column));
    }

    /** Puts the text into a field. */
    void copy(int column, Field field) {
        field.take(buffers[column], heads[column] + 1, length(column), place(column), !isQuoted(column));
    }

    /** The character of the line at which the field begins, from 1. */
    int place(int column) {
        int place = 1;
        for (int before = 0; before < column; before++) {
            place += length(before) + 1;
            if (isQuoted(before)) {
                place += 2 + quotes(before);
            }
        }
        return place;
    }

    private int quotes(int column) {
        int quotes = 0;
        for (int i = heads[column] + 1; i <= heads[column] + length(column); i++) {
            quotes += buffers[column][i] == '"' ? 1 : 0;
        }
        return quotes;
    }
}
