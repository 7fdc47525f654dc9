package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.model.Area;
import org.egovindex.model.ChecklistId;
import org.egovindex.rules.evidence.AbsenceFinding;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.RuleBook;

/** What differs between two editions besides their criteria: titles, points and slots. */
final class BookDiff {
    private final RuleBook from;
    private final RuleBook to;
    private final List<Difference> differences = new ArrayList<>();

    private BookDiff(RuleBook from, RuleBook to) {
        this.from = from;
        this.to = to;
    }

    static List<Difference> of(RuleBook from, RuleBook to) {
        BookDiff diff = new BookDiff(from, to);
        diff.texts(from.checklist().about(), to.checklist().about());
        diff.step("checklist", DifferenceKind.TEXTS, "language: " + from.language(), "language: " + to.language());
        diff.step(
                "checklist",
                DifferenceKind.POINTS,
                plain(from.checklist().points()),
                plain(to.checklist().points()));
        diff.areas();
        diff.slots();
        return diff.differences;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void step(String subject, DifferenceKind kind, String one, String other) {
        if (!one.equals(other)) {
            differences.add(Difference.of(subject, kind, one, other));
        }
    }

    private void texts(ChecklistId one, ChecklistId other) {
        step("checklist", DifferenceKind.TEXTS, "title: " + one.title(), "title: " + other.title());
        step("checklist", DifferenceKind.TEXTS, "source: " + one.source(), "source: " + other.source());
        step(
                "checklist",
                DifferenceKind.TEXTS,
                "notice: " + one.notice().orElse(""),
                "notice: " + other.notice().orElse(""));
        step(
                "checklist",
                DifferenceKind.TEXTS,
                "methodology: " + one.methodology().orElse(""),
                "methodology: " + other.methodology().orElse(""));
    }

    private void areas() {
        Map<String, Area> earlier = new HashMap<>();
        from.checklist().areas().forEach(area -> earlier.put(area.id(), area));
        for (Area area : to.checklist().areas()) {
            Area old = earlier.remove(area.id());
            String subject = "area " + area.id();
            step(subject, DifferenceKind.POINTS, old == null ? "" : plain(old.points()), plain(area.points()));
            if (old != null) {
                step(subject, DifferenceKind.TEXTS, "title: " + old.title(), "title: " + area.title());
            }
        }
        for (Area area : from.checklist().areas()) {
            if (earlier.containsKey(area.id())) {
                step("area " + area.id(), DifferenceKind.POINTS, plain(area.points()), "");
            }
        }
    }

    private void slots() {
        Set<String> asked = new HashSet<>();
        from.rules().forEach(rule -> rule.slots().forEach(slot -> asked.add(slot.name())));
        for (Slot slot : to.declared().slots()) {
            Optional<Slot> old = from.declared().find(slot.name());
            if (old.isEmpty()) {
                step(subject(slot), DifferenceKind.SLOT, "", slot.domain().described());
            } else if (!old.get().equals(slot)) {
                slot(old.get(), slot, asked.contains(slot.name()));
            }
        }
        for (Slot slot : from.declared().slots()) {
            if (to.declared().find(slot.name()).isEmpty()) {
                step(subject(slot), DifferenceKind.SLOT, slot.domain().described(), "");
            }
        }
    }

    private static String subject(Slot slot) {
        return "slot " + slot.name();
    }

    private void slot(Slot old, Slot slot, boolean isAsked) {
        String before = old.domain().described();
        String after = slot.domain().described();
        if (!old.domain().equals(slot.domain())) {
            boolean isWider = DomainReach.isWithin(old.domain(), slot.domain());
            boolean isNarrower = DomainReach.isWithin(slot.domain(), old.domain());
            boolean isSameUnit = old.domain().unit().equals(slot.domain().unit());
            DifferenceKind kind = !isSameUnit
                    ? DifferenceKind.UNIT
                    : isWider ? DifferenceKind.VALUES_MORE : DifferenceKind.VALUES_GONE;
            boolean matters = isAsked && !(isSameUnit && isWider && isNarrower);
            differences.add(Difference.of(subject(slot), matters ? kind : DifferenceKind.SLOT, before, after));
        }
        step(subject(slot), DifferenceKind.SLOT, absence(old), absence(slot));
        step(subject(slot), DifferenceKind.SLOT, "source: " + old.source(), "source: " + slot.source());
        step(subject(slot), DifferenceKind.TEXTS, "text: " + old.text(), "text: " + slot.text());
    }

    private static String absence(Slot slot) {
        Optional<AbsenceFinding> finding = slot.onAbsent();
        return finding.map(one -> one.reason() + " means " + one.value().shown())
                .orElse("no absence means anything");
    }
}
