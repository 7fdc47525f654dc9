package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.table.IndicatorColumn;

/** What the pages on method and data say of an index of a table. */
final class TableSections {
    private final CompositeIndex index;
    private final Words words;

    TableSections(CompositeIndex index, Words words) {
        this.index = index;
        this.words = words;
    }

    List<Section> method() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "tree", "methodTree", HtmlTree.of(index.methodology().explain(), 3, words)));
        sections.add(new Section(
                "weights",
                "methodWeights",
                HtmlTable.of(index.effectiveWeights().table(), words)));
        List<String> notes = index.methodology().about().notes();
        if (!notes.isEmpty()) {
            Markup out = new Markup().tag("<ul" + words.english() + ">");
            notes.forEach(note -> out.element("li", note));
            sections.add(new Section("notes", "methodNotes", out.tag("</ul>").html()));
        }
        return sections;
    }

    List<Section> quality() {
        return List.of(
                new Section("coverage", "qualityIndicators", indicators()),
                new Section(
                        "outliers",
                        "qualityOutliers",
                        HtmlTable.of(index.outliers().table(), words)));
    }

    private Html indicators() {
        List<List<Cell>> rows = new ArrayList<>();
        for (String name : index.methodology().columns()) {
            index.data().find(name).ifPresent(column -> rows.add(row(name, column)));
        }
        return HtmlTable.of(
                words.of("qualityIndicators"),
                List.of("colIndicator", "colUnits", "colGaps", "colCoverage"),
                rows,
                words);
    }

    private static List<Cell> row(String name, IndicatorColumn column) {
        Rational percent = Rational.of(100L * column.present(), Math.max(1, column.size()));
        return List.of(
                Cell.words(name),
                Cell.whole(column.present()),
                Cell.whole(column.size() - column.present()),
                Cell.figure(percent, Rounding.halfUp(1)));
    }
}
