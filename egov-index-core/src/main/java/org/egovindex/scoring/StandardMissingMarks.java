package org.egovindex.scoring;

import java.util.Locale;
import java.util.Optional;

/** The policies without parameters. */
enum StandardMissingMarks implements MissingMarks {
    STRICT {
        @Override
        public Optional<Share> share(Attainment sums) {
            return sums.isComplete() ? sums.ofAssessed() : Optional.empty();
        }
    },
    ZERO {
        @Override
        public Optional<Share> share(Attainment sums) {
            return Optional.of(new Share(sums.zeroed(), sums.maximum()));
        }
    },
    EXCLUDE {
        @Override
        public Optional<Share> share(Attainment sums) {
            return sums.ofAssessed();
        }
    },
    BOUNDS {
        @Override
        public Optional<Share> share(Attainment sums) {
            return STRICT.share(sums);
        }
    };

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }
}
