package org.egovindex.treat;

import java.util.Optional;
import org.egovindex.number.Values;

/** {@link OutlierTreatments#NONE}. */
enum Untreated implements OutlierTreatment {
    NONE;

    @Override
    public Optional<OutlierRemedy> remedy(Values values) {
        return Optional.empty();
    }

    @Override
    public boolean dependsOnSample() {
        return false;
    }

    @Override
    public String id() {
        return "none";
    }

    @Override
    public String toString() {
        return id();
    }
}
