package org.egovindex.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.evidence.Witness;
import org.egovindex.rules.rule.RuleBook;

/**
 * Evidence that nobody saw: drawn at random for demonstrations and benchmarks. Cities lie in Simland, every observation bears the address
 * {@code simulated}.
 *
 * <p>How it is drawn: each city has a quality from 0 to 99; of the kinds of value that the rules tell apart in a slot, one is drawn, the
 * later in their order the more likely the better the city. Observers miss some slots. Whole numbers only: one seed gives the same
 * everywhere.
 *
 * @param book the rules
 * @param cities how many
 * @param evaluators how many look at each city; what crawlers see is seen once
 * @param missingPerMille of how many slots in a thousand nothing is noted
 * @param seed of the random numbers
 */
public record SimulatedEvidence(RuleBook book, int cities, int evaluators, int missingPerMille, long seed) {
    private static final List<Absence> REASONS =
            List.of(Absence.NOT_FOUND, Absence.NOT_FOUND, Absence.BLOCKED, Absence.ERROR);

    /** Checks that there is something to draw. */
    public SimulatedEvidence {
        if (cities < 1 || evaluators < 1 || missingPerMille < 0 || missingPerMille > 1000) {
            throw new IllegalArgumentException(
                    "There must be 1 city and 1 evaluator or more, and 0 to 1000 missing per mille, not " + cities
                            + ", " + evaluators + " and " + missingPerMille + ".\nMaybe two arguments are swapped.");
        }
    }

    /** What each evaluator saw of each city: what stands in slots for crawlers is on each sheet. */
    public List<Evidence> draw() {
        SplitMix64 random = new SplitMix64(seed);
        Map<String, SlotCells> cells = cells();
        List<Evidence> all = new ArrayList<>();
        for (int city = 0; city < cities; city++) {
            Site site = Site.of(City.of(SimulatedWave.name(city), "Simland"));
            int quality = random.below(100);
            Evidence crawled = look(site, SlotSource.CRAWLER, "sim-crawler", cells, quality, random);
            int first = random.below(900);
            for (int evaluator = 0; evaluator < evaluators; evaluator++) {
                Evidence seen = look(site, SlotSource.OBSERVER, "sim-" + (first + evaluator), cells, quality, random);
                all.add(joined(crawled, seen));
            }
        }
        return all;
    }

    /** What one observer or crawler saw in the slots for it. */
    private Evidence look(
            Site site, SlotSource by, String name, Map<String, SlotCells> cells, int quality, SplitMix64 random) {
        Witness witness =
                new Witness(Optional.of(Evaluator.of(name)), Optional.of("2009-09-12"), Optional.of(Witness.SIMULATED));
        Evidence.Draft draft = Evidence.draft(site, book.vocabulary());
        for (Slot slot : book.vocabulary().slots()) {
            boolean crawled = slot.source() == SlotSource.CRAWLER;
            if (crawled != (by == SlotSource.CRAWLER) || random.below(1000) < missingPerMille) {
                continue;
            }
            SlotCells kinds = cells.get(slot.name());
            int drawn =
                    kinds == null ? 0 : Math.min(kinds.size() - 1, kinds.size() * (quality + random.below(100)) / 200);
            Reading reading = kinds == null || random.below(100) < 3
                    ? Reading.of(REASONS.get(random.below(REASONS.size())))
                    : Reading.of(kinds.witness(drawn));
            draft.note(slot.name(), new Observation(reading, witness));
        }
        return draft.finished();
    }

    private static Evidence joined(Evidence crawled, Evidence seen) {
        Evidence.Draft draft = seen.draft();
        Vocabulary slots = seen.vocabulary();
        for (Slot slot : slots.slots()) {
            if (slot.source() == SlotSource.CRAWLER) {
                draft.note(slot.name(), crawled.observation(slot.name()));
            }
        }
        return draft.finished();
    }

    /** The kinds of value that rules and cross-checks tell apart; of an evaluator's points, all of them. */
    private Map<String, SlotCells> cells() {
        List<Condition> conditions = new ArrayList<>();
        book.rules().forEach(rule -> {
            conditions.addAll(CellLadder.conditions(rule));
            rule.crossCheck().ifPresent(check -> conditions.addAll(CellLadder.conditions(check)));
        });
        Map<String, SlotCells> cells = new LinkedHashMap<>();
        CellSpace.of(conditions).slots().forEach(one -> cells.put(one.slot().name(), one));
        return cells;
    }
}
