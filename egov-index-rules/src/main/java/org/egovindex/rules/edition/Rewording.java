package org.egovindex.rules.edition;

import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Rule;

/** A rule in other words, or on another scale. */
final class Rewording {
    private Rewording() {}

    /** The rule so; throws if it does not fit the scale. */
    static Rule of(Rule rule, Optional<Change.Retext> words, Optional<ScoringScale> scale) {
        Criterion old = rule.criterion();
        Optional<String> note = words.flatMap(Change.Retext::note).or(old::note).filter(text -> !text.isEmpty());
        Criterion criterion = new Criterion(
                old.id(),
                words.flatMap(Change.Retext::question).orElse(old.question()),
                scale.orElse(old.scale()),
                old.provenance(),
                old.sources(),
                note);
        Annotation annotation = words.flatMap(Change.Retext::because)
                .map(rule.annotation()::because)
                .orElse(rule.annotation());
        return new Rule(criterion, rule.appliesWhen(), rule.body(), annotation, rule.examples());
    }
}
