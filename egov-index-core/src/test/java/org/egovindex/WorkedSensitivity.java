package org.egovindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.sensitivity.FactorIndices;
import org.egovindex.sensitivity.Factorial;
import org.egovindex.sensitivity.FirstOrderEstimator;
import org.egovindex.sensitivity.Importance;
import org.egovindex.sensitivity.ImportanceMeasure;
import org.egovindex.sensitivity.LeaveOneOut;
import org.egovindex.sensitivity.LeftOut;
import org.egovindex.sensitivity.NodeImportance;
import org.egovindex.sensitivity.SaltelliOrigin;
import org.egovindex.sensitivity.SaltelliOutputs;
import org.egovindex.sensitivity.SobolAnalysis;
import org.egovindex.sensitivity.SobolIndex;
import org.egovindex.sensitivity.TargetedChild;
import org.egovindex.sensitivity.TotalEstimator;
import org.egovindex.sensitivity.WeightsForImportance;

/** What comes of a worked line about sensitivity: the numbers of its units are outputs of runs, or indicators. */
final class WorkedSensitivity {
    private static final String NONE = "-";

    private final CompositeIndex index;
    private final List<String> named;
    private final List<String> indicators;

    WorkedSensitivity(CompositeIndex index, List<String> named, int indicators) {
        this.index = index;
        this.named = named;
        this.indicators =
                IntStream.rangeClosed(1, indicators).mapToObj(i -> "i" + i).toList();
    }

    List<String> answers(String subject) {
        return switch (subject) {
            case "factorial" -> factorial();
            case "sobol" -> sobol();
            case "importance" -> importance();
            case "leaveOneOut" -> leaveOneOut();
            default -> weights();
        };
    }

    private double output(int block, int row) {
        return index.scores(indicators.get(row)).get(block);
    }

    /** First-order indices, then total ones; the line says how many levels each factor has. */
    private List<String> factorial() {
        List<Integer> levels = named.stream().map(Integer::valueOf).toList();
        List<String> factors =
                IntStream.range(0, levels.size()).mapToObj(i -> "x" + (i + 1)).toList();
        Factorial factorial = Factorial.ofNumbers(
                factors,
                levels,
                IntStream.range(0, indicators.size())
                        .mapToObj(i -> output(0, i))
                        .toList());
        return Stream.concat(
                        factors.stream().map(factorial::firstOrder),
                        factors.stream().map(factorial::total))
                .map(share -> share.map(Rational::toDecimal)
                        .map(java.math.BigDecimal::toPlainString)
                        .orElse(NONE))
                .toList();
    }

    /** One index for each factor; units are the blocks A, B, and A with a factor from B, indicators the rows. */
    private List<String> sobol() {
        int blocks = index.units().size();
        List<String> factors =
                IntStream.range(2, blocks).mapToObj(i -> "x" + (i - 1)).toList();
        SaltelliOutputs.Draft draft =
                new SaltelliOutputs.Draft(factors, new SaltelliOrigin(indicators.size(), 1, "given"));
        for (int row = 0; row < indicators.size(); row++) {
            for (int block = 0; block < blocks; block++) {
                draft.put((long) row * blocks + block, output(block, row));
            }
        }
        boolean first = named.get(0).equals("first");
        String name = constant(named.get(1));
        SobolAnalysis analysis = SobolAnalysis.USUAL
                .withResamples(0)
                .with(
                        first ? FirstOrderEstimator.valueOf(name) : FirstOrderEstimator.JANSEN_1999,
                        first ? TotalEstimator.JANSEN_1999 : TotalEstimator.valueOf(name));
        return analysis.of("y", draft.outputs()).factors().stream()
                .map(first ? FactorIndices::first : FactorIndices::total)
                .map(share -> text(share.map(SobolIndex::value)))
                .toList();
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private List<String> importance() {
        Importance importance = Importance.of(index);
        Function<NodeImportance, Optional<Double>> which = switch (named.get(0)) {
            case "correlation" -> NodeImportance::correlation;
            case "main-effect" -> NodeImportance::mainEffect;
            default -> NodeImportance::varianceShare;
        };
        return indicators.stream()
                .map(id -> text(which.apply(importance.of(id))))
                .toList();
    }

    private List<String> leaveOneOut() {
        LeaveOneOut all = LeaveOneOut.of(index);
        Function<LeftOut, Optional<Double>> which = switch (named.get(0)) {
            case "kendall" -> LeftOut::kendall;
            case "spearman" -> LeftOut::spearman;
            default -> line -> Optional.of(line.meanShift().doubleValue());
        };
        return indicators.stream().map(id -> text(which.apply(all.without(id)))).toList();
    }

    private List<String> weights() {
        WeightsForImportance found =
                WeightsForImportance.asIntended(index, "index", ImportanceMeasure.valueOf(constant(named.get(0))));
        List<String> weights = new ArrayList<>();
        for (TargetedChild child : found.children()) {
            weights.add(text(child.weight().map(Rational::doubleValue)));
        }
        return weights;
    }

    private static String text(Optional<Double> number) {
        return number.map(Decimals::text).orElse(NONE);
    }
}
