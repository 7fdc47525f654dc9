package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** A rule book that is being put together. Each call changes it and returns it. */
public final class BookDraft {
    private final Map<NamedArea, List<Rule>> areas = new LinkedHashMap<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, ScoringScale> scales = new LinkedHashMap<>();
    private final Map<String, Lineage> lineage = new LinkedHashMap<>();
    private ChecklistId about;
    private String language = RuleBook.USUAL_LANGUAGE;
    private Optional<BigDecimal> points = Optional.empty();

    BookDraft(String id) {
        this.about = ChecklistId.of(id, id);
    }

    /** Its version, such as 2005.1.0. */
    public BookDraft version(String version) {
        about = new ChecklistId(
                about.id(), version, about.title(), about.source(), about.methodology(), about.notice());
        return this;
    }

    /** Its name for readers. */
    public BookDraft title(String title) {
        about = new ChecklistId(
                about.id(), about.version(), title, about.source(), about.methodology(), about.notice());
        return this;
    }

    /** What it is taken from. */
    public BookDraft source(String source) {
        about = new ChecklistId(
                about.id(), about.version(), about.title(), source, about.methodology(), about.notice());
        return this;
    }

    /** The id of the methodology that its marks are meant for. */
    public BookDraft methodology(String methodology) {
        about = new ChecklistId(
                about.id(), about.version(), about.title(), about.source(), Optional.of(methodology), about.notice());
        return this;
    }

    /** What must be said wherever results are shown. */
    public BookDraft notice(String notice) {
        about = new ChecklistId(
                about.id(), about.version(), about.title(), about.source(), about.methodology(), Optional.of(notice));
        return this;
    }

    /** The language of its texts, as a tag such as el or pt-BR; English if it is not said. */
    public BookDraft language(String tag) {
        language = tag;
        return this;
    }

    /** What a site gets that reaches every maximum; if it is not said, the sum of the areas' points. */
    public BookDraft points(long total) {
        points = Optional.of(BigDecimal.valueOf(total));
        return this;
    }

    /** These scales have their names in documents, also if no criterion is on them. */
    public BookDraft scales(NamedScale... named) {
        for (NamedScale one : named) {
            known(scales, "scale", one.name(), one.scale());
        }
        return this;
    }

    /** This area comes next; those that are only named by criteria follow in the order of these. */
    public BookDraft area(NamedArea area) {
        areas.computeIfAbsent(area, next -> new ArrayList<>());
        return this;
    }

    /** These slots come next; those that are only asked for follow in the order of the criteria. */
    public BookDraft slots(TypedSlot<?>... next) {
        for (TypedSlot<?> one : next) {
            slot(one.slot());
        }
        return this;
    }

    /** These criteria come next in their areas. */
    public BookDraft criteria(PlacedRule... next) {
        for (PlacedRule one : next) {
            known(scales, "scale", one.scale().name(), one.scale().scale());
            areas.computeIfAbsent(one.area(), area -> new ArrayList<>()).add(one.rule());
        }
        return this;
    }

    /** Where a criterion comes from that an earlier edition had otherwise. */
    public BookDraft lineage(String criterion, Lineage from) {
        known(lineage, "lineage of", criterion, from);
        return this;
    }

    private void slot(Slot slot) {
        if (!Rated.isImplied(slot.name())) {
            known(slots, "slot", slot.name(), slot);
        }
    }

    private static <T> void known(Map<String, T> all, String what, String name, T one) {
        T before = all.putIfAbsent(name, one);
        if (before != null && !before.equals(one)) {
            throw new IllegalArgumentException("The " + what + " " + name + " must be one and the same, not " + before
                    + " and " + one + ".\nMaybe one of the two was to be renamed.");
        }
    }

    /**
     * The book.
     *
     * @throws IllegalArgumentException if two different slots, scales or criteria have one name, or an area has no criterion
     */
    public RuleBook build() {
        List<Area> filled = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        areas.forEach((area, of) -> {
            List<Criterion> criteria = of.stream().map(Rule::criterion).toList();
            filled.add(new Area(area.id(), area.title(), area.points(), criteria));
            rules.addAll(of);
        });
        for (Rule rule : rules) {
            rule.slots().forEach(this::slot);
            rule.crossCheck().ifPresent(check -> check.slots().forEach(this::slot));
        }
        BigDecimal sum = filled.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Checklist checklist = Checklist.of(about, points.orElse(sum), filled);
        return RuleBook.of(checklist, Vocabulary.of(slots.values()), scales, rules, lineage)
                .withLanguage(language);
    }
}
