package org.egovindex.range;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedData;
import org.egovindex.SharedTables;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/** Published indices on third-party data. */
public final class Published {
    private Published() {}

    /**
     * The UN's index of 2010 with a human capital index of 0 taken as 0, as in the debate on its weights: 193 units. The methodology of
     * the catalogue takes it as missing.
     */
    public static CompositeIndex egdi() throws IOException {
        return Methodologies.named("un-egdi-2010")
                .withNode("hci", node -> node.missingWhere(List.of()))
                .compute(egdiData());
    }

    /** The data of {@link #egdi}. */
    public static IndicatorTable egdiData() throws IOException {
        return SharedTables.read(
                "data/egdi/egdi-2008-2010-2018-2020-2022.csv",
                "country",
                row -> row.get("year").equals("2010"));
    }

    /** The Technology Achievement Index of the Handbook: 23 countries, 8 indicators. */
    public static CompositeIndex tai(String id) throws IOException {
        return Methodologies.named(id).compute(SharedTables.read("data/tai/tai23_raw_tableA2.csv", "country"));
    }

    /** The Global Open Data Index 2015: 122 places, 13 datasets of 9 answers each. */
    public static CompositeIndex godi() throws IOException {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        for (Map<String, String> entry : SharedData.rows("data/godi/entries-2015.csv")) {
            Map<String, String> place = answers.computeIfAbsent(entry.get("place"), key -> new LinkedHashMap<>());
            for (String question : List.of(
                    "exists",
                    "digital",
                    "public",
                    "online",
                    "free",
                    "machinereadable",
                    "bulk",
                    "openlicense",
                    "uptodate")) {
                place.put(entry.get("dataset") + "." + question, entry.get(question));
            }
        }
        List<TableUnit> places = answers.entrySet().stream()
                .map(place -> new TableUnit(place.getKey(), place.getValue()))
                .toList();
        Methodology methodology = Methodologies.named("godi-2015");
        return methodology.compute(IndicatorTable.of(places, Map.of()));
    }
}
