package org.egovindex.rules.verify;

import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Rule;

/**
 * An example inside a rule, as a test.
 *
 * @param slots the slots of the book
 * @param rule the rule
 * @param place which of its examples, from 0
 */
public record RunnableExample(Vocabulary slots, Rule rule, int place) implements Runnable {
    /** The example. */
    public Example example() {
        return rule.examples().get(place);
    }

    /** A name for reports, such as {@code PS-01 example 2: policy.scope = every-page gives 3}. */
    public String name() {
        StringBuilder seen = new StringBuilder();
        example()
                .given()
                .forEach((slot, reading) -> seen.append(seen.isEmpty() ? "" : ", ")
                        .append(slot)
                        .append(" = ")
                        .append(reading.shown()));
        boolean check = example().part() == Example.Part.CROSS_CHECK;
        return rule.id() + " example " + (place + 1) + ": " + (seen.isEmpty() ? "nothing seen" : seen) + " gives "
                + (check ? "cross-check " : "") + example().expected();
    }

    /** What was seen. */
    Evidence evidence() {
        Evidence.Draft draft = Evidence.draft(Site.ANY, slots);
        example().given().forEach((slot, reading) -> draft.note(slot, Observation.of(reading)));
        return draft.finished();
    }

    /** What comes of it, with its reasons: of the rule, or of its cross-check if the example is of that. */
    public Finding finding() {
        boolean check = example().part() == Example.Part.CROSS_CHECK;
        return (check ? rule.crossCheck().orElse(rule) : rule).assess(evidence());
    }

    /** Fails with an {@link AssertionError} that explains itself unless what is expected comes of it. */
    @Override
    public void run() {
        RuleVerifier verifier = RuleVerifier.of(rule, evidence());
        boolean check = example().part() == Example.Part.CROSS_CHECK;
        (check ? verifier.crossCheck() : verifier).expect(example().expected());
    }

    /** Whether another rule in place of this one, such as a mutant of it, still gives what is expected. */
    boolean isMetBy(Rule other, Evidence evidence) {
        Rule asked = example().part() == Example.Part.CROSS_CHECK
                ? other.crossCheck().orElse(other)
                : other;
        return example().expected().isMetBy(asked.assess(evidence).outcome());
    }

    @Override
    public String toString() {
        return name();
    }
}
