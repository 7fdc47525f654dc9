package org.egovindex.rules.fieldwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Vocabulary;

/** All observations of one city: by evaluator, then by slot. */
final class CityPool {
    private final City city;
    private Optional<String> address = Optional.empty();
    /** The key of observations without an evaluator is empty, which no name is. */
    private final SortedMap<String, SortedMap<Integer, List<NotedReading>>> byEvaluator = new TreeMap<>();

    CityPool(City city) {
        this.city = city;
    }

    /** Notes the address of the site; says whether it is the one that was known. Of several the first in order is kept. */
    boolean address(String other) {
        boolean agrees = address.isEmpty() || address.get().equals(other);
        address = address.filter(known -> known.compareTo(other) <= 0).or(() -> Optional.of(other));
        return agrees;
    }

    private static String key(Observation observation) {
        return observation.witness().evaluator().map(Evaluator::name).orElse("");
    }

    /** Whether its evaluator noted anything of this city before. */
    boolean knows(Observation observation) {
        return byEvaluator.containsKey(key(observation));
    }

    /** What its evaluator noted of a slot so far. */
    List<NotedReading> readings(int place, Observation observation) {
        return byEvaluator
                .computeIfAbsent(key(observation), name -> new TreeMap<>())
                .computeIfAbsent(place, slot -> new ArrayList<>(1));
    }

    Evidence together(Vocabulary vocabulary) {
        Evidence.Draft draft = Evidence.draft(site(), vocabulary);
        merge(byEvaluator.values(), vocabulary).forEach((place, one) -> note(draft, vocabulary, place, one));
        return draft.finished();
    }

    /** A sheet for each evaluator who filled a slot that is not for crawlers only; if there is none, one of what crawlers saw. */
    List<EvidenceSheet> sheets(Vocabulary vocabulary) {
        SortedMap<Integer, Observation> shared = new TreeMap<>(merge(byEvaluator.values(), vocabulary));
        shared.keySet().removeIf(place -> !isForCrawlers(vocabulary, place));
        List<EvidenceSheet> sheets = new ArrayList<>();
        byEvaluator.forEach((name, own) -> {
            if (own.keySet().stream().anyMatch(place -> !isForCrawlers(vocabulary, place))) {
                SortedMap<Integer, Observation> seen = merge(List.of(own), vocabulary);
                seen.putAll(shared);
                Optional<Evaluator> who = name.isEmpty() ? Optional.empty() : Optional.of(Evaluator.of(name));
                sheets.add(sheet(who, seen, vocabulary));
            }
        });
        return sheets.isEmpty() ? List.of(sheet(Optional.empty(), shared, vocabulary)) : sheets;
    }

    private EvidenceSheet sheet(Optional<Evaluator> who, SortedMap<Integer, Observation> seen, Vocabulary vocabulary) {
        Evidence.Draft draft = Evidence.draft(site(), vocabulary);
        seen.forEach((place, one) -> note(draft, vocabulary, place, one));
        return new EvidenceSheet(who, draft.finished());
    }

    private Site site() {
        return new Site(city, address);
    }

    private static void note(Evidence.Draft draft, Vocabulary vocabulary, int place, Observation one) {
        draft.note(vocabulary.slots().get(place).name(), one);
    }

    private static boolean isForCrawlers(Vocabulary vocabulary, int place) {
        return vocabulary.slots().get(place).source() == SlotSource.CRAWLER;
    }

    private static SortedMap<Integer, Observation> merge(
            Collection<SortedMap<Integer, List<NotedReading>>> sheets, Vocabulary vocabulary) {
        SortedMap<Integer, List<Observation>> bySlot = new TreeMap<>();
        for (Map<Integer, List<NotedReading>> sheet : sheets) {
            sheet.forEach((place, readings) -> readings.forEach(noted ->
                    bySlot.computeIfAbsent(place, slot -> new ArrayList<>(1)).add(noted.observation())));
        }
        SortedMap<Integer, Observation> merged = new TreeMap<>();
        bySlot.forEach((place, all) ->
                merged.put(place, ObservationMerge.of(vocabulary.slots().get(place), all)));
        return merged;
    }
}
