package org.egovindex.rules.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.egovindex.document.Severity;
import org.egovindex.model.Area;
import org.egovindex.model.Criterion;
import org.egovindex.number.Rational;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** What is about the whole: slots that nothing asks for, and points that do not add up. */
final class BookLint {
    private BookLint() {}

    static void check(RuleBook book, Findings findings) {
        slots(book, findings);
        points(book, findings);
        List<Area> areas = book.checklist().areas();
        for (int place = 0; place < areas.size(); place++) {
            area(areas.get(place), new LintPlace(areas.get(place).id(), "/areas/" + place), findings);
        }
    }

    private static void slots(RuleBook book, Findings findings) {
        Set<String> used = new TreeSet<>();
        for (Rule rule : book.rules()) {
            rule.slots().forEach(slot -> used.add(slot.name()));
            rule.crossCheck().ifPresent(check -> check.slots().forEach(slot -> used.add(slot.name())));
        }
        for (Slot slot : book.declared().slots()) {
            if (!used.contains(slot.name())) {
                findings.add(LintFinding.of(
                        LintCode.UNUSED_SLOT,
                        LintPlace.ofSlot(slot.name()),
                        "The slot " + slot.name() + " is declared, and nothing asks for it.",
                        "Maybe a rule was to ask for it; observers fill it in for nothing."));
            }
        }
    }

    private static void points(RuleBook book, Findings findings) {
        Rational sum = Rational.ZERO;
        for (Area area : book.checklist().areas()) {
            sum = sum.plus(Rational.of(area.points()));
        }
        Rational points = Rational.of(book.checklist().points());
        if (!sum.equals(points)) {
            findings.add(LintFinding.of(
                    LintCode.WEIGHTS,
                    new LintPlace(book.checklist().about().id(), "/points"),
                    "The points of the areas sum to " + sum + ", and the checklist has " + points
                            + ": each area counts in proportion to its points.",
                    "Maybe that is meant, as in a mean of areas of 100 points each."));
        }
    }

    private static void area(Area area, LintPlace place, Findings findings) {
        Rational all = area.rawMaximum();
        for (Criterion criterion : area.criteria()) {
            Rational own = Rational.of(criterion.scale().highest());
            if (own.signum() <= 0) {
                findings.add(LintFinding.of(
                                LintCode.WEIGHTS,
                                LintPlace.ofCriterion(criterion.id()).at("scale"),
                                "Criterion " + criterion.id() + " can be worth at most " + own
                                        + ", so that it cannot add anything.",
                                "Maybe its scale was turned round.")
                        .as(Severity.ERROR));
            } else if (own.plus(own).compareTo(all) > 0) {
                findings.add(LintFinding.of(
                        LintCode.WEIGHTS,
                        place,
                        area.criteria().size() == 1
                                ? "Area " + area.id() + " rests on criterion " + criterion.id() + " alone."
                                : "Criterion " + criterion.id() + " is worth " + own + " of the " + all
                                        + " points of maxima of area " + area.id()
                                        + ": it alone decides more than half.",
                        "Maybe that is meant; else give it a shorter scale or more company."));
            }
        }
    }
}
