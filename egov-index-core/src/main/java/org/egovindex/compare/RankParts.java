package org.egovindex.compare;

import org.egovindex.number.Rational;

/**
 * What a change of rank is due to, in places; above 0 for places gained. The parts add up to the change, exactly.
 *
 * <p>A rank is 1 plus the number of units above. Of the first wave's, those that left took nobody's place any more; of the second's,
 * those that entered are new; among the units ranked in both, {@code n(a, b)} of which stand above the unit with its score of wave
 * {@code a} and the others' scores of wave {@code b},
 *
 * <pre>
 * own     = ((n(1, 1) - n(2, 1)) + (n(1, 2) - n(2, 2))) / 2
 * others  = ((n(1, 1) - n(1, 2)) + (n(2, 1) - n(2, 2))) / 2
 * left    = units above it in wave 1 that are not ranked in wave 2
 * entered = - units above it in wave 2 that are not ranked in wave 1
 * ties    = what is left under other rules for ties than standard ranking: the change of rank less that of 1 plus the number above
 * </pre>
 *
 * <p>The unit first and then the others, or the others first: the two orders give different parts, of which these are the mean (the
 * value of Shapley 1953 for two players). So a unit that scores more never loses places by its own part, and halves may come out.
 *
 * <p>Worked line: scores of 5, 4, 3 and then 5, 7, 6 of A, B, C. C goes from 3 to 2: with its new score among the old ones nobody was above, so
 * own is ((2 - 0) + (2 - 1)) / 2 = 1.5; others is ((2 - 2) + (0 - 1)) / 2 = -0.5; together 1.
 *
 * @param own places due to the unit's own change of score
 * @param others places due to the changes of scores of units ranked in both waves: whom it overtook standing still, who overtook it
 * @param left places due to units that are no longer ranked
 * @param entered places due to units that are newly ranked; 0 or less
 * @param ties places due to the rule for ties; 0 under standard ranking
 */
public record RankParts(Rational own, Rational others, Rational left, Rational entered, Rational ties) {
    /** The whole change of rank: the sum of the parts. */
    public Rational total() {
        return own.plus(others).plus(left).plus(entered).plus(ties);
    }
}
