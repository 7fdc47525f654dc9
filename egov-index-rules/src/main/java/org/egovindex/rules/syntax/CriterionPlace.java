package org.egovindex.rules.syntax;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.rules.condition.Condition;

/**
 * A criterion in its area.
 *
 * @param id which
 * @param area where
 */
record CriterionPlace(String id, NamedArea area) implements Scaling {
    @Override
    public Deciding on(NamedScale scale) {
        Criterion criterion = new Criterion(id, id, scale.scale(), Provenance.PUBLISHED, List.of(), Optional.empty());
        return new CriterionFrame(area, scale, criterion, Condition.always());
    }
}
