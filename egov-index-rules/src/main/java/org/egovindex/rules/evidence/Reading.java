package org.egovindex.rules.evidence;

import java.util.Optional;

/** What came of looking: a value, or the reason there is none. */
public sealed interface Reading {
    /** Nobody looked. */
    Reading NOT_LOOKED = new Absent(Absence.NOT_LOOKED);

    /** This was seen. */
    static Reading of(Value value) {
        return new Seen(value);
    }

    /** Nothing was seen, for {@code reason}. */
    static Reading of(Absence reason) {
        return reason == Absence.NOT_LOOKED ? NOT_LOOKED : new Absent(reason);
    }

    /** The value, if there is one. */
    Optional<Value> value();

    /** As people read it. */
    String shown();

    /**
     * Something was seen.
     *
     * @param is what
     */
    record Seen(Value is) implements Reading {
        @Override
        public Optional<Value> value() {
            return Optional.of(is);
        }

        @Override
        public String shown() {
            return is.shown();
        }
    }

    /**
     * Nothing was seen.
     *
     * @param reason why
     */
    record Absent(Absence reason) implements Reading {
        @Override
        public Optional<Value> value() {
            return Optional.empty();
        }

        @Override
        public String shown() {
            return reason.id();
        }
    }
}
