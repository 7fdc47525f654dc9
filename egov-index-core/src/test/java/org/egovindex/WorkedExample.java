package org.egovindex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.model.MissingReason;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/**
 * The methodology and the table of a worked line. Units are called u1, u2 and so on, indicators i1, i2 and so on.
 *
 * <p>A number may carry more: {@code 10:0.2} has the weight 0.2, {@code 27/9000} is divided by a column people, {@code 3@A} is of the
 * region A; {@code -} is a gap. Units with several indicators are divided by bars.
 */
final class WorkedExample {
    private static final int MOST_UNITS = 9;
    private static final Set<String> OF_ONE_INDICATOR = Set.of(
            "normalise",
            "transform",
            "missing",
            "missingCodes",
            "outliers",
            "per",
            "answers",
            "direction",
            "round",
            "rank",
            "classes",
            "groups");
    private static final Set<String> OF_DOCUMENT = Set.of("rank", "classes", "groups", "weightSets", "weights");
    private static final Set<String> QUESTIONS = Set.of(
            "explain",
            "difference",
            "whatIf",
            "audit",
            "gaps",
            "path",
            "factorial",
            "sobol",
            "importance",
            "leaveOneOut",
            "weightsFor",
            "acceptability",
            "meanRank",
            "meanRankError",
            "meanShift",
            "above",
            "central",
            "bestRank",
            "worstRank");
    private static final Set<String> OF_WEIGHTS = Set.of("weights", "weightsTotal");

    private final WorkedLine line;
    private final List<List<String>> cells;
    private final Methodology methodology;

    WorkedExample(WorkedLine line) {
        this.line = line;
        this.cells = cells();
        this.methodology = MethodologyFiles.parse(document(), line.place()).orThrow();
    }

    /** For each unit what stands for its indicators. */
    private List<List<String>> cells() {
        List<List<String>> units = new ArrayList<>();
        if (OF_ONE_INDICATOR.contains(line.subject())) {
            line.inputs().forEach(word -> units.add(List.of(word)));
        } else {
            for (String unit : String.join(" ", line.inputs()).split(" \\| ", -1)) {
                units.add(Arrays.asList(unit.split(" ", -1)));
            }
        }
        int indicators = units.get(0).size();
        if (units.size() > MOST_UNITS || units.stream().anyMatch(unit -> unit.size() != indicators)) {
            throw WorkedLine.notUnderstood(line.place(), "there are too many units, or units of different size");
        }
        return units;
    }

    private String document() {
        boolean alone = OF_ONE_INDICATOR.contains(line.subject()) && !OF_DOCUMENT.contains(line.subject());
        List<String> children = new ArrayList<>();
        for (int i = 1; i <= cells.get(0).size(); i++) {
            String own = "\"id\": \"i" + i + "\", \"indicator\": \"i" + i + "\", \"weight\": " + weight(i - 1);
            children.add("{" + own + (alone ? members(key -> !OF_DOCUMENT.contains(key)) : "") + "}");
        }
        String document = members(key -> isOfDocument(key) && !(alone && key.equals("round")));
        String tree = alone ? "" : members(key -> !isOfDocument(key) && !QUESTIONS.contains(key));
        return "{\"methodology\": \"worked\"" + document
                + (line.keys().containsKey("missing") && !alone ? "" : ", \"missing\": \"reject-unit\"")
                + ", \"tree\": {\"id\": \"index\"" + tree + ", \"children\": [" + String.join(", ", children) + "]}}";
    }

    private static boolean isOfDocument(String key) {
        return OF_DOCUMENT.contains(key) || key.equals("round");
    }

    private String members(java.util.function.Predicate<String> which) {
        return line.keys().entrySet().stream()
                .filter(member -> which.test(member.getKey()))
                .map(member -> ", \"" + member.getKey() + "\": " + member.getValue())
                .collect(Collectors.joining());
    }

    private String weight(int indicator) {
        String cell = cells.get(0).get(indicator);
        return OF_WEIGHTS.contains(line.subject())
                ? cell
                : cell.contains(":") ? cell.substring(cell.indexOf(':') + 1) : "1";
    }

    Methodology methodology() {
        return methodology;
    }

    int indicators() {
        return cells.get(0).size();
    }

    CompositeIndex compute() {
        return methodology.compute(table());
    }

    private IndicatorTable table() {
        boolean words = line.keys().containsKey("answers");
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < indicators() && !words; i++) {
            columns.put("i" + (i + 1), column(i, "[:/@].*"));
        }
        if (line.keys().containsKey("per")) {
            columns.put("people", column(0, ".*/"));
        }
        List<TableUnit> units = new ArrayList<>();
        for (int unit = 0; unit < cells.size(); unit++) {
            String cell = cells.get(unit).get(0);
            Map<String, String> attributes = new LinkedHashMap<>();
            if (cell.contains("@")) {
                attributes.put("region", cell.substring(cell.indexOf('@') + 1));
            }
            if (words && !cell.equals("-")) {
                attributes.put("i1", cell);
            }
            units.add(new TableUnit("u" + (unit + 1), attributes));
        }
        return IndicatorTable.of(units, columns);
    }

    private IndicatorColumn column(int indicator, String without) {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(cells.size());
        for (int unit = 0; unit < cells.size(); unit++) {
            String number = cells.get(unit).get(indicator).replaceFirst(without, "");
            if (number.equals("-")) {
                draft.miss(unit, MissingReason.NOT_ASSESSED);
            } else {
                draft.put(unit, new BigDecimal(number).doubleValue());
            }
        }
        return draft.column();
    }
}
