package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/** What a slot can hold, by the name of its type. */
final class DomainParser {
    private static final List<String> TYPES = List.of("bool", "int", "decimal", "enum", "text", "date");

    private static final Map<String, String> ELSEWHERE = Map.of(
            "boolean", "bool",
            "integer", "int",
            "number", "decimal",
            "float", "decimal",
            "double", "decimal",
            "string", "text",
            "choice", "enum",
            "day", "date");

    private DomainParser() {}

    /** The keys that only this type has. */
    static List<String> keys(String type) {
        return switch (type) {
            case "int" -> List.of("unit", "min", "max");
            case "decimal" -> List.of("unit", "min", "max", "decimals");
            case "enum" -> List.of("values", "ordered");
            case "date" -> List.of("min", "max");
            case "bool", "text" -> List.of();
            default -> List.of("unit", "min", "max", "decimals", "values", "ordered");
        };
    }

    static Optional<Domain> domain(String type, JsonTree json) {
        return switch (type) {
            case "bool" -> Optional.of(Domain.flag());
            case "text" -> Optional.of(Domain.text());
            case "enum" -> choice(json);
            case "int" ->
                json.attempt(() -> new WholeDomain(
                        bound(json, "min", PlainNumber::whole), bound(json, "max", PlainNumber::whole), unit(json)));
            case "decimal" ->
                json.attempt(() -> new RealDomain(
                        decimal(json, "min"),
                        decimal(json, "max"),
                        bound(json, "decimals", PlainNumber::count),
                        unit(json)));
            case "date" ->
                json.attempt(() ->
                        new DayDomain(bound(json, "min", DomainParser::day), bound(json, "max", DomainParser::day)));
            default -> unknown(type, json);
        };
    }

    private static Optional<Domain> unknown(String type, JsonTree json) {
        String advice = type.equals("level")
                ? "Slots of ratings are there by themselves."
                : Keys.advice(ELSEWHERE.getOrDefault(type, type), TYPES);
        json.find("type")
                .orElse(json)
                .problem(ProblemCode.BAD_VALUE, "there is no type \"" + Naming.visible(type) + "\" of slots.", advice);
        return Optional.empty();
    }

    private static Optional<Domain> choice(JsonTree json) {
        List<String> words = new ArrayList<>();
        Optional<JsonTree> values = json.require("values", "Maybe the words are missing, as in [\"none\", \"some\"].");
        values.ifPresent(all ->
                all.elements(ChoiceDomain.MOST_VALUES).forEach(one -> one.text().ifPresent(words::add)));
        boolean ordered = json.find("ordered").flatMap(JsonTree::flag).orElse(false);
        return values.flatMap(all -> all.attempt(() -> new ChoiceDomain(words, ordered)));
    }

    private static <T> Optional<T> bound(JsonTree json, String key, Function<JsonTree, Optional<T>> reading) {
        return json.find(key).flatMap(reading);
    }

    private static Optional<BigDecimal> decimal(JsonTree json, String key) {
        return bound(json, key, PlainNumber::decimal);
    }

    private static String unit(JsonTree json) {
        return json.find("unit").flatMap(DocumentText::name).orElse("");
    }

    private static Optional<LocalDate> day(JsonTree json) {
        return ValueParser.value(json, "the bound", Domain.day())
                .map(value -> value instanceof Value.Day given ? given.day() : DayDomain.FIRST);
    }
}
