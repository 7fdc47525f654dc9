package org.egovindex.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A matrix in Vega-Lite: its columns folded into pairs of key and value. */
final class VegaCells {
    private static final String KEY = "fold_column";
    private static final String VALUE = "fold_value";

    private final Picture picture;

    VegaCells(Picture picture) {
        this.picture = picture;
    }

    List<Map<String, Object>> of(Layer.Cells cells) {
        Map<String, Object> fold = VegaLayers.ordered(
                "fold", cells.columns().stream().map(VegaLayers::path).toList(), "as", List.of(KEY, VALUE));
        Map<String, Object> there = VegaLayers.ordered("field", VALUE, "valid", true);
        Axis axis = picture.axis();
        Map<String, Object> colour = VegaLayers.ordered("field", VALUE, "type", "quantitative", "title", axis.title());
        colour.put(
                "scale",
                VegaLayers.ordered("type", "quantize", "domain", List.of(axis.low(), axis.high()), "range", Tone.RAMP));
        Map<String, Object> coloured = encoding(cells);
        coloured.put("color", colour);
        Map<String, Object> present = VegaLayers.layer("rect", Map.of(), coloured);
        present.put("transform", List.of(fold, Map.of("filter", there)));
        Map<String, Object> missing = VegaLayers.layer(
                "point",
                Map.of("shape", "M-1,1L1,-1", "stroke", Tone.GREY.colour(), "size", 60, "tooltip", "missing"),
                encoding(cells));
        missing.put("transform", List.of(fold, Map.of("filter", Map.of("not", there))));
        return List.of(present, missing);
    }

    private Map<String, Object> encoding(Layer.Cells cells) {
        String band = picture.bands().column();
        Map<String, Object> encoding = new LinkedHashMap<>();
        encoding.put("x", VegaLayers.ordered("field", KEY, "type", "nominal", "sort", cells.columns(), "title", ""));
        encoding.put(
                "y",
                VegaLayers.ordered(
                        "field",
                        VegaLayers.path(band),
                        "type",
                        "nominal",
                        "sort",
                        picture.names(),
                        "title",
                        picture.bands().title()));
        encoding.put(
                "tooltip",
                List.of(
                        VegaLayers.ordered("field", VegaLayers.path(band), "type", "nominal"),
                        VegaLayers.ordered("field", KEY, "type", "nominal", "title", "column"),
                        VegaLayers.ordered(
                                "field",
                                VALUE,
                                "type",
                                "nominal",
                                "title",
                                picture.axis().title())));
        return encoding;
    }
}
