package org.egovindex.treat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.number.Values;

/** The policies without settings. */
enum StandardMissingData implements MissingDataPolicy {
    REJECT_UNIT,
    MEAN {
        @Override
        public void fill(Values values, List<Optional<String>> groups) {
            if (values.present() > 0) {
                put(values, values.mean());
            }
        }
    },
    MEDIAN {
        @Override
        public void fill(Values values, List<Optional<String>> groups) {
            if (values.present() > 0) {
                put(values, values.median());
            }
        }
    },
    ZERO {
        @Override
        public void fill(Values values, List<Optional<String>> groups) {
            put(values, 0);
        }
    };

    static void put(Values values, double number) {
        for (int i = 0; i < values.size(); i++) {
            if (values.isGap(i)) {
                values.set(i, number);
            }
        }
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return id();
    }
}
