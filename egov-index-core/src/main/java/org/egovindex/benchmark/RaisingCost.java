package org.egovindex.benchmark;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * What an improvement costs.
 *
 * <p>Of a survey a step is one answer of the scale that lies above the evaluators' present mean mark: on 0, 1, 2, 3 a mean of 1.5 is
 * raised to 2 by one step and to 3 by two; a step that is half done counts whole. Of a table a step is the range from the worst to
 * the best number of any unit, and parts of it cost in proportion.
 *
 * @param perStep whether each step costs, or each criterion once, however far it is raised
 * @param prices by criterion, 1 to 10000; those that are not named cost 1
 */
public record RaisingCost(boolean perStep, Map<String, Integer> prices) {
    /** Each step costs 1. */
    public static final RaisingCost STEPS = new RaisingCost(true, Map.of());

    /** Each criterion that is raised costs 1, however far. For surveys only. */
    public static final RaisingCost CRITERIA = new RaisingCost(false, Map.of());

    private static final int HIGHEST_PRICE = 10_000;

    /** Checks and copies the prices. */
    public RaisingCost {
        prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
        prices.forEach((id, price) -> {
            if (price < 1 || price > HIGHEST_PRICE) {
                throw new IllegalArgumentException("The price of " + id + " must lie between 1 and " + HIGHEST_PRICE
                        + ", not " + price + ".\nMaybe prices are to be counted in other coins.");
            }
        });
    }

    /** With these prices in place of 1. */
    public RaisingCost withPrices(Map<String, Integer> other) {
        return new RaisingCost(perStep, other);
    }

    /** The price of a criterion, for a step or for all. */
    public int price(String criterion) {
        return prices.getOrDefault(criterion, 1);
    }

    /** What it costs to raise a criterion by so many steps. */
    int of(String criterion, int steps) {
        return price(criterion) * (perStep ? steps : 1);
    }

    /** Refuses prices of what is not there. */
    void check(Collection<String> criteria) {
        for (String id : prices.keySet()) {
            if (!criteria.contains(id)) {
                throw new IllegalArgumentException(
                        "There is a price for " + Naming.visible(id) + ", which is not there."
                                + Similarity.nearest(id, criteria)
                                        .map(near -> "\nMaybe " + near + " is meant.")
                                        .orElse(""));
            }
        }
    }

    /** In words that follow "cost". */
    public String described() {
        return (perStep ? "1 for each step" : "1 for each criterion")
                + (prices.isEmpty() ? "" : ", but as given for " + String.join(", ", prices.keySet()));
    }
}
