package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** Criteria of the short form, all in one area that counts as much as they do together, after those of a parent. */
final class AddedCriteria {
    private static final String AREA = "all";

    private AddedCriteria() {}

    static RuleBook book(ChecklistId about, Optional<RuleBook> parent, Vocabulary slots, List<Rule> own) {
        List<Area> areas = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        BigDecimal weight = BigDecimal.ZERO;
        for (Area area : parent.map(book -> book.checklist().areas()).orElse(List.of())) {
            if (area.id().equals(AREA)) {
                criteria.addAll(area.criteria());
                weight = area.points();
            } else {
                areas.add(area);
            }
        }
        for (Rule rule : own) {
            criteria.add(rule.criterion());
            weight = weight.add(rule.criterion().scale().highest());
        }
        if (!criteria.isEmpty()) {
            areas.add(new Area(AREA, "All criteria", weight, criteria));
        }
        BigDecimal points = areas.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Checklist checklist = Checklist.of(about, points, areas);
        List<Rule> rules = new ArrayList<>(parent.map(RuleBook::rules).orElse(List.of()));
        rules.addAll(own);
        return RuleBook.of(checklist, slots, parent.map(RuleBook::scales).orElse(Map.of()), rules);
    }
}
