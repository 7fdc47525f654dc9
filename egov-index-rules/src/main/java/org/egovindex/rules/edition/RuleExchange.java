package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;
import org.egovindex.rules.rule.Rule;

/** The parent's rules made again over the slots of the edition, with all reasons why one cannot be. */
final class RuleExchange {
    private final Vocabulary slots;
    private final SlotExchange exchange;
    private final Blame blame;
    private final List<EditionFault> faults;

    RuleExchange(Vocabulary slots, Blame blame, List<EditionFault> faults) {
        this.slots = slots;
        this.exchange = new SlotExchange(slots);
        this.blame = blame;
        this.faults = faults;
    }

    /** A rule that was made for slots of the parent; the rule itself where it does not fit, with faults. */
    Rule over(Rule rule) {
        int before = faults.size();
        List<Condition> atoms = new ArrayList<>();
        SlotExchange.collect(rule.appliesWhen(), atoms);
        SlotExchange.atoms(rule.body()).stream()
                .filter(atom -> !atoms.contains(atom))
                .forEach(atoms::add);
        atoms.forEach(atom -> check(rule, atom));
        for (Example example : rule.examples()) {
            example.given().forEach((name, reading) -> check(rule, name, reading));
        }
        return faults.size() > before
                ? rule
                : new Rule(
                        rule.criterion(),
                        exchange.over(rule.appliesWhen()),
                        exchange.over(rule.body()),
                        rule.annotation(),
                        rule.examples());
    }

    private void check(Rule rule, Condition atom) {
        Slot slot = atom.asks().get(0);
        if (slots.find(slot.name()).isEmpty()) {
            fault(slot.name(), rule, "still asks for it: " + atom.text('\''), ProblemCode.UNKNOWN_SLOT);
            return;
        }
        try {
            exchange.over(atom);
        } catch (IllegalArgumentException refusal) {
            String text = Optional.ofNullable(refusal.getMessage()).orElse("");
            String first = text.lines().findFirst().orElse("");
            fault(slot.name(), rule, "asks " + atom.text('\'') + ". " + first, ProblemCode.OUT_OF_DOMAIN);
        }
    }

    private void check(Rule rule, String name, Reading reading) {
        Optional<Slot> slot = slots.find(name);
        if (slot.isEmpty()) {
            fault(name, rule, "still has it in an example", ProblemCode.UNKNOWN_SLOT);
        } else if (reading instanceof Reading.Seen seen) {
            slot.get()
                    .domain()
                    .fault(seen.is())
                    .ifPresent(why -> fault(
                            name,
                            rule,
                            "has an example with " + seen.is().shown() + ", which " + why,
                            ProblemCode.OUT_OF_DOMAIN));
        }
    }

    private void fault(String slot, Rule rule, String what, ProblemCode code) {
        EditionFault fault = new EditionFault(
                code,
                blame.ofSlot(slot),
                "The slot " + slot + " cannot be changed so: criterion " + rule.id() + " " + what
                        + (what.endsWith(".") ? "" : "."),
                "Maybe replace or remove criterion " + rule.id() + " too.");
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** A rule that was made for the slots of the edition. */
    void require(Rule rule, Change change) {
        List<Slot> asked = new ArrayList<>(rule.slots());
        rule.crossCheck().ifPresent(check -> asked.addAll(check.slots()));
        for (Slot slot : asked) {
            Optional<Slot> declared = slots.find(slot.name());
            if (declared.isEmpty()) {
                faults.add(EditionFault.of(
                        ProblemCode.UNKNOWN_SLOT,
                        change,
                        "Criterion " + rule.id() + " asks for slot " + slot.name()
                                + ", which this edition does not have.",
                        slots.nearest(slot.name())
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Maybe add it.")));
            } else if (!declared.get().equals(slot)) {
                faults.add(EditionFault.of(
                        ProblemCode.BAD_VALUE,
                        change,
                        "The slot " + slot.name() + " of criterion " + rule.id()
                                + " must be the one that this edition has, " + declared.get() + ", not " + slot + ".",
                        "Maybe the rule was written for an earlier edition."));
            }
        }
    }

    /** What is expected of a rule's examples that is not on its scale. */
    static List<BigDecimal> offScale(Rule rule) {
        ScoringScale scale = rule.criterion().scale();
        List<BigDecimal> points = new ArrayList<>();
        for (Example example : rule.examples()) {
            if (example.expected() instanceof Expectation.Scores scores) {
                points.add(scores.points());
            } else if (example.expected() instanceof Expectation.CannotTell open) {
                points.addAll(List.of(open.lowest(), open.highest()));
            }
        }
        return points.stream()
                .filter(one -> IntStream.range(0, scale.size())
                        .noneMatch(answer -> scale.points(answer).compareTo(one) == 0))
                .toList();
    }

    /** Which change a slot's fault is laid to. */
    record Blame(Map<String, List<String>> paths) {
        List<String> ofSlot(String name) {
            return paths.getOrDefault(name, List.of());
        }
    }
}
