package org.egovindex.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.egovindex.document.Problems;
import org.egovindex.model.Evaluator;

/** The doorway for evaluators files: CSV with the column evaluator, and one column for each attribute. */
public final class Evaluators {
    private static final DescribedRows.Kind<Evaluator> KIND =
            new DescribedRows.Kind<>("evaluators", List.of("evaluator"), Evaluators::evaluator, Evaluator::name);

    private Evaluators() {}

    /** Reads an evaluators file. Never throws for what stands in it. */
    public static EvaluatorsReading read(Path file) {
        Problems problems = new Problems(file.toString());
        List<Evaluator> evaluators = new DescribedRows<>(KIND, problems).read(file);
        return new EvaluatorsReading(evaluators, problems.report());
    }

    /** Reads evaluators that come from elsewhere than a file; {@code name} stands in problems. */
    public static EvaluatorsReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        List<Evaluator> evaluators = new DescribedRows<>(KIND, problems).read(stream);
        return new EvaluatorsReading(evaluators, problems.report());
    }

    private static Evaluator evaluator(Map<String, String> fields) {
        String name = String.valueOf(fields.remove("evaluator"));
        return new Evaluator(name, fields);
    }
}
