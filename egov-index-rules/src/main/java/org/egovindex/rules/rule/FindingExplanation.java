package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.publish.Explanation;
import org.egovindex.rules.condition.Traced;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;

/** From findings to explanations: what was seen, what it means, which level decided, what is missing. */
final class FindingExplanation {
    private FindingExplanation() {}

    static Explanation of(Assessment assessment) {
        TotalExtent total = assessment.total();
        List<Explanation> areas = new ArrayList<>();
        assessment.areas().forEach(area -> areas.add(of(area)));
        return new Explanation(
                assessment.evidence().site().city().label(),
                shown(total),
                total.coverage().toString(),
                areas);
    }

    private static Explanation of(AreaExtent area) {
        List<Explanation> criteria = new ArrayList<>();
        area.findings().forEach(finding -> criteria.add(of(finding)));
        return new Explanation(area.area().title(), shown(area), area.coverage().toString(), criteria);
    }

    private static String shown(Extent extent) {
        return extent.interval()
                .map(interval -> interval.shown() + " of " + extent.points())
                .orElse("does not apply");
    }

    static Explanation of(Finding finding) {
        List<Explanation> parts = new ArrayList<>();
        if (!finding.rule().alwaysApplies()) {
            parts.add(of("applies", finding.applies()));
        }
        List<Level> levels = finding.rule().ladder().levels();
        for (int rung = 0; rung < finding.levels().size(); rung++) {
            parts.add(of(points(levels.get(rung).points()), finding.levels().get(rung)));
        }
        String label = finding.rule().id() + " " + finding.rule().criterion().question();
        return new Explanation(label, value(finding.outcome()), FindingSentence.of(finding), parts);
    }

    private static String points(BigDecimal points) {
        return points.toPlainString() + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    private static String value(Outcome outcome) {
        return outcome.possible().isEmpty()
                ? "does not apply"
                : outcome.possible().stream()
                        .map(points -> points.toPlainString())
                        .collect(Collectors.joining(" or "));
    }

    private static Explanation of(String label, Traced traced) {
        List<Explanation> parts = new ArrayList<>();
        traced.of().forEach(part -> parts.add(of(part.condition().sentence(), part)));
        return new Explanation(label, traced.truth().id(), how(label, traced), parts);
    }

    private static String how(String label, Traced traced) {
        String sentence = traced.condition().sentence();
        return (sentence.equals(label) ? "" : sentence)
                + traced.seen()
                        .map(seen -> (sentence.equals(label) ? "" : "; ") + seen(seen))
                        .orElse("");
    }

    private static String seen(Observation observation) {
        Optional<String> words = Optional.of(observation.witness().words()).filter(text -> !text.isEmpty());
        String what = observation.reading() instanceof Reading.Absent absent
                ? absent.reason().words()
                : "seen " + observation.reading().shown();
        return what + words.map(text -> " " + text).orElse("");
    }
}
