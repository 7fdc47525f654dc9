package org.egovindex.rules.fieldwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.egovindex.model.City;
import org.egovindex.model.Wave;
import org.egovindex.publish.JsonText;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Witness;

/** Writes evidence as a JSON array of subjects, each with what one evaluator saw. */
final class EvidenceJsonWriter {
    private final Optional<Wave> wave;
    private final List<Map<String, Object>> subjects = new ArrayList<>();
    private Map<String, Object> observations = new LinkedHashMap<>();

    private EvidenceJsonWriter(Optional<Wave> wave) {
        this.wave = wave;
    }

    static String of(Collection<Evidence> evidence, Optional<Wave> wave) {
        SortedMap<City, List<WrittenObservation>> byCity = new TreeMap<>();
        Map<City, Site> sites = new TreeMap<>();
        for (Evidence one : evidence) {
            byCity.computeIfAbsent(one.site().city(), city -> new ArrayList<>());
            sites.merge(
                    one.site().city(),
                    one.site(),
                    (known, other) -> known.address().isPresent() ? known : other);
        }
        WrittenObservation.of(evidence)
                .forEach(row -> byCity.computeIfAbsent(row.site().city(), city -> new ArrayList<>())
                        .add(row));
        EvidenceJsonWriter writer = new EvidenceJsonWriter(wave);
        byCity.forEach((city, rows) -> {
            if (rows.isEmpty()) {
                writer.open(sites.getOrDefault(city, Site.of(city)));
            }
            writer.add(rows);
        });
        return writer.subjects.stream()
                .map(subject -> JsonText.of(subject).stripTrailing())
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private void open(Site site) {
        Map<String, Object> subject = new LinkedHashMap<>();
        wave.ifPresent(one -> subject.put("wave", one.id()));
        Map<String, Object> whose = new LinkedHashMap<>();
        whose.put("city", site.city().name());
        whose.put("country", site.city().country());
        site.address().ifPresent(address -> whose.put("address", address));
        subject.put("subject", whose);
        observations = new LinkedHashMap<>();
        subject.put("observations", observations);
        subjects.add(subject);
    }

    private void add(List<WrittenObservation> rows) {
        Optional<WrittenObservation> before = Optional.empty();
        for (WrittenObservation row : rows) {
            boolean goesOn = before.filter(last ->
                            last.site().equals(row.site()) && last.evaluator().equals(row.evaluator()))
                    .isPresent();
            if (!goesOn || observations.containsKey(row.slot().name())) {
                open(row.site());
            }
            observations.put(row.slot().name(), observation(row));
            before = Optional.of(row);
        }
    }

    private static Map<String, Object> observation(WrittenObservation row) {
        Map<String, Object> one = new LinkedHashMap<>();
        Reading reading = row.observation().reading();
        reading.value()
                .ifPresentOrElse(value -> one.put("value", plain(value)), () -> one.put("absent", reading.shown()));
        Witness witness = row.observation().witness();
        witness.evaluator().ifPresent(who -> one.put("by", who.name()));
        witness.seenAt().ifPresent(when -> one.put("at", when));
        witness.address().ifPresent(where -> one.put("url", where));
        return one;
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.is();
        }
        return value instanceof Value.Numeric given ? given.number() : value.shown();
    }
}
