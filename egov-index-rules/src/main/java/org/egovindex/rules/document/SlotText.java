package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** A slot in words. */
final class SlotText {
    private SlotText() {}

    /** What stands after the name. */
    static String of(Slot slot) {
        Domain domain = slot.domain();
        String absent = slot.onAbsent()
                .map(finding -> "  absent " + finding.reason().id() + " is " + value(domain, finding.value()))
                .orElse("");
        String text = slot.text().isEmpty() ? "" : "  " + Quote.text(slot.text());
        return ": " + domain(domain) + "  source " + slot.source().id() + absent + text;
    }

    private static String value(Domain domain, Value value) {
        return domain instanceof ChoiceDomain ? value.shown() : value.literal('"');
    }

    private static String domain(Domain domain) {
        if (domain instanceof ChoiceDomain choice) {
            return (choice.isOrdered() ? "ordered enum " : "enum ") + String.join(", ", choice.values());
        }
        if (domain instanceof WholeDomain whole) {
            return "int"
                    + range(whole.least().map(String::valueOf), whole.most().map(String::valueOf)) + unit(whole.unit());
        }
        if (domain instanceof RealDomain real) {
            return "decimal"
                    + range(
                            real.least().map(BigDecimal::toPlainString),
                            real.most().map(BigDecimal::toPlainString))
                    + unit(real.unit())
                    + real.decimals().map(count -> " decimals " + count).orElse("");
        }
        return domain instanceof DayDomain days
                ? "date" + range(days.least().map(String::valueOf), days.most().map(String::valueOf))
                : domain.type();
    }

    private static String range(Optional<String> least, Optional<String> most) {
        return least.isEmpty() && most.isEmpty() ? "" : " " + least.orElse("") + ".." + most.orElse("");
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "" : DomainWords.isPlainUnit(unit) ? " " + unit : " unit " + Quote.text(unit);
    }
}
