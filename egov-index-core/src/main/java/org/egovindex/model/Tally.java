package org.egovindex.model;

import java.util.Optional;
import org.egovindex.number.Rational;

/**
 * What the marks of one panel add up to, criterion by criterion: whole numbers only, so that the order of evaluators
 * cannot matter.
 *
 * <p>A criterion does not apply to a city when all its evaluators say so. An evaluator who says it does not apply while
 * another marks it, or leaves it blank, has left a mark missing: it is for a policy, not for us, to say what then.
 */
public final class Tally {
    private final int evaluators;
    private final long unit;
    private final long[] units;
    private final int[] awarded;
    private final int[] inapplicable;

    private Tally(int evaluators, long unit, int criteria) {
        this.evaluators = evaluators;
        this.unit = unit;
        this.units = new long[criteria];
        this.awarded = new int[criteria];
        this.inapplicable = new int[criteria];
    }

    /** Adds up the sheets of a panel. */
    public static Tally of(Panel panel) {
        Checklist checklist = panel.sheets().get(0).checklist();
        UnitTable points = checklist.units();
        Tally tally = new Tally(
                panel.sheets().size(), points.unit(), checklist.criteria().size());
        for (ScoreSheet sheet : panel.sheets()) {
            tally.add(sheet, points);
        }
        return tally;
    }

    private void add(ScoreSheet sheet, UnitTable points) {
        for (int place = 0; place < units.length; place++) {
            if (sheet.isAwarded(place)) {
                units[place] += points.of(place, sheet.answer(place));
                awarded[place]++;
            } else if (sheet.reason(place) == MissingReason.NOT_APPLICABLE) {
                inapplicable[place]++;
            }
        }
    }

    /** How many units make one point: 10 to the power of the checklist's decimals. */
    public long unit() {
        return unit;
    }

    /** How many evaluators there are. */
    public int evaluators() {
        return evaluators;
    }

    /** The points that all evaluators together gave at this place of the checklist, in units. */
    public long units(int place) {
        return units[place];
    }

    /** How many evaluators gave points at this place. */
    public int awarded(int place) {
        return awarded[place];
    }

    /** Whether the criterion at this place applies to the city. */
    public boolean applies(int place) {
        return inapplicable[place] < evaluators;
    }

    /** How many marks are missing at this place; none if the criterion does not apply. */
    public int missing(int place) {
        return applies(place) ? evaluators - awarded[place] : 0;
    }

    /** The mean of the points given at this place, if any were given. */
    public Optional<Rational> mean(int place) {
        return awarded[place] == 0
                ? Optional.empty()
                : Optional.of(Rational.of(units[place], Math.multiplyExact(awarded[place], unit)));
    }
}
