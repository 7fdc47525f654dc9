package org.egovindex.rules.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.City;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;

/** All observations of a file, by city, in an order that does not depend on that of the rows. */
final class EvidencePool {
    /** Slots of all sheets beyond which memory might not last. */
    private static final long MOST_PLACES = 50_000_000;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<City, CityPool> cities = new TreeMap<>();
    private long places;

    EvidencePool(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    boolean isEmpty() {
        return cities.isEmpty();
    }

    /** Makes room for a city; says whether there is any. */
    boolean open(City city, EvidenceRow row) {
        if (cities.containsKey(city)) {
            return true;
        }
        if (!hasRoom(2, row)) {
            return false;
        }
        cities.put(city, new CityPool(city));
        return true;
    }

    private boolean hasRoom(int sheets, EvidenceRow row) {
        long more = (long) sheets * Math.max(1, vocabulary.size());
        if (places + more > MOST_PLACES) {
            String full = "there are too many cities and evaluators to be held; this row was not read.";
            problems.add(ProblemCode.LIMIT_ROWS, row.line(), row.column(), full, "");
            return false;
        }
        places += more;
        return true;
    }

    /** Notes where the site of a city is. */
    void address(City city, String address, EvidenceRow row) {
        if (!open(city, row)) {
            return;
        }
        boolean agrees = pool(city).address(address);
        if (!agrees) {
            row.find(EvidenceColumn.ADDRESS)
                    .ifPresent(piece -> piece.problem(
                            problems,
                            ProblemCode.CONFLICT,
                            "the site of " + city.label() + " has another address elsewhere in the file.",
                            "Decide which is right."));
        }
    }

    private CityPool pool(City city) {
        return cities.computeIfAbsent(city, CityPool::new);
    }

    /** Notes an observation; says so if it stands in the file already, or if its evaluator saw something else before. */
    void note(City city, int place, Observation observation, EvidenceRow row) {
        if (!open(city, row)) {
            return;
        }
        CityPool pool = pool(city);
        if (!pool.knows(observation) && !hasRoom(1, row)) {
            return;
        }
        List<NotedReading> before = pool.readings(place, observation);
        Slot slot = vocabulary.slots().get(place);
        for (NotedReading other : before) {
            if (other.reading().equals(observation.reading())) {
                other.also(observation);
                problems.add(
                        ProblemCode.DUPLICATE_ROW,
                        row.line(),
                        0,
                        what(slot, city, observation) + " stands on line " + other.line() + " already; counted once.",
                        "");
                return;
            }
        }
        if (!before.isEmpty()) {
            problems.add(
                    ProblemCode.CONFLICT,
                    row.line(),
                    column(row),
                    what(slot, city, observation) + ", "
                            + Naming.visible(observation.reading().shown())
                            + ", differs from that on line " + before.get(0).line() + ", "
                            + Naming.visible(before.get(0).reading().shown()) + ".",
                    "Decide which is right, and delete the other.");
        }
        if (before.size() < NotedReading.MOST) {
            before.add(new NotedReading(observation, row.line()));
        }
    }

    private static int column(EvidenceRow row) {
        return row.filled(EvidenceColumn.VALUE)
                .or(() -> row.filled(EvidenceColumn.ABSENT))
                .map(Piece::column)
                .orElse(row.column());
    }

    private static String what(Slot slot, City city, Observation observation) {
        return "the observation"
                + observation
                        .witness()
                        .evaluator()
                        .map(who -> " of " + who.name())
                        .orElse("") + " for " + city.label()
                + " on " + slot.name();
    }

    /** One sheet for each city and evaluator, in their order. */
    List<EvidenceSheet> sheets() {
        List<EvidenceSheet> sheets = new ArrayList<>();
        cities.values().forEach(pool -> sheets.addAll(pool.sheets(vocabulary)));
        return sheets;
    }

    /** One for each city, in their order. */
    List<Evidence> together() {
        return cities.values().stream().map(pool -> pool.together(vocabulary)).toList();
    }
}
