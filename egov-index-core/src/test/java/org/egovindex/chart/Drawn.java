package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Values;
import org.egovindex.scoring.MissingMarksPolicies;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;

/** Results to be drawn: small ones, and ones by lot whose names are as bad as names can be. */
final class Drawn {
    /** Names that would break out of XML, JSON or a line of text, or do not fit into one. */
    static final List<String> NAMES = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "A & B 'C' ]]>",
            "القاهرة",
            "תל אביב (יפו)",
            "서울특별시",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "q\u0303 combining",
            "🏙 skyline",
            "dots.and[brackets]",
            "back\\slash",
            "{{mustache}} ${el}");

    private Drawn() {}

    /** Two areas of 10 points with two criteria each; marks by lot, some missing; cities of the regions N and S. */
    static SurveyIndex survey(long seed, String wave, int cities) {
        Random random = new Random(seed);
        Checklist form = Checklist.of(
                ChecklistId.of("form", "Form <&>"), BigDecimal.valueOf(20), List.of(area("a", 10), area("b", 10)));
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int city = 0; city < cities; city++) {
            City where = City.of("City " + city, "Ö & Co");
            where = city % 5 == 4 ? where : where.with("region", city % 2 == 0 ? "N" : "S");
            for (int evaluator = 0; evaluator < 2; evaluator++) {
                ScoreSheet.Draft draft = ScoreSheet.draft(form);
                for (int place = 0; place < 4; place++) {
                    if (evaluator == 0 || random.nextInt(4) > 0) {
                        draft.award(place, random.nextInt(4));
                    }
                }
                sheets.add(draft.by(Evaluator.of("e" + evaluator), where));
            }
        }
        return ScoringMethods.areasAndPoints()
                .withMissing(MissingMarksPolicies.EXCLUDE)
                .compute(Survey.of(Wave.of(wave), form, sheets));
    }

    private static Area area(String id, int points) {
        return new Area(
                id,
                "Area " + id,
                BigDecimal.valueOf(points),
                List.of(
                        Criterion.of(id + "1", "Is it so & so?", ScoringScale.fourPoint()),
                        Criterion.of(id + "2", "Is it so?", ScoringScale.fourPoint())));
    }

    /** Units of bad names and three indicators, two of them in one dimension; some numbers missing. */
    static CompositeIndex table(long seed, int gaps) {
        Random random = new Random(seed);
        List<TableUnit> units = new ArrayList<>();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        NAMES.forEach(name ->
                units.add(new TableUnit(name, Map.of("group", name.length() % 2 == 0 ? "even" : "<odd>"))));
        for (String column : List.of("x.1", "y 2", "z")) {
            Values values = Values.gaps(units.size());
            for (int unit = 0; unit < units.size(); unit++) {
                if (random.nextInt(100) >= gaps) {
                    values.set(unit, random.nextInt(1000) / 10.0);
                }
            }
            columns.put(column, IndicatorColumn.of(values));
        }
        Node tree =
                Node.of("index", Node.of("pair", Node.indicator("x.1"), Node.indicator("y 2")), Node.indicator("z"));
        return Methodology.of("drawn", tree.with(MissingDataPolicies.renormalise()))
                .compute(IndicatorTable.of(units, columns));
    }

    /** Units A, B, C ... with these numbers at the indicators a, b, c ..., all weighing the same. */
    static CompositeIndex of(double[]... rows) {
        List<TableUnit> units = new ArrayList<>();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        List<Node> leaves = new ArrayList<>();
        for (int unit = 0; unit < rows.length; unit++) {
            units.add(TableUnit.of(String.valueOf((char) ('A' + unit))));
        }
        for (int column = 0; column < rows[0].length; column++) {
            double[] numbers = new double[rows.length];
            for (int unit = 0; unit < rows.length; unit++) {
                numbers[unit] = rows[unit][column];
            }
            String name = String.valueOf((char) ('a' + column));
            columns.put(name, IndicatorColumn.of(numbers));
            leaves.add(Node.indicator(name));
        }
        return Methodology.of("small", Node.of("index", leaves)).compute(IndicatorTable.of(units, columns));
    }

    static double[] row(double... numbers) {
        return numbers;
    }
}
