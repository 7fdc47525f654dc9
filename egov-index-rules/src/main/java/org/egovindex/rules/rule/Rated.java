package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;

/**
 * The points that an evaluator gave; they are the evidence, in a slot that is there by itself.
 *
 * @param crossCheck what observation would have given, to be set beside it; disagreement is reported and changes nothing
 */
public record Rated(Optional<Ladder> crossCheck) implements Body {
    private static final String PREFIX = "rated.";

    /** The slot of the evaluator's points. */
    public static Slot slot(Criterion criterion) {
        List<BigDecimal> points = new ArrayList<>();
        for (int answer = 0; answer < criterion.scale().size(); answer++) {
            points.add(criterion.scale().points(answer));
        }
        return new Slot(
                name(criterion.id()),
                Domain.level(points),
                SlotSource.OBSERVER,
                Optional.empty(),
                criterion.question());
    }

    /** The id with every character but letters, digits and {@code _} replaced by {@code _}, and one before a digit. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder(PREFIX);
        if (isDigit(id.charAt(0))) {
            name.append('_');
        }
        for (int at = 0; at < id.length(); at++) {
            char one = id.charAt(at);
            boolean letter = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
            name.append(letter || isDigit(one) ? one : '_');
        }
        return name.toString();
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    /** Whether a slot of this name is one that is there by itself. */
    public static boolean isImplied(String name) {
        return name.startsWith(PREFIX);
    }

    @Override
    public String kind() {
        return "rated";
    }

    @Override
    public Ladder ladder(Criterion criterion) {
        Slot slot = slot(criterion);
        List<BigDecimal> points = ((LevelDomain) slot.domain()).points();
        List<Level> levels = new ArrayList<>();
        for (int place = points.size() - 1; place > 0; place--) {
            BigDecimal one = points.get(place);
            levels.add(new Level(one, new Comparison(slot, Relation.EQUAL, Value.of(one))));
        }
        return new Ladder(levels, points.get(0));
    }

    @Override
    public String toString() {
        return "rated" + crossCheck.map(ladder -> ", checked by " + ladder).orElse("");
    }
}
