package org.egovindex.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.egovindex.model.City;
import org.egovindex.model.Wave;

/** Reads the facts that come with the library. */
final class FactFile {
    private final JsonNode root;

    private FactFile(JsonNode root) {
        this.root = root;
    }

    static FactFile resource(String name) {
        try (InputStream stream = Objects.requireNonNull(FactFile.class.getResourceAsStream(name), name)) {
            return new FactFile(new ObjectMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    <T> List<T> list(String key, Function<JsonNode, T> reading) {
        List<T> list = new ArrayList<>();
        root.path(key).forEach(node -> list.add(reading.apply(node)));
        return List.copyOf(list);
    }

    static Source source(JsonNode node) {
        return new Source(text(node, "id"), text(node, "title"), text(node, "address"));
    }

    static PublishedResult result(JsonNode node) {
        Map<String, BigDecimal> areas = new TreeMap<>();
        node.path("areas")
                .properties()
                .forEach(area ->
                        areas.put(area.getKey(), new BigDecimal(area.getValue().asText())));
        return new PublishedResult(
                wave(node),
                city(node),
                whole(node, "rank"),
                find(node, "score").map(BigDecimal::new),
                areas,
                evidence(node));
    }

    static AreaRank areaRank(JsonNode node) {
        return new AreaRank(
                wave(node), city(node), text(node, "area"), node.path("rank").asInt(), evidence(node));
    }

    static PublishedMean mean(JsonNode node) {
        return new PublishedMean(
                wave(node),
                text(node, "group"),
                text(node, "measure"),
                new BigDecimal(text(node, "value")),
                whole(node, "cities"),
                evidence(node));
    }

    static WaveFact fact(JsonNode node) {
        return new WaveFact(wave(node), text(node, "what"), text(node, "value"), evidence(node));
    }

    static SampledCity sampled(JsonNode node) {
        return new SampledCity(
                wave(node),
                city(node),
                text(node, "continent"),
                find(node, "flag").orElse(""),
                evidence(node));
    }

    private static Wave wave(JsonNode node) {
        return Wave.of(text(node, "wave"));
    }

    private static City city(JsonNode node) {
        City city = City.of(text(node, "city"), text(node, "country"));
        return find(node, "region").map(region -> city.with("region", region)).orElse(city);
    }

    private static Evidence evidence(JsonNode node) {
        List<String> sources = new ArrayList<>();
        node.path("sources").forEach(source -> sources.add(source.asText()));
        return new Evidence(Certainty.of(text(node, "certainty")), sources, find(node, "note"));
    }

    private static Optional<Integer> whole(JsonNode node, String key) {
        return node.has(key) ? Optional.of(node.path(key).asInt()) : Optional.empty();
    }

    private static Optional<String> find(JsonNode node, String key) {
        return node.has(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
    }

    private static String text(JsonNode node, String key) {
        return find(node, key).orElseThrow(() -> new IllegalStateException("A fact must have " + key + ": " + node));
    }
}
