package org.egovindex.rules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.egovindex.model.Area;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.number.Rational;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Format;
import org.egovindex.publish.Printable;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;

/**
 * What came of one site's evidence: a finding for every criterion, exact intervals for areas and the whole, and the marks made of them.
 *
 * <p>Immutable. Cost: in proportion to the parts of all conditions.
 */
public final class Assessment implements Printable {
    private static final String SIMULATED = "simulated evidence: made by a programme, not seen by people";

    private final RuleBook book;
    private final Evidence evidence;
    private final List<Finding> findings;
    private final List<AreaExtent> areas;
    private final TotalExtent total;

    private Assessment(RuleBook book, Evidence evidence, List<Finding> findings, List<AreaExtent> before) {
        this.book = book;
        this.evidence = evidence;
        this.findings = List.copyOf(findings);
        this.areas = new ArrayList<>();
        int from = 0;
        for (Area area : book.checklist().areas()) {
            List<Finding> own = findings.subList(from, from + area.criteria().size());
            boolean same =
                    !before.isEmpty() && before.get(areas.size()).findings().equals(own);
            areas.add(same ? before.get(areas.size()) : new AreaExtent(area, own));
            from += own.size();
        }
        this.total = new TotalExtent(Rational.of(book.checklist().points()), areas);
    }

    static Assessment of(RuleBook book, Evidence evidence) {
        Evidence known = evidence.vocabulary().equals(book.vocabulary()) ? evidence : evidence.under(book.vocabulary());
        return new Assessment(
                book,
                known,
                book.rules().stream().map(rule -> rule.assess(known)).toList(),
                List.of());
    }

    /** What would come of it if this had been noted of one slot; only the criteria that ask for it are decided anew. */
    public Assessment with(String slot, Observation observation) {
        Evidence other = evidence.with(slot, observation);
        List<Finding> changed = new ArrayList<>(findings);
        for (Rule rule : book.asking(slot)) {
            changed.set(book.checklist().place(rule.id()), rule.assess(other));
        }
        return new Assessment(book, other, changed, areas);
    }

    /** The rules. */
    public RuleBook book() {
        return book;
    }

    /** What was seen, under the vocabulary of the rules. */
    public Evidence evidence() {
        return evidence;
    }

    /** What came of each criterion, in the order of the checklist. */
    public List<Finding> findings() {
        return findings;
    }

    /** What came of one criterion; throws if there is none of this id. */
    public Finding finding(String criterion) {
        return findings.get(book.checklist().place(criterion));
    }

    /** The areas in the order of the checklist. */
    public List<AreaExtent> areas() {
        return List.copyOf(areas);
    }

    /** One area; throws if there is none of this id. */
    public AreaExtent area(String id) {
        return areas.stream()
                .filter(extent -> extent.area().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no area " + id + " in "
                        + book.checklist().areas().stream().map(Area::id).toList() + ".\nMaybe its title was given."));
    }

    /** The whole. */
    public TotalExtent total() {
        return total;
    }

    /** Where an evaluator's rating and what was observed do not go together. */
    public List<CrossCheck> crossChecks() {
        return CrossCheck.of(findings, evidence);
    }

    /**
     * The marks, as one evaluator's sheet for the survey. What is open has no mark: not assessed if nobody looked, else evidence
     * unavailable. The survey knows no ranges, so that its own policies for missing marks take the place of those for missing evidence.
     */
    public ScoreSheet sheet(Evaluator evaluator) {
        return Marks.of(this, evaluator);
    }

    /** What must be said wherever it is shown: that the checklist is a reconstruction, that evidence is simulated. */
    public List<String> notices() {
        return Stream.concat(
                        book.checklist().about().notice().stream(),
                        evidence.isSimulated() ? Stream.of(SIMULATED) : Stream.empty())
                .toList();
    }

    /** Why the whole is what it is, down to each observation. */
    public Explanation explain() {
        return FindingExplanation.of(this);
    }

    /** Why one criterion is what it is; throws if there is none of this id. */
    public Explanation explain(String criterion) {
        return FindingExplanation.of(finding(criterion));
    }

    @Override
    public String in(Format format) {
        return format.render(explain());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that && book.equals(that.book) && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(book, evidence);
    }

    @Override
    public String toString() {
        return evidence.site().city().label() + ": " + total + "; " + total.coverage();
    }
}
