package org.egovindex.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.audit.AuditRow.Agreement;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.UnfitTableException;
import org.egovindex.model.Unit;
import org.egovindex.number.Rounding;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.treat.MissingDataPolicies;

/** Tests whether a missing component was published as zero: for the whole, or in its own place. */
final class MissingAsZero {
    private final CompositeIndex index;
    private final PublishedFigures published;
    private final Map<String, Integer> places = new HashMap<>();
    private final IndicatorTable treated;
    private final Optional<IndicatorColumn> zeros;

    MissingAsZero(CompositeIndex index, PublishedFigures published) {
        this.index = index;
        this.published = published;
        List<Unit> units = index.units();
        for (int place = 0; place < units.size(); place++) {
            places.put(units.get(place).label(), place);
        }
        this.treated = index.treated();
        this.zeros = withZeros();
    }

    /** The index with zeros in every gap; nothing if it is not defined then. */
    private Optional<IndicatorColumn> withZeros() {
        Methodology methodology = index.methodology().withMissing(MissingDataPolicies.ZERO);
        try {
            return Optional.of(
                    methodology.compute(index.data()).scores(methodology.tree().id()));
        } catch (UnfitTableException undefinedWithZeros) {
            return Optional.empty();
        }
    }

    /** Why the published score of a row may be what it is, if a missing component tells; in words. */
    Optional<String> of(AuditRow row) {
        boolean unlike = row.value() == Agreement.DIFFERENT || row.computed().isEmpty();
        Integer place = places.get(row.unit());
        if (!unlike || place == null || row.published().isEmpty()) {
            return Optional.empty();
        }
        List<String> missing = missing(place);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String which = String.join(", ", missing);
        if (row.published().get().signum() == 0) {
            return Optional.of("published as 0, and " + which + " is missing or 0: a missing component was counted as"
                    + " zero for the whole");
        }
        return zeros.filter(scores -> !scores.isMissing(place))
                .map(scores -> Rounding.halfUp(published.decimals()).round(index.snapped(scores.get(place))))
                .filter(score -> score.compareTo(row.published().get()) == 0)
                .map(same -> "comes out if " + which + ", which is missing, counts as zero");
    }

    /** The indicators of which a unit has no number, or 0, which may stand for none. */
    private List<String> missing(int place) {
        return treated.names().stream()
                .filter(name -> treated.column(name).isMissing(place)
                        || index.isImputed(name, index.units().get(place).label())
                        || treated.column(name).get(place) == 0)
                .limit(5)
                .toList();
    }
}
