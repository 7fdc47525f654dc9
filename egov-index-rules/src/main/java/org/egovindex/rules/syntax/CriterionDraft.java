package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Rule;

/**
 * A criterion that is decided.
 *
 * @param frame what is asked, where and when
 * @param body how it is decided
 * @param said what else is said
 * @param examples so far
 */
record CriterionDraft(CriterionFrame frame, Body body, Annotation said, List<Example> examples) implements Rating {
    CriterionDraft {
        examples = List.copyOf(examples);
    }

    /** The same, decided otherwise. */
    CriterionDraft decidedBy(Body other) {
        return new CriterionDraft(frame, other, said, examples);
    }

    private CriterionDraft said(Annotation other) {
        return new CriterionDraft(frame, body, other, examples);
    }

    @Override
    public Levelling checkedBy(BigDecimal points, Condition when) {
        return new LadderDraft(this, true, List.of(new Level(points, when)));
    }

    @Override
    public Finishing because(String reason) {
        return said(said.because(reason));
    }

    @Override
    public Finishing experimental() {
        return lifecycle(Lifecycle.EXPERIMENTAL);
    }

    @Override
    public Finishing deprecated() {
        return lifecycle(Lifecycle.DEPRECATED);
    }

    private Finishing lifecycle(Lifecycle other) {
        return said(new Annotation(said.because(), other, said.origin(), said.passAt(), said.tags()));
    }

    @Override
    public Finishing ours() {
        return said(new Annotation(said.because(), said.lifecycle(), Origin.OURS, said.passAt(), said.tags()));
    }

    @Override
    public Finishing passAt(BigDecimal points) {
        return said(new Annotation(said.because(), said.lifecycle(), said.origin(), Optional.of(points), said.tags()));
    }

    @Override
    public Finishing tagged(String... tags) {
        return said(new Annotation(said.because(), said.lifecycle(), said.origin(), said.passAt(), List.of(tags)));
    }

    @Override
    public Finishing provenance(Provenance provenance, String... sources) {
        return asked(provenance, List.of(sources), frame.criterion().note());
    }

    @Override
    public Finishing noting(String note) {
        Criterion criterion = frame.criterion();
        return asked(criterion.provenance(), criterion.sources(), Optional.of(note));
    }

    private Finishing asked(Provenance provenance, List<String> sources, Optional<String> note) {
        Criterion criterion = frame.criterion();
        Criterion other =
                new Criterion(criterion.id(), criterion.question(), criterion.scale(), provenance, sources, note);
        return new CriterionDraft(frame.with(other), body, said, examples);
    }

    @Override
    public Finishing example(Example example) {
        List<Example> more = new ArrayList<>(examples);
        more.add(example);
        return new CriterionDraft(frame, body, said, more);
    }

    @Override
    public PlacedRule build() {
        Rule rule = new Rule(frame.criterion(), frame.applies(), body, said, examples);
        return new PlacedRule(frame.area(), frame.scale(), rule);
    }
}
