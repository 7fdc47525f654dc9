package org.egovindex.quickstart;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.io.IndicatorTables;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.table.IndicatorTable;

/** An example of docs/file-formats.md: an index that nobody has computed before, from a document and a table. Both are invented. */
public final class AnotherIndexFromJson {
    private AnotherIndexFromJson() {}

    /** Ranks three towns by their portals and their waiting times. */
    public static void main(String[] arguments) {
        // docs: another index from JSON
        Methodology methodology = MethodologyFiles.parse("""
                { "methodology": "my-index", "title": "My index", "source": "my report, annex 1", "edition": "2026", "missing": "reject-unit",
                  "tree": { "id": "index", "aggregate": "arithmetic-mean", "children": [
                    { "id": "portals", "indicator": "portals", "per": { "column": "people", "times": 100000 }, "normalise": "min-max" },
                    { "id": "waiting", "indicator": "days", "direction": "lower-is-better",
                      "normalise": { "method": "goalposts", "lower": 0, "upper": 30, "clip": true } } ] },
                  "round": 2, "rank": { "on": "rounded", "ties": "standard" } }
                """, "my-index.json").orThrow();
        InputStream file = new ByteArrayInputStream("""
                town,people,portals,days
                Ayton,250000,5,3
                Beeton,80000,4,12
                Ceeton,120000,3,NA
                Deeton,100000,1,21
                """.getBytes(StandardCharsets.UTF_8));
        IndicatorTable data = IndicatorTables.reader().read(file, "my.csv").orThrow();
        CompositeIndex index = methodology.compute(data);

        index.print();
        index.explain("Ayton").print();
        index.explain("Ayton", "Beeton").print();
        // end
    }
}
