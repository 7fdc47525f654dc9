package org.egovindex.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.JsonText;

/** A picture as a Vega-Lite specification: the same layers on the same rows, which it holds inside. */
final class VegaPicture {
    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";

    private static final double LINE = 480;
    private static final int MOST_NOTE_LINES = 3;

    private final Picture picture;
    private final String description;

    VegaPicture(Picture picture, String description) {
        this.picture = picture;
        this.description = description;
    }

    String render() {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("$schema", SCHEMA);
        spec.put("description", description);
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("text", Lettering.lines(picture.table().title(), LINE, Lettering.SIZE, 3));
        if (!picture.table().notes().isEmpty()) {
            title.put("subtitle", notes());
        }
        title.put("anchor", "start");
        spec.put("title", title);
        Map<String, Object> step = Map.of("step", picture.bands().isBelow() ? 22 : 44);
        boolean matrix = picture.cells().isPresent();
        spec.put(
                "width",
                matrix
                        ? Map.of("step", 14)
                        : picture.bands().isBelow() || picture.axis().falling() ? 360 : step);
        spec.put(
                "height",
                matrix
                        ? Map.of("step", 16)
                        : picture.bands().isBelow()
                                ? step
                                : 26
                                        * Math.max(
                                                10,
                                                picture.axis().falling()
                                                        ? picture.axis().high().intValue()
                                                        : 0));
        spec.put("data", Map.of("values", rows()));
        VegaLayers layers = new VegaLayers(picture);
        spec.put("config", Map.of("legend", VegaLayers.ordered("orient", "top", "columns", 3, "labelLimit", 300)));
        List<Object> all = new ArrayList<>();
        picture.layers().forEach(layer -> all.addAll(layers.of(layer)));
        spec.put("layer", all);
        return JsonText.of(spec);
    }

    private List<String> notes() {
        return picture.table().notes().stream()
                .flatMap(note -> Lettering.lines(note, LINE, Lettering.SIZE, MOST_NOTE_LINES).stream())
                .toList();
    }

    /** The rows of the table, numbers in full; what is shown otherwise and where bars begin and end beside them. */
    private List<Object> rows() {
        List<Object> rows = new ArrayList<>();
        for (int row = 0; row < picture.table().rows().size(); row++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Column column : picture.table().columns()) {
                Cell cell = picture.cell(row, column.key());
                if (cell.number().isPresent()) {
                    values.put(column.key(), cell.number().get());
                    if (!cell.number().get().toPlainString().equals(cell.shown())) {
                        values.put(column.key() + VegaLayers.SHOWN, cell.shown());
                    }
                } else if (!(cell instanceof Cell.Missing)) {
                    values.put(column.key(), cell.shown());
                }
            }
            extras(row, values);
            rows.add(values);
        }
        return rows;
    }

    private void extras(int row, Map<String, Object> values) {
        for (Layer layer : picture.layers()) {
            if (layer instanceof Layer.Bars bars) {
                List<Optional<Picture.Stretch>> stack = picture.stack(row, bars);
                for (int part = 0; part < stack.size(); part++) {
                    String key = bars.columns().get(part);
                    stack.get(part).ifPresent(stretch -> {
                        values.put(key + VegaLayers.FROM, stretch.from());
                        values.put(key + VegaLayers.TO, stretch.to());
                    });
                }
            } else if (layer instanceof Layer.Labels labels) {
                values.put(VegaLayers.label(labels), picture.label(row, labels));
            }
        }
    }
}
