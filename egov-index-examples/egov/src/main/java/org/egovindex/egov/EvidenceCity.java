package org.egovindex.egov;

import org.egovindex.model.Lookup;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.fieldwork.EvidenceReading;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;

/** One city of an evidence file. */
final class EvidenceCity {
    private EvidenceCity() {}

    /** What came of what all its evaluators saw. */
    static Assessment of(RuleBook book, EvidenceReading reading, String city) {
        Evidence evidence = Lookup.one(reading.together(), one -> one.site().city(), city);
        return book.assess(evidence);
    }
}
