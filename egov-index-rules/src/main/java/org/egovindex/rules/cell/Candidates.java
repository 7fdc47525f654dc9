package org.egovindex.rules.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** Values of a slot of which one at least answers every question as any other value does: the constants and their neighbours. */
final class Candidates {
    private final Domain domain;
    private final List<Condition> atoms;

    private Candidates(Domain domain, List<Condition> atoms) {
        this.domain = domain;
        this.atoms = atoms;
    }

    /** In ascending order where there is one; all of them values that the slot can have. */
    static List<Value> of(Slot slot, List<Condition> atoms) {
        Candidates candidates = new Candidates(slot.domain(), atoms);
        Set<Value> values = new LinkedHashSet<>();
        for (Value value : candidates.all()) {
            if (slot.domain().fault(value).isEmpty()) {
                values.add(value);
            }
        }
        List<Value> sorted = new ArrayList<>(values);
        if (slot.domain().isOrdered()) {
            sorted.sort(slot.domain()::compare);
        }
        return sorted;
    }

    /** How many there are at most, found without making them. */
    static long most(Slot slot, List<Condition> atoms) {
        if (slot.domain() instanceof FlagDomain) {
            return 2;
        }
        if (slot.domain() instanceof ChoiceDomain choice) {
            return choice.values().size();
        }
        if (slot.domain() instanceof LevelDomain level) {
            return level.points().size();
        }
        long most = 2;
        for (Condition atom : atoms) {
            most += atom instanceof OneOf list ? 3L * list.constants().size() : 3;
        }
        return most;
    }

    private List<Value> all() {
        if (domain instanceof FlagDomain) {
            return List.of(Value.of(false), Value.of(true));
        }
        if (domain instanceof ChoiceDomain choice) {
            return choice.values().stream().map(Value::of).toList();
        }
        if (domain instanceof LevelDomain level) {
            return level.points().stream().map(Value::of).toList();
        }
        if (domain instanceof WholeDomain whole) {
            BigDecimal low = BigDecimal.valueOf(whole.least().orElse(-WholeDomain.LARGEST));
            BigDecimal high = BigDecimal.valueOf(whole.most().orElse(WholeDomain.LARGEST));
            return around(BigDecimal.ONE, low, high);
        }
        if (domain instanceof RealDomain real) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(real.decimals().orElse(RealDomain.MOST_DECIMALS));
            BigDecimal largest = BigDecimal.valueOf(WholeDomain.LARGEST);
            return around(
                    step, real.least().orElse(largest.negate()), real.most().orElse(largest));
        }
        return domain instanceof DayDomain day ? days(day) : texts();
    }

    private List<Value> around(BigDecimal step, BigDecimal low, BigDecimal high) {
        List<Value> values = new ArrayList<>(List.of(Value.of(low), Value.of(high)));
        for (Value constant : constants()) {
            BigDecimal number = ((Value.Numeric) constant).number();
            values.add(Value.of(number.subtract(step)));
            values.add(constant);
            values.add(Value.of(number.add(step)));
        }
        return values;
    }

    private List<Value> days(DayDomain days) {
        List<Value> values = new ArrayList<>();
        values.add(Value.of(days.least().orElse(DayDomain.FIRST)));
        values.add(Value.of(days.most().orElse(DayDomain.LAST)));
        for (Value constant : constants()) {
            LocalDate day = ((Value.Day) constant).day();
            values.add(Value.of(day.minusDays(1)));
            values.add(constant);
            values.add(Value.of(day.plusDays(1)));
        }
        return values;
    }

    /** Each constant, each prefix, each prefix with something that nobody asks for, and a text that nobody asks for. */
    private List<Value> texts() {
        List<Value> values = new ArrayList<>(constants());
        values.add(Value.of(unasked("")));
        for (Condition atom : atoms) {
            if (atom instanceof StartsWith starts) {
                values.add(Value.of(starts.prefix()));
                values.add(Value.of(unasked(starts.prefix())));
            }
        }
        return values;
    }

    /** {@code beginning} and a character that no constant and no prefix has there. */
    private String unasked(String beginning) {
        char next = '~';
        while (isAskedFor(beginning + next)) {
            next--;
        }
        return beginning + next;
    }

    private boolean isAskedFor(String text) {
        return constants().stream().anyMatch(constant -> constant.shown().startsWith(text))
                || atoms.stream()
                        .anyMatch(atom -> atom instanceof StartsWith starts
                                && starts.prefix().startsWith(text));
    }

    private List<Value> constants() {
        List<Value> constants = new ArrayList<>();
        for (Condition atom : atoms) {
            if (atom instanceof Comparison comparison) {
                constants.add(comparison.constant());
            } else if (atom instanceof OneOf list) {
                constants.addAll(list.constants());
            }
        }
        return constants;
    }
}
