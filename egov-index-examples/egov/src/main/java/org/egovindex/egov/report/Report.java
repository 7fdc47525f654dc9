package org.egovindex.egov.report;

import java.util.Map;
import java.util.Optional;
import org.egovindex.compare.Comparison;
import org.egovindex.model.Unit;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;

/**
 * Everything a report is written from.
 *
 * @param subject the index
 * @param words the language
 * @param group the attribute by which the ranking can be filtered
 * @param certainty how sure each rank is
 * @param before the index compared with an earlier one, if there is one
 * @param book the rules by which marks were given, if they were
 * @param assessments by label of the unit: what was seen there, and what the rules made of it
 * @param seal SHA-256 of method and data by the key of what they are called
 * @param maker name and version of the program
 */
record Report(
        Subject subject,
        Words words,
        Optional<String> group,
        Certainty certainty,
        Optional<Comparison> before,
        Optional<RuleBook> book,
        Map<String, Assessment> assessments,
        Map<String, String> seal,
        String maker) {
    /** A report with nothing but the index. */
    static Report of(Subject subject, Words words, String maker) {
        return new Report(
                subject,
                words,
                Optional.empty(),
                Certainty.unknown(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                subject.seal(),
                maker);
    }

    Report with(Words other) {
        return new Report(subject, other, group, certainty, before, book, assessments, seal, maker);
    }

    Report with(Certainty other) {
        return new Report(subject, words, group, other, before, book, assessments, seal, maker);
    }

    Report with(Comparison other) {
        return new Report(subject, words, group, certainty, Optional.of(other), book, assessments, seal, maker);
    }

    Report with(RuleBook rules, Map<String, Assessment> seen) {
        return new Report(subject, words, group, certainty, before, Optional.of(rules), seen, seal, maker);
    }

    Report with(String program) {
        return new Report(subject, words, group, certainty, before, book, assessments, seal, program);
    }

    Report withGroup(Optional<String> attribute) {
        return new Report(subject, words, attribute, certainty, before, book, assessments, seal, maker);
    }

    Optional<String> groupOf(Unit unit) {
        return group.flatMap(unit::attribute);
    }
}
