package org.egovindex.treat;

import java.util.Optional;
import org.egovindex.number.Values;

/** Numbers whose ends are pulled in, one step after the other. */
final class Tails {
    private final Values values;
    private int high;
    private int low;

    Tails(Values from) {
        values = Values.gaps(from.size());
        values.copy(from);
    }

    /** Makes the outermost numbers on the side of the longer tail the next ones inwards. */
    void pull(Shape shape) {
        if (shape.leansLow()) {
            low = pull(values.minimum(), -1);
        } else {
            high = pull(values.maximum(), 1);
        }
    }

    /** Moves all numbers that equal {@code end} to the next; returns how many there were. */
    private int pull(double end, int side) {
        double next = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            double number = values.isGap(i) ? end : values.get(i);
            next = number == end ? next : Math.max(next, side * number);
        }
        int moved = 0;
        for (int i = 0; i < values.size(); i++) {
            if (!values.isGap(i) && values.get(i) == end) {
                values.set(i, side * next);
                moved++;
            }
        }
        return moved;
    }

    /** How many were moved: at each end those of its last step, which are all. */
    int moved() {
        return high + low;
    }

    /** The shape as it is now; nothing once all are the same. */
    Optional<Shape> shape() {
        return Shape.of(values);
    }

    double lowest() {
        return values.minimum();
    }

    double highest() {
        return values.maximum();
    }
}
