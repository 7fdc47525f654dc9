package org.egovindex.io;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.DocumentNumber;
import org.egovindex.document.JsonTree;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.OutlierTreatments;
import org.egovindex.treat.Winsorising;

/** Reads the key {@code outliers}: one method of {@link OutlierTreatments} with the settings it has, and no others. */
final class OutliersParser {
    private OutliersParser() {}

    static Optional<OutlierTreatment> read(JsonTree json) {
        return MethodForm.of(json, "treating outliers", OutlierTreatments.ids()).flatMap(form -> switch (form.id()) {
            case "winsorise" -> winsorise(form);
            case "clamp" -> {
                List<Double> ends = form.having("quantiles").need("quantiles", List.of(0.0, 1.0), MethodForm::pair);
                yield form.made(() -> OutlierTreatments.clampAtQuantiles(ends.get(0), ends.get(1)));
            }
            default -> form.having().made(() -> OutlierTreatments.NONE);
        });
    }

    private static Optional<OutlierTreatment> winsorise(MethodForm form) {
        form.having("most", "skewness", "kurtosis", "otherwise");
        int most = form.need("most", 0, DocumentNumber::whole);
        Winsorising usual = OutlierTreatments.winsorise(0);
        double skewness = form.number("skewness").orElse(usual.skewness());
        double kurtosis = form.number("kurtosis").orElse(usual.kurtosis());
        Winsorising.Otherwise otherwise = form.word(
                        "otherwise",
                        Winsorising.Otherwise::find,
                        Arrays.stream(Winsorising.Otherwise.values())
                                .map(Winsorising.Otherwise::id)
                                .collect(Collectors.joining(", ")))
                .orElse(Winsorising.Otherwise.NOTHING);
        return form.made(() -> new Winsorising(most, skewness, kurtosis, otherwise));
    }
}
