package org.egovindex.benchmark;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.egovindex.number.Rational;

/**
 * Chooses at most one raise of each criterion so that together they are enough, at the least cost, and then with the largest gain:
 * the multiple-choice knapsack. Source: Kellerer, Pferschy and Pisinger, Knapsack Problems (2004), chapter 11.
 *
 * <p>{@code most[b]}, for the criteria from one on to the last, is the largest gain that costs {@code b} or less: the larger of that
 * without the criterion and of those with one of its raises, {@code gain + most[b - cost]} of the criteria after it. Gains are whole
 * numbers over one denominator. The least cost is looked for below 1, 2, 4, 8 ... until it is there, and then by halving.
 */
final class RaiseChoice {
    private static final long MOST_WORK = 20_000_000;
    private static final int NONE = -1;

    private final List<List<Raise>> raises;
    private final List<List<BigInteger>> gains = new ArrayList<>();
    private final BigInteger denominator;
    private final int answers;
    private BigInteger[] most = {BigInteger.ZERO};
    private int[][] chosen = new int[0][0];

    /** The raises of each criterion, dearer ones gaining more. */
    RaiseChoice(List<List<Raise>> raises) {
        this.raises = raises.stream().filter(each -> !each.isEmpty()).toList();
        this.denominator = this.raises.stream()
                .flatMap(List::stream)
                .map(raise -> raise.gain().denominator())
                .reduce(BigInteger.ONE, RaiseChoice::commonMultiple);
        Rational scale = Rational.of(denominator, BigInteger.ONE);
        this.raises.forEach(each -> gains.add(each.stream()
                .map(raise -> raise.gain().times(scale).numerator())
                .toList()));
        this.answers = this.raises.stream().mapToInt(List::size).sum();
    }

    private static BigInteger commonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** The furthest raise of every criterion. */
    List<Raise> all() {
        return raises.stream().map(each -> each.get(each.size() - 1)).toList();
    }

    /** The cheapest raises whose gain is enough, in the order of the form; {@link #all} must be enough. */
    List<Raise> cheapest(Predicate<Rational> enough) {
        long whole = all().stream().mapToLong(Raise::cost).sum();
        long budget = 1;
        fill(Math.min(budget, whole));
        while (budget < whole && !enough.test(gain((int) budget))) {
            budget = 2 * budget;
            fill(Math.min(budget, whole));
        }
        int tooLittle = NONE;
        int cost = (int) Math.min(budget, whole);
        while (cost - tooLittle > 1) {
            int middle = (tooLittle + cost) >>> 1;
            if (enough.test(gain(middle))) {
                cost = middle;
            } else {
                tooLittle = middle;
            }
        }
        return ofCost(cost);
    }

    private Rational gain(int cost) {
        return Rational.of(most[cost], denominator);
    }

    private void fill(long budget) {
        if (budget > MOST_WORK / Math.max(1, answers)) {
            throw new IllegalArgumentException(
                    "The cheapest path among " + answers + " better answers, at a cost of up to "
                            + budget + ", takes more than " + MOST_WORK
                            + " additions.\nMaybe count the cost of each criterion, or prices in larger coins.");
        }
        most = new BigInteger[(int) budget + 1];
        Arrays.fill(most, BigInteger.ZERO);
        chosen = new int[raises.size()][most.length];
        for (int criterion = raises.size() - 1; criterion >= 0; criterion--) {
            fill(criterion);
        }
    }

    /** Takes one more criterion, dearest budgets first, so that what is looked up is still without it. */
    private void fill(int criterion) {
        List<Raise> own = raises.get(criterion);
        for (int budget = most.length - 1; budget >= 0; budget--) {
            BigInteger best = most[budget];
            int choice = NONE;
            for (int i = 0; i < own.size() && own.get(i).cost() <= budget; i++) {
                BigInteger with =
                        gains.get(criterion).get(i).add(most[budget - own.get(i).cost()]);
                if (with.compareTo(best) >= 0) {
                    best = with;
                    choice = i;
                }
            }
            most[budget] = best;
            chosen[criterion][budget] = choice;
        }
    }

    private List<Raise> ofCost(int cost) {
        List<Raise> path = new ArrayList<>();
        int left = cost;
        for (int criterion = 0; criterion < raises.size(); criterion++) {
            int choice = chosen[criterion][left];
            if (choice != NONE) {
                Raise raise = raises.get(criterion).get(choice);
                path.add(raise);
                left -= raise.cost();
            }
        }
        return path;
    }
}
