package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** The constants one step beside another: a misprint of it. */
final class NearbyValues {
    private NearbyValues() {}

    /** One step down and one step up, as far as the slot can hold them; none for texts. */
    static List<Value> of(Domain domain, Value value) {
        List<Value> near = new ArrayList<>();
        for (int step = -1; step <= 1; step += 2) {
            near.addAll(stepped(domain, value, step));
        }
        near.removeIf(one -> domain.fault(one).isPresent());
        return near.stream().distinct().toList();
    }

    private static List<Value> stepped(Domain domain, Value value, int step) {
        if (domain instanceof FlagDomain) {
            return List.of(Value.of(value.equals(Value.of(false))));
        }
        if (domain instanceof ChoiceDomain choice) {
            return beside(choice.values().stream().map(Value::of).toList(), value, step);
        }
        if (domain instanceof LevelDomain level) {
            return beside(level.points().stream().map(Value::of).toList(), value, step);
        }
        if (domain instanceof DayDomain && value instanceof Value.Day day) {
            return List.of(Value.of(day.day().plusDays(step)));
        }
        if (value instanceof Value.Numeric number) {
            return List.of(Value.of(number.number().add(size(domain, number).multiply(BigDecimal.valueOf(step)))));
        }
        return List.of();
    }

    private static List<Value> beside(List<Value> values, Value value, int step) {
        int place = values.indexOf(value) + step;
        return place < 0 || place >= values.size() ? List.of() : List.of(values.get(place));
    }

    /** One; for decimal numbers as many decimals as the slot says, else as the constant has. */
    private static BigDecimal size(Domain domain, Value.Numeric constant) {
        if (domain instanceof WholeDomain) {
            return BigDecimal.ONE;
        }
        int decimals = domain instanceof RealDomain real
                ? real.decimals().orElse(constant.number().scale())
                : 0;
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
