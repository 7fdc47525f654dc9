package org.egovindex.benchmarks;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Format;
import org.egovindex.publish.Table;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** Results beside their floors, a line for each benchmark and size. */
final class FloorTable {
    private static final Cell NONE = Cell.words("-");

    private final List<List<Cell>> rows = new ArrayList<>();

    /** Adds what came of the methods of one class. */
    void add(List<Method> methods, Collection<RunResult> results) {
        for (Method method : methods) {
            Optional<Floor> floor = Optional.ofNullable(method.getAnnotation(Floor.class));
            for (RunResult result : results) {
                if (method(result).equals(method.getName()) && (floor.isPresent() || !isFloor(method, methods))) {
                    add(method, result, floor.map(of -> floor(of, result, results)));
                }
            }
        }
    }

    private static boolean isFloor(Method method, List<Method> methods) {
        return methods.stream()
                .map(other -> other.getAnnotation(Floor.class))
                .anyMatch(floor -> floor != null && floor.value().equals(method.getName()));
    }

    private static RunResult floor(Floor floor, RunResult beside, Collection<RunResult> results) {
        return results.stream()
                .filter(result ->
                        method(result).equals(floor.value()) && sizes(result).equals(sizes(beside)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The floor " + floor.value()
                        + " must be a benchmark of the same class.\nMaybe it was renamed."));
    }

    private static String method(RunResult result) {
        String whole = result.getParams().getBenchmark();
        return whole.substring(whole.lastIndexOf('.') + 1);
    }

    private static String sizes(RunResult result) {
        BenchmarkParams params = result.getParams();
        return String.join(
                ", ",
                params.getParamsKeys().stream()
                        .map(key -> key + " " + params.getParam(key))
                        .toList());
    }

    private void add(Method method, RunResult result, Optional<RunResult> floor) {
        double score = score(result);
        rows.add(List.of(
                Cell.words(method.getDeclaringClass().getSimpleName() + "." + method.getName()),
                Cell.words(sizes(result)),
                Cell.words(figure(score)),
                floor.map(of -> Cell.words(figure(score(of)))).orElse(NONE),
                Cell.words(result.getPrimaryResult().getScoreUnit()),
                floor.map(of -> Cell.words(figure(score / score(of)))).orElse(NONE)));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String figure(double number) {
        return new BigDecimal(number)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .toPlainString();
    }

    String markdown() {
        List<Column> columns = List.of(
                Column.of("benchmark"),
                Column.of("size"),
                Column.of("result"),
                Column.of("floor"),
                Column.of("unit"),
                Column.of("ratio"));
        return Table.of("Benchmarks beside their floors", columns, rows).in(Format.MARKDOWN);
    }
}
