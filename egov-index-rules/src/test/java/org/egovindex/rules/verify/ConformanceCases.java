package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;
import org.egovindex.rules.rule.RuleBook;

/** The evidence of the vectors: both sides of every cut, every combination where there are few, a seeded choice where there are many. */
final class ConformanceCases {
    private ConformanceCases() {}

    /** Every book by file name with its evidence. */
    static Map<String, Map<RuleBook, List<Evidence>>> all() {
        Map<String, Map<RuleBook, List<Evidence>>> files = new LinkedHashMap<>();
        add(files, "operators", ConformanceBooks.operators(), 0);
        ConformanceBooks.types().forEach((name, book) -> {
            Slot slot = book.declared().slots().get(0);
            List<Reading> readings = new ArrayList<>(boundaries(book, slot));
            for (Absence absence : Absence.values()) {
                readings.add(Reading.of(absence));
            }
            files.put(name, Map.of(book, product(book, Map.of(slot.name(), readings))));
        });
        add(files, "applicability", ConformanceBooks.applicability(), 60);
        add(files, "tally", ConformanceBooks.tally(), 0);
        add(files, "rated", ConformanceBooks.rated(), 0);
        add(files, "nothing-applies", ConformanceBooks.nothing(), 0);
        add(files, "ladder", MunicipalRules.book(), 90);
        add(files, "areas", ConformanceBooks.areas(), 120);
        for (int seed = 1; seed <= 12; seed++) {
            AnyRules any = new AnyRules(seed);
            RuleBook book = any.book(5);
            List<Evidence> evidence = new ArrayList<>();
            for (int time = 0; time < 8; time++) {
                evidence.add(any.evidence(book.vocabulary(), 10 * time));
            }
            files.put("random-" + (seed < 10 ? "0" : "") + seed, Map.of(book, evidence));
        }
        return files;
    }

    /** Every combination of both sides of every cut and nothing; every so many of them if there are more than wanted. */
    private static void add(Map<String, Map<RuleBook, List<Evidence>>> files, String name, RuleBook book, int wanted) {
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        for (Slot slot : book.vocabulary().slots()) {
            List<Reading> all = new ArrayList<>(boundaries(book, slot));
            all.add(Reading.NOT_LOOKED);
            if (wanted > 0 || slot.onAbsent().isPresent()) {
                all.add(Reading.of(Absence.NOT_FOUND));
            }
            readings.put(slot.name(), all);
        }
        List<Evidence> every = product(book, readings);
        List<Evidence> kept = new ArrayList<>();
        int step = wanted == 0 || every.size() <= wanted ? 1 : every.size() / wanted | 1;
        for (int place = 0; place < every.size(); place += step) {
            kept.add(every.get(place));
        }
        files.put(name, Map.of(book, kept));
    }

    private static List<Evidence> product(RuleBook book, Map<String, List<Reading>> readings) {
        List<Evidence> all = new ArrayList<>(List.of(Evidence.none(Site.ANY, book.vocabulary())));
        readings.forEach((slot, some) -> {
            List<Evidence> more = new ArrayList<>();
            for (Evidence evidence : all) {
                some.forEach(reading -> more.add(evidence.with(slot, Observation.of(reading))));
            }
            all.clear();
            all.addAll(more);
        });
        return all;
    }

    /** A value of every cell, and the last value before it. */
    private static List<Reading> boundaries(RuleBook book, Slot slot) {
        List<Condition> conditions = new ArrayList<>();
        book.rules().forEach(rule -> {
            conditions.addAll(CellLadder.conditions(rule));
            rule.crossCheck().ifPresent(check -> conditions.addAll(CellLadder.conditions(check)));
        });
        SlotCells cells = SlotCells.of(slot, conditions);
        Set<Value> values = new LinkedHashSet<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            before(slot.domain(), cells.witness(cell)).stream()
                    .filter(value -> slot.domain().fault(value).isEmpty())
                    .forEach(values::add);
            values.add(cells.witness(cell));
        }
        return values.stream().map(Reading::of).toList();
    }

    private static List<Value> before(Domain domain, Value value) {
        if (value instanceof Value.Day day && domain instanceof DayDomain) {
            return List.of(Value.of(day.day().minusDays(1)));
        }
        if (value instanceof Value.Numeric number && domain instanceof WholeDomain) {
            return List.of(Value.of(number.number().subtract(BigDecimal.ONE)));
        }
        if (value instanceof Value.Numeric number && domain instanceof RealDomain real) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(real.decimals().orElse(2));
            return List.of(Value.of(number.number().subtract(step)));
        }
        return List.of();
    }
}
