package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.publish.JsonText;
import org.egovindex.rules.rule.RuleBook;

/** Rule books as JSON: one way of writing, so that equal books give the same bytes. What has its default is left out. */
public final class RuleBookJson {
    private RuleBookJson() {}

    /** For people and programs: two spaces a level, keys in the order of the form. {@link RuleBooks} reads it back as an equal book. */
    public static String write(RuleBook book) {
        return JsonText.of(plain(book));
    }

    /**
     * The same with every condition also as a tree and with the digest, so that another tool needs no parser for conditions: {@code ast}
     * beside {@code when}, {@code appliesWhenAst} beside {@code appliesWhen}, {@code itemsAst} beside {@code items}.
     */
    public static String resolved(RuleBook book) {
        Map<String, Object> json = book(book, true);
        json.put("digest", RuleBookDigest.of(book));
        return JsonText.of(json);
    }

    /** The plain form without spaces and with its keys sorted: what the digest is taken of. */
    public static String compact(RuleBook book) {
        return CompactJson.of(plain(book));
    }

    /** The values of {@link #write}. */
    static Map<String, Object> plain(RuleBook book) {
        return book(book, false);
    }

    private static Map<String, Object> book(RuleBook book, boolean withTrees) {
        Checklist checklist = book.checklist();
        Map<String, Object> json = about(checklist.about());
        if (!book.language().equals(RuleBook.USUAL_LANGUAGE)) {
            json.put("defaultLanguage", book.language());
        }
        json.put("points", RuleMap.plain(checklist.points()));
        Map<String, Object> slots = new LinkedHashMap<>();
        book.declared().slots().forEach(slot -> slots.put(slot.name(), SlotMap.of(slot)));
        Map<String, Object> scales = new LinkedHashMap<>();
        book.scales().forEach((name, scale) -> scales.put(name, ScaleMap.of(scale)));
        Map<String, Object> criteria = new LinkedHashMap<>();
        List<Object> areas = new ArrayList<>();
        for (Area area : checklist.areas()) {
            areas.add(area(area));
            for (Criterion criterion : area.criteria()) {
                RuleMap rule = new RuleMap(book.rule(criterion.id()), book.scales(), withTrees);
                criteria.put(criterion.id(), rule.of(area.id()));
            }
        }
        json.put("slots", slots);
        json.put("scales", scales);
        json.put("areas", areas);
        json.put("criteria", criteria);
        if (!book.lineage().isEmpty()) {
            Map<String, Object> lineage = new LinkedHashMap<>();
            book.lineage().forEach((id, one) -> lineage.put(id, LineageMap.of(one)));
            json.put("lineage", lineage);
        }
        return json;
    }

    private static Map<String, Object> about(ChecklistId about) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("formatVersion", BigDecimal.ONE);
        json.put("id", about.id());
        json.put("version", about.version());
        if (!about.title().equals(about.id())) {
            json.put("title", about.title());
        }
        if (!about.source().isEmpty()) {
            json.put("source", about.source());
        }
        about.notice().ifPresent(notice -> json.put("notice", notice));
        about.methodology().ifPresent(methodology -> json.put("methodology", methodology));
        return json;
    }

    private static Map<String, Object> area(Area area) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", area.id());
        if (!area.title().equals(area.id())) {
            json.put("title", area.title());
        }
        json.put("points", area.points());
        return json;
    }
}
