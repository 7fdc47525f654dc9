package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** Which values domains have. */
final class DomainReach {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(WholeDomain.LARGEST);

    private DomainReach() {}

    /** All values, if they are few. */
    static Optional<List<Value>> all(Domain domain) {
        if (domain instanceof FlagDomain) {
            return Optional.of(List.of(Value.of(false), Value.of(true)));
        }
        if (domain instanceof ChoiceDomain choice) {
            return Optional.of(choice.values().stream().map(Value::of).toList());
        }
        return domain instanceof LevelDomain level
                ? Optional.of(level.points().stream().map(Value::of).toList())
                : Optional.empty();
    }

    /** Whether every value of the one is a value of the other. */
    static boolean isWithin(Domain narrow, Domain wide) {
        Optional<List<Value>> all = all(narrow);
        if (all.isPresent()) {
            return all.get().stream().allMatch(value -> wide.fault(value).isEmpty());
        }
        if (narrow instanceof DayDomain one && wide instanceof DayDomain other) {
            return !one.least().orElse(DayDomain.FIRST).isBefore(other.least().orElse(DayDomain.FIRST))
                    && !one.most().orElse(DayDomain.LAST).isAfter(other.most().orElse(DayDomain.LAST));
        }
        if (isNumber(narrow) && isNumber(wide)) {
            return low(narrow).compareTo(low(wide)) >= 0
                    && high(narrow).compareTo(high(wide)) <= 0
                    && decimals(narrow) <= decimals(wide);
        }
        return narrow instanceof TextDomain && wide instanceof TextDomain;
    }

    static boolean isNumber(Domain domain) {
        return domain instanceof WholeDomain || domain instanceof RealDomain;
    }

    /** The decimals of a domain of numbers. */
    static int decimals(Domain domain) {
        return domain instanceof RealDomain real ? real.decimals().orElse(RealDomain.MOST_DECIMALS) : 0;
    }

    private static BigDecimal low(Domain domain) {
        return domain instanceof WholeDomain whole
                ? BigDecimal.valueOf(whole.least().orElse(-WholeDomain.LARGEST))
                : ((RealDomain) domain).least().orElse(LARGEST.negate());
    }

    private static BigDecimal high(Domain domain) {
        return domain instanceof WholeDomain whole
                ? BigDecimal.valueOf(whole.most().orElse(WholeDomain.LARGEST))
                : ((RealDomain) domain).most().orElse(LARGEST);
    }
}
