package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;

/**
 * A criterion without what decides it.
 *
 * @param area where it counts
 * @param scale on which it is marked
 * @param criterion what is asked
 * @param applies when it applies
 */
record CriterionFrame(NamedArea area, NamedScale scale, Criterion criterion, Condition applies) implements Deciding {
    @Override
    public Deciding asking(String question) {
        return with(new Criterion(
                criterion.id(),
                question,
                criterion.scale(),
                criterion.provenance(),
                criterion.sources(),
                criterion.note()));
    }

    CriterionFrame with(Criterion other) {
        return new CriterionFrame(area, scale, other, applies);
    }

    @Override
    public Deciding appliesWhen(Condition condition) {
        return new CriterionFrame(area, scale, criterion, condition);
    }

    @Override
    public Levelling level(BigDecimal points, Condition when) {
        return new LadderDraft(decided(new Rated(Optional.empty())), false, List.of(new Level(points, when)));
    }

    @Override
    public Finishing yesWhen(Condition condition) {
        return decided(new Dichotomy(condition));
    }

    @Override
    public Counting counting(Condition... items) {
        return new TallyDraft(this, List.of(items), List.of());
    }

    @Override
    public Rating rated() {
        return decided(new Rated(Optional.empty()));
    }

    CriterionDraft decided(Body body) {
        return new CriterionDraft(this, body, Annotation.NONE, List.of());
    }
}
