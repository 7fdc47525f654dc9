package org.egovindex.rules.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** A slot as values of JSON. */
final class SlotMap {
    private SlotMap() {}

    static Map<String, Object> of(Slot slot) {
        Map<String, Object> json = new LinkedHashMap<>();
        Domain domain = slot.domain();
        json.put("type", domain.type());
        if (!domain.unit().isEmpty()) {
            json.put("unit", domain.unit());
        }
        domain(domain, json);
        if (slot.source() != SlotSource.BOTH) {
            json.put("source", slot.source().id());
        }
        slot.onAbsent()
                .ifPresent(
                        finding -> json.put("onAbsent", Map.of(finding.reason().id(), value(finding.value()))));
        if (!slot.text().isEmpty()) {
            json.put("text", slot.text());
        }
        return json;
    }

    private static void domain(Domain domain, Map<String, Object> json) {
        if (domain instanceof ChoiceDomain choice) {
            json.put("values", choice.values());
            if (choice.isOrdered()) {
                json.put("ordered", true);
            }
        } else if (domain instanceof WholeDomain whole) {
            whole.least().ifPresent(least -> json.put("min", least));
            whole.most().ifPresent(most -> json.put("max", most));
        } else if (domain instanceof RealDomain real) {
            real.least().ifPresent(least -> json.put("min", least));
            real.most().ifPresent(most -> json.put("max", most));
            real.decimals().ifPresent(count -> json.put("decimals", count));
        } else if (domain instanceof DayDomain days) {
            days.least().ifPresent(least -> json.put("min", least.toString()));
            days.most().ifPresent(most -> json.put("max", most.toString()));
        }
    }

    /** A value as JSON has it: true, a number or a text. */
    static Object value(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.is();
        }
        return value instanceof Value.Numeric numeric ? numeric.number() : value.shown();
    }
}
