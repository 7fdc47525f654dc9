package org.egovindex.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;

/**
 * Says where marks are missing that others have: a criterion marked for some cities and not for another, or by one evaluator
 * of a city and not by the other. Criteria marked nowhere are worth a note only.
 */
final class Completeness {
    private Completeness() {}

    static void check(
            Checklist checklist, SheetBook book, List<City> cities, NameIntake evaluators, Problems problems) {
        if (book.isComplete()) {
            return;
        }
        int criteria = checklist.criteria().size();
        BitSet somewhere = new BitSet(criteria);
        Map<Integer, BitSet> byCity = new HashMap<>();
        List<BitSet> marked = new ArrayList<>();
        for (int sheet = 0; sheet < book.size(); sheet++) {
            BitSet own = new BitSet(criteria);
            for (int place = 0; place < criteria; place++) {
                if (book.isMarked(sheet, place)) {
                    own.set(place);
                }
            }
            somewhere.or(own);
            byCity.computeIfAbsent(book.city(sheet), city -> new BitSet(criteria))
                    .or(own);
            marked.add(own);
        }
        for (int city = 0; city < cities.size(); city++) {
            BitSet own = byCity.getOrDefault(city, new BitSet());
            City one = cities.get(city);
            report(checklist, problems, () -> one.label() + " has no mark for ", somewhere, own);
        }
        for (int sheet = 0; sheet < book.size(); sheet++) {
            String evaluator = evaluators.name(book.evaluator(sheet));
            City city = cities.get(book.city(sheet));
            Supplier<String> who = () -> evaluator + " did not mark " + city.label() + " on ";
            report(checklist, problems, who, byCity.getOrDefault(book.city(sheet), new BitSet()), marked.get(sheet));
        }
        reportUnmarked(checklist, problems, criteria - somewhere.cardinality());
    }

    private static void reportUnmarked(Checklist checklist, Problems problems, int unmarked) {
        if (unmarked > 0) {
            String counts = unmarked + " of the " + checklist.criteria().size() + " criteria of " + checklist.about();
            problems.add(ProblemCode.UNMARKED_CRITERIA, 0, 0, counts + " are marked nowhere in this file.", "");
        }
    }

    private static void report(
            Checklist checklist, Problems problems, Supplier<String> who, BitSet expected, BitSet own) {
        BitSet lacking = (BitSet) expected.clone();
        lacking.andNot(own);
        if (lacking.isEmpty()) {
            return;
        }
        List<String> ids = lacking.stream()
                .limit(5)
                .mapToObj(place -> checklist.criteria().get(place).id())
                .toList();
        int more = lacking.cardinality() - ids.size();
        problems.add(
                ProblemCode.INCOMPLETE,
                0,
                0,
                who.get() + String.join(", ", ids) + (more > 0 ? " and " + more + " more" : "") + ".",
                "");
    }
}
