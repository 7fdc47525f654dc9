package org.egovindex.rules.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.egovindex.publish.MarkdownText;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.rule.Rule;

/** The slots of a codebook: what the observer looks for. */
final class CodebookSlots {
    private CodebookSlots() {}

    /** All that a criterion asks for, those of its cross-check too. */
    static List<Slot> of(Rule rule) {
        Set<Slot> slots = new LinkedHashSet<>(rule.slots());
        rule.crossCheck().ifPresent(check -> slots.addAll(check.slots()));
        return List.copyOf(slots);
    }

    /** One slot in a line, escaped. */
    static String described(Slot slot) {
        List<String> parts = new ArrayList<>();
        parts.add(holds(slot));
        parts.add("filled by " + source(slot.source()));
        slot.onAbsent()
                .ifPresent(finding -> parts.add(
                        finding.reason().words() + " means " + finding.value().shown()));
        String what = slot.text().isEmpty() ? "" : ": " + MarkdownText.of(slot.text());
        return "**" + MarkdownText.of(slot.name()) + "**" + what + " (" + MarkdownText.of(String.join("; ", parts))
                + ")";
    }

    private static String holds(Slot slot) {
        boolean ordered = slot.domain() instanceof ChoiceDomain choice && choice.isOrdered();
        return slot.domain().described() + (ordered ? ", from the least to the most" : "");
    }

    private static String source(SlotSource source) {
        return switch (source) {
            case OBSERVER -> "an observer";
            case CRAWLER -> "a crawler";
            case BOTH -> "an observer or a crawler";
        };
    }

    /** The appendix of all slots. */
    static void write(StringBuilder text, List<Slot> slots) {
        if (slots.isEmpty()) {
            return;
        }
        text.append("\n## All slots\n\n| Slot | Type | Holds | Filled by | Not there means | Question |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        for (Slot slot : slots) {
            String absent = slot.onAbsent()
                    .map(finding ->
                            finding.reason().id() + ": " + finding.value().shown())
                    .orElse("");
            List<String> cells =
                    List.of(slot.name(), slot.domain().type(), holds(slot), source(slot.source()), absent, slot.text());
            text.append('|');
            cells.forEach(cell -> text.append(' ').append(MarkdownText.of(cell)).append(" |"));
            text.append('\n');
        }
    }
}
