package org.egovindex.rules.document;

import java.util.Map;
import java.util.Set;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Vocabulary;

/**
 * What the criteria of a document can name.
 *
 * @param source the document
 * @param slots the slots
 * @param faulty names of slots that were declared, but not so that they could be taken; to ask for them is no second fault
 * @param scales the scales that have names
 */
record Scope(Source source, Vocabulary slots, Set<String> faulty, Map<String, ScoringScale> scales) {
    Scope with(Vocabulary more) {
        return new Scope(source, more, faulty, scales);
    }
}
