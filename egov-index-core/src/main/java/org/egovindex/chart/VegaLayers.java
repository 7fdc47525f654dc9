package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each layer as marks of Vega-Lite. No expressions: fields, scales and filters by predicate only. */
final class VegaLayers {
    static final String SHOWN = "_shown";
    static final String FROM = "_from";
    static final String TO = "_to";

    private final Picture picture;
    private final List<Picture.Entry> legend;

    VegaLayers(Picture picture) {
        this.picture = picture;
        this.legend = picture.legend();
    }

    /** The field of the text of a label. */
    static String label(Layer.Labels labels) {
        return "label_" + String.join("_", labels.texts());
    }

    List<Map<String, Object>> of(Layer layer) {
        if (layer instanceof Layer.Bars bars) {
            return bars(bars);
        }
        if (layer instanceof Layer.Dots dots) {
            return List.of(dots(dots));
        }
        if (layer instanceof Layer.Spans spans) {
            return List.of(spans(spans));
        }
        if (layer instanceof Layer.Lines lines) {
            return List.of(lines(lines));
        }
        if (layer instanceof Layer.Cells cells) {
            return new VegaCells(picture).of(cells);
        }
        return layer instanceof Layer.Labels labels ? List.of(labels(labels)) : List.of();
    }

    private List<Map<String, Object>> bars(Layer.Bars bars) {
        List<Map<String, Object>> layers = new ArrayList<>();
        for (String column : bars.columns()) {
            Map<String, Object> encoding = encoding(column + FROM);
            encoding.put(picture.bands().isBelow() ? "x2" : "y2", Map.of("field", path(column + TO)));
            encoding.put("color", tone(picture.heading(column)));
            encoding.put("tooltip", tooltip(column));
            layers.add(layer("bar", Map.of(), encoding));
        }
        return layers;
    }

    private Map<String, Object> dots(Layer.Dots dots) {
        Map<String, Object> encoding = encoding(dots.column());
        encoding.put("color", tone(picture.heading(dots.column())));
        encoding.put("tooltip", tooltip(dots.column()));
        return switch (dots.shape()) {
            case DOT -> layer("point", Map.of("filled", true, "size", 80, "opacity", 1), encoding);
            case SPECK -> layer("point", Map.of("filled", true, "size", 30, "opacity", 0.55), encoding);
            case RING -> layer("point", Map.of("filled", false, "size", 80, "opacity", 1), encoding);
            case TICK, LINE -> layer("tick", Map.of("thickness", 3), encoding);
        };
    }

    private Map<String, Object> spans(Layer.Spans spans) {
        Map<String, Object> encoding = encoding(spans.from());
        encoding.put(picture.bands().isBelow() ? "x2" : "y2", Map.of("field", path(spans.to())));
        encoding.put("color", tone(spans.name()));
        List<Object> tooltip = new ArrayList<>(tooltip(spans.from()));
        tooltip.add(said(spans.to()));
        encoding.put("tooltip", tooltip);
        return layer("rule", Map.of("strokeWidth", 3), encoding);
    }

    private Map<String, Object> lines(Layer.Lines lines) {
        Map<String, Object> encoding = encoding(lines.column());
        encoding.put("detail", Map.of("field", path(lines.unit()), "type", "nominal"));
        Map<String, Object> colour = new LinkedHashMap<>();
        colour.put("field", path(lines.by()));
        colour.put("type", "nominal");
        colour.put("scale", colours());
        colour.put("title", "");
        encoding.put("color", colour);
        return layer(
                "line", Map.of("strokeWidth", 2.5, "point", true, "invalid", "break-paths-filter-domains"), encoding);
    }

    private Map<String, Object> labels(Layer.Labels labels) {
        Map<String, Object> encoding = encoding(labels.at());
        encoding.put("text", Map.of("field", path(label(labels)), "type", "nominal"));
        boolean before = labels.place() == Layer.Place.BEFORE_FIRST_BAND;
        boolean beside = picture.bands().isBelow() || labels.place() != Layer.Place.AFTER;
        Map<String, Object> look = new LinkedHashMap<>();
        look.put("align", !beside ? "center" : before ? "right" : "left");
        look.put(beside ? "dx" : "dy", !beside || before ? -8 : 8);
        Map<String, Object> layer = layer("text", look, encoding);
        List<String> names = picture.names();
        if (labels.place() != Layer.Place.AFTER && !names.isEmpty()) {
            String only = before ? names.get(0) : names.get(names.size() - 1);
            Map<String, Object> filter = new LinkedHashMap<>();
            filter.put("field", path(picture.bands().column()));
            filter.put("equal", only);
            layer.put("transform", List.of(Map.of("filter", filter)));
        }
        return layer;
    }

    private Map<String, Object> encoding(String column) {
        Map<String, Object> band = new LinkedHashMap<>();
        band.put("field", path(picture.bands().column()));
        band.put("type", "nominal");
        band.put("sort", picture.names());
        band.put("title", picture.bands().title());
        band.put("axis", bandAxis());
        Map<String, Object> number = new LinkedHashMap<>();
        Axis axis = picture.axis();
        number.put("field", path(column));
        number.put("type", "quantitative");
        number.put("title", axis.title());
        number.put(
                "scale",
                ordered(
                        "domain",
                        List.of(axis.low(), axis.high()),
                        "zero",
                        false,
                        "nice",
                        false,
                        "reverse",
                        axis.falling()));
        number.put(
                "axis", ordered("values", axis.ticks(), "labels", !axis.ticks().isEmpty()));
        boolean inRows = picture.bands().isBelow();
        Map<String, Object> encoding = new LinkedHashMap<>();
        encoding.put("x", inRows ? number : band);
        encoding.put("y", inRows ? band : number);
        return encoding;
    }

    private Map<String, Object> bandAxis() {
        Map<String, Object> axis = ordered("labelLimit", 220, "labelAngle", 0);
        if (picture.bands().way() == Bands.Way.OUTLINE) {
            axis.put("labelAlign", "left");
            axis.put("labelPadding", 230);
        }
        return axis;
    }

    private Map<String, Object> tone(String name) {
        Map<String, Object> tone = new LinkedHashMap<>();
        tone.put("datum", name);
        tone.put("scale", colours());
        tone.put("title", "");
        if (legend.size() < 2) {
            tone.put("legend", Map.of("disable", true));
        }
        return tone;
    }

    private Map<String, Object> colours() {
        return ordered(
                "domain", legend.stream().map(Picture.Entry::name).toList(),
                "range", legend.stream().map(entry -> entry.tone().colour()).toList());
    }

    private List<Object> tooltip(String column) {
        List<Object> tooltip = new ArrayList<>();
        String first = picture.table().columns().get(0).key();
        tooltip.add(said(first));
        if (!first.equals(picture.bands().column())) {
            tooltip.add(said(picture.bands().column()));
        }
        if (!first.equals(column)) {
            tooltip.add(said(column));
        }
        return tooltip;
    }

    private Map<String, Object> said(String column) {
        boolean rounded = java.util.stream.IntStream.range(
                        0, picture.table().rows().size())
                .anyMatch(row -> picture.number(row, column)
                        .map(BigDecimal::toPlainString)
                        .filter(full -> !full.equals(picture.cell(row, column).shown()))
                        .isPresent());
        return ordered(
                "field", path(rounded ? column + SHOWN : column), "type", "nominal", "title", picture.heading(column));
    }

    static Map<String, Object> layer(String mark, Map<String, Object> look, Map<String, Object> encoding) {
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("type", mark);
        drawn.putAll(new java.util.TreeMap<>(look));
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("mark", drawn);
        layer.put("encoding", encoding);
        return layer;
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < keysAndValues.length; at += 2) {
            map.put(String.valueOf(keysAndValues[at]), keysAndValues[at + 1]);
        }
        return map;
    }

    /** A key as Vega reads field names: dots and brackets are part of the name. */
    static String path(String key) {
        return key.replace("\\", "\\\\").replace(".", "\\.").replace("[", "\\[").replace("]", "\\]");
    }
}
