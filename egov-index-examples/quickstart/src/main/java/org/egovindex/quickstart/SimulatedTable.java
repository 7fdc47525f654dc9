package org.egovindex.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.normalise.Normalisations;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/**
 * A table of marks from 0 to 3 that nobody gave, in areas of up to 20 indicators, for demonstrations and benchmarks of any size. The first
 * area takes what is left: 98 indicators are areas of 18, 20, 20, 20 and 20. Its results say that it is simulated.
 *
 * <p>How it is drawn: as in {@link SimulatedWave}, each unit has a quality, each of its areas a deviation from it of up to 20, and a mark is the
 * higher the more likely the better the area. Whole numbers only: one seed gives the same table everywhere.
 *
 * @param units how many
 * @param indicators how many
 * @param seed of the random numbers
 */
public record SimulatedTable(int units, int indicators, long seed) {
    private static final int AREA = 20;
    private static final int MARKS = 4;

    /** Checks that there is something to draw. */
    public SimulatedTable {
        if (units < 1 || indicators < 1) {
            throw new IllegalArgumentException("There must be 1 unit and 1 indicator or more, not " + units + " and "
                    + indicators + ".\nMaybe 100 and 98 are meant.");
        }
    }

    /** How many indicators each area has. */
    public List<Integer> areas() {
        List<Integer> sizes = new ArrayList<>();
        for (int left = indicators; left > 0; left -= sizes.get(0)) {
            sizes.add(0, Math.min(left, AREA));
        }
        return sizes;
    }

    private static String area(int area) {
        return "area-" + (area + 1);
    }

    private static String indicator(int area, int place) {
        return area(area) + "-" + (place + 1);
    }

    /** The marks. */
    public IndicatorTable table() {
        SplitMix64 random = new SplitMix64(seed);
        List<Integer> areas = areas();
        Map<String, IndicatorColumn.Draft> columns = new LinkedHashMap<>();
        for (int area = 0; area < areas.size(); area++) {
            for (int place = 0; place < areas.get(area); place++) {
                columns.put(indicator(area, place), new IndicatorColumn.Draft(units));
            }
        }
        List<TableUnit> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            rows.add(TableUnit.of("Simulated " + (unit + 1)));
            int quality = random.below(100);
            int column = 0;
            int level = 0;
            for (IndicatorColumn.Draft draft : columns.values()) {
                boolean begins = (column - areas.get(0)) % AREA == 0 || column == 0;
                level = begins ? Math.max(0, Math.min(99, quality + random.below(41) - AREA)) : level;
                draft.put(unit, Math.min(MARKS - 1, MARKS * (level + random.below(100)) / 200));
                column++;
            }
        }
        Map<String, IndicatorColumn> finished = new LinkedHashMap<>();
        columns.forEach((name, draft) -> finished.put(name, draft.column()));
        return IndicatorTable.of(rows, finished)
                .withNotices(List.of("simulated: nobody gave these marks (seed " + seed + ")"));
    }

    /** Min-max from 0 to 100, arithmetic means of indicators and of areas; an indicator that is the same for all counts 0. */
    public Methodology methodology() {
        List<Node> parents = new ArrayList<>();
        List<Integer> areas = areas();
        for (int area = 0; area < areas.size(); area++) {
            List<Node> children = new ArrayList<>();
            for (int place = 0; place < areas.get(area); place++) {
                children.add(Node.indicator(indicator(area, place)));
            }
            parents.add(Node.of(area(area), children));
        }
        return Methodology.of(
                "simulated",
                Node.of("index", parents)
                        .with(Normalisations.minMax().within(0, 100).constantAs(0)));
    }
}
