package org.egovindex.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.evidence.WholeDomain;

/** So many values of a slot, taken without a look at any condition, that no condition of {@link AnyRules} tells others apart. */
public final class DenseValues {
    private static final List<String> TEXTS =
            List.of("", "http", "https://", "https://city", "it's \"x\" \\ y", "~", "mailto:a", "h", "it's \"", "\\");

    private DenseValues() {}

    /** Values of a domain. */
    public static List<Value> of(Domain domain) {
        if (domain instanceof FlagDomain) {
            return List.of(Value.of(true), Value.of(false));
        }
        if (domain instanceof ChoiceDomain choice) {
            return choice.values().stream().map(Value::of).toList();
        }
        if (domain instanceof LevelDomain level) {
            return level.points().stream().map(Value::of).toList();
        }
        if (domain instanceof WholeDomain whole) {
            return LongStream.rangeClosed(
                            whole.least().orElse(-7L), whole.most().orElse(9L))
                    .mapToObj(Value::of)
                    .toList();
        }
        if (domain instanceof RealDomain real) {
            return reals(real);
        }
        return domain instanceof DayDomain day ? days(day) : texts();
    }

    /** Tenths and, where they may be, what lies between them. */
    private static List<Value> reals(RealDomain real) {
        BigDecimal step = real.decimals().isPresent() ? new BigDecimal("0.1") : new BigDecimal("0.05");
        List<Value> values = new ArrayList<>();
        BigDecimal most = real.most().orElse(BigDecimal.valueOf(3));
        for (BigDecimal one = real.least().orElse(BigDecimal.valueOf(-1));
                one.compareTo(most) <= 0;
                one = one.add(step)) {
            values.add(Value.of(one));
        }
        return values;
    }

    private static List<Value> days(DayDomain days) {
        LocalDate first = days.least().orElseThrow();
        return first.datesUntil(days.most().orElseThrow().plusDays(1))
                .map(Value::of)
                .toList();
    }

    /** All beginnings of all texts, alone and with something else after them. */
    private static List<Value> texts() {
        Set<Value> values = new LinkedHashSet<>();
        for (String text : TEXTS) {
            for (int end = 0; end <= text.length(); end++) {
                values.add(Value.of(text.substring(0, end)));
                values.add(Value.of(text.substring(0, end) + "Q"));
                values.add(Value.of(text.substring(0, end) + "~"));
            }
        }
        return List.copyOf(values);
    }

    /** As many of the slots, from the first, as have together at most {@code most} combinations of values. */
    public static Vocabulary few(Vocabulary slots, long most) {
        List<Slot> few = new ArrayList<>();
        long size = 1;
        for (Slot slot : slots.slots()) {
            size *= of(slot.domain()).size();
            if (few.isEmpty() || size <= most) {
                few.add(slot);
            }
        }
        return Vocabulary.of(few);
    }

    /** All evidence that some evidence can become if the empty ones among these slots are seen. */
    public static List<Evidence> completions(Evidence evidence, List<Slot> slots) {
        List<Evidence> all = List.of(evidence);
        for (Slot slot : slots) {
            if (evidence.reading(slot.name()).value().isEmpty()) {
                List<Evidence> more = new ArrayList<>();
                for (Evidence one : all) {
                    of(slot.domain())
                            .forEach(value ->
                                    more.add(one.draft().see(slot.name(), value).finished()));
                }
                all = more;
            }
        }
        return all;
    }
}
