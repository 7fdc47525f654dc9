package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.ScoringScale;

/** A scale as values of JSON: a list of points, words with points, or a range. */
final class ScaleMap {
    private ScaleMap() {}

    static Object of(ScoringScale scale) {
        if (ScaleText.isRange(scale)) {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("range", List.of(scale.lowest(), scale.highest()));
            if (scale.decimals() > 0) {
                range.put("decimals", scale.decimals());
            }
            return range;
        }
        List<BigDecimal> points = new ArrayList<>();
        Map<String, Object> words = new LinkedHashMap<>();
        for (int answer = 0; answer < scale.size(); answer++) {
            points.add(scale.points(answer));
            words.put(scale.label(answer), scale.points(answer));
        }
        return scale.isNumeric() ? points : words;
    }
}
