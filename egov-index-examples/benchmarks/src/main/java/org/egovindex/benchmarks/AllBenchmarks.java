package org.egovindex.benchmarks;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of the whole library and prints each beside its {@link Floor}, as Markdown. Only ratios of one run mean something on
 * another machine.
 *
 * <p>{@code java -cp benchmarks.jar org.egovindex.benchmarks.AllBenchmarks [smoke|short|long] [part of a name ...]}
 */
public final class AllBenchmarks {
    private static final List<Class<?>> CLASSES = List.of(
            IndexBenchmark.class,
            PlacesBenchmark.class,
            WeightsBenchmark.class,
            ChoicesBenchmark.class,
            SensitivityBenchmark.class,
            EstimatorsBenchmark.class,
            RangesBenchmark.class,
            ConditionBenchmark.class,
            RulesBenchmark.class,
            MarksBenchmark.class,
            AgreementBenchmark.class);

    /** Memory that was never used before costs the system more than some benchmarks do: so little that all of it has been used soon. */
    private static final String[] MEMORY = {"-Xms1g", "-Xmx1g"};

    private AllBenchmarks() {}

    /** How much time to take. */
    private enum Effort {
        /** Only whether they run: one iteration, not a measurement. */
        SMOKE(0, 1, 1),
        /** Some minutes in all. */
        SHORT(3, 3, 500),
        /** An hour in all. */
        LONG(5, 10, 1000);

        private final int warmups;
        private final int iterations;
        private final long millis;

        Effort(int warmups, int iterations, long millis) {
            this.warmups = warmups;
            this.iterations = iterations;
            this.millis = millis;
        }

        static Optional<Effort> named(String word) {
            return Arrays.stream(values())
                    .filter(effort -> effort.name().equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException {
        List<String> words = List.of(arguments);
        Optional<Effort> chosen = words.stream().findFirst().flatMap(Effort::named);
        Effort effort = chosen.orElse(Effort.SHORT);
        List<String> names = words.subList(chosen.isPresent() ? 1 : 0, words.size());
        FloorTable table = new FloorTable();
        for (Class<?> benchmarks : CLASSES) {
            if (names.isEmpty() || names.stream().anyMatch(benchmarks.getSimpleName()::contains)) {
                System.err.println("running " + benchmarks.getSimpleName());
                Runner runner = new Runner(options(benchmarks, effort).build());
                table.add(methods(benchmarks), runner.run());
            }
        }
        System.out.print(table.markdown());
    }

    private static List<Method> methods(Class<?> benchmarks) {
        return Arrays.stream(benchmarks.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** With two atoms, for which the floor of conditions is made, and one JVM each, all with the same memory. */
    private static OptionsBuilder options(Class<?> benchmarks, Effort effort) {
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + benchmarks.getName().replace(".", "\\.") + "\\..*")
                .param("atoms", "2")
                .forks(1)
                .jvmArgs(MEMORY)
                .warmupIterations(effort.warmups)
                .warmupTime(TimeValue.milliseconds(effort.millis))
                .measurementIterations(effort.iterations)
                .measurementTime(TimeValue.milliseconds(effort.millis))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        return options;
    }
}
