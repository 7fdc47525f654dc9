package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.Map;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.Tally;

/** A criterion in lines. */
final class CriterionText {
    private final TextDraft draft;
    private final Map<String, ScoringScale> scales;

    CriterionText(TextDraft draft, Map<String, ScoringScale> scales) {
        this.draft = draft;
        this.scales = scales;
    }

    /** Writes it; {@code verb} with a space stands before, and {@code place}, which is empty or {@code in AREA}, after the id. */
    void write(String verb, Rule rule, String place) {
        Annotation annotation = rule.annotation();
        String because = annotation.because();
        boolean comment = !because.isEmpty() && because.strip().equals(because);
        draft.gap();
        draft.line(verb + "criterion " + rule.id() + place + " on "
                + ScaleText.named(rule.criterion().scale(), scales) + (comment ? "  # " + because : ""));
        asked(rule.criterion());
        if (!comment && !because.isEmpty()) {
            draft.below("because " + Quote.text(because));
        }
        annotated(annotation);
        if (!rule.alwaysApplies()) {
            draft.below("applies when " + rule.appliesWhen().text('"'));
        }
        body(rule.body());
        rule.examples().forEach(example -> draft.below(ExampleText.of(example)));
        draft.gap();
    }

    private void asked(Criterion criterion) {
        if (!criterion.question().equals(criterion.id())) {
            draft.below("question " + Quote.text(criterion.question()));
        }
        if (criterion.provenance() != Provenance.PUBLISHED) {
            draft.below("provenance " + criterion.provenance());
        }
        if (!criterion.sources().isEmpty()) {
            draft.below("sources " + Quote.names(criterion.sources()));
        }
        criterion.note().ifPresent(note -> draft.below("note " + Quote.text(note)));
    }

    private void annotated(Annotation annotation) {
        if (annotation.lifecycle() != Lifecycle.STABLE) {
            draft.below("lifecycle " + annotation.lifecycle());
        }
        if (annotation.origin() != Origin.SOURCE) {
            draft.below("origin " + annotation.origin());
        }
        annotation.passAt().ifPresent(points -> draft.below("pass at " + points.toPlainString()));
        if (!annotation.tags().isEmpty()) {
            draft.below("tags " + Quote.names(annotation.tags()));
        }
    }

    private void body(Body body) {
        if (body instanceof Ladder ladder) {
            ladder("", ladder);
        } else if (body instanceof Dichotomy dichotomy) {
            draft.below("yes when " + dichotomy.when().text('"'));
        } else if (body instanceof Tally tally) {
            tally.items().forEach(item -> draft.below("item " + item.text('"')));
            tally.cuts()
                    .forEach(cut -> draft.below(cut.points().toPlainString() + " from " + cut.atLeast()
                            + (cut.atLeast() == 1 ? " item" : " items")));
            otherwise("", tally.otherwise());
        } else if (body instanceof Rated rated) {
            draft.below("rated");
            rated.crossCheck().ifPresent(check -> ladder("check ", check));
        }
    }

    private void ladder(String before, Ladder ladder) {
        ladder.levels()
                .forEach(level -> draft.below(before + level.points().toPlainString() + " when "
                        + level.when().text('"')));
        otherwise(before, ladder.otherwise());
    }

    private void otherwise(String before, BigDecimal points) {
        draft.below(before + points.toPlainString() + " otherwise");
    }
}
