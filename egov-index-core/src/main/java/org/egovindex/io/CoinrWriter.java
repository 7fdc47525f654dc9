package org.egovindex.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.egovindex.index.Content;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.model.Unit;
import org.egovindex.normalise.Direction;
import org.egovindex.number.Decimals;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/** Writes iData and iMeta. */
final class CoinrWriter {
    private static final String NONE = "NA";

    private final IndicatorTable table;
    private final Methodology methodology;
    private final Set<String> denominators = new LinkedHashSet<>();
    private final Set<String> indicators = new LinkedHashSet<>();
    private final Set<String> words = new TreeSet<>();

    CoinrWriter(IndicatorTable table, Methodology methodology) {
        this.table = table;
        this.methodology = methodology;
        methodology.tree().all().map(Node::content).forEach(content -> {
            if (content instanceof Content.Indicator indicator) {
                if (!indicators.add(indicator.column())) {
                    throw new IllegalArgumentException("The column " + indicator.column()
                            + " counts at two places, which COINr cannot express.\nMaybe copy the column.");
                }
                indicator.per().ifPresent(per -> denominators.add(per.column()));
            }
        });
        table.units().forEach(unit -> words.addAll(unit.attributes().keySet()));
        words.remove("uName");
    }

    String data() {
        List<String> header = new ArrayList<>(List.of("uName", "uCode"));
        header.addAll(words);
        denominators.stream().filter(column -> !indicators.contains(column)).forEach(header::add);
        header.addAll(indicators);
        List<List<String>> rows = new ArrayList<>(List.of(header));
        for (int place = 0; place < table.units().size(); place++) {
            Unit unit = table.units().get(place);
            List<String> row = new ArrayList<>(List.of(unit.attribute("uName").orElse(unit.name()), unit.label()));
            words.forEach(name -> row.add(unit.attribute(name).orElse(NONE)));
            for (String name : header.subList(row.size(), header.size())) {
                row.add(cell(table.column(name), place));
            }
            rows.add(row);
        }
        return csv(rows);
    }

    private static String cell(IndicatorColumn column, int row) {
        return column.isMissing(row) ? NONE : Decimals.text(column.get(row));
    }

    String meta() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Level", "iCode", "iName", "Direction", "Weight", "Denominator", "Parent", "Type"));
        add(methodology.tree(), NONE, false, rows);
        words.forEach(name -> rows.add(List.of(NONE, name, name, NONE, NONE, NONE, NONE, "Group")));
        denominators.forEach(name -> rows.add(List.of(NONE, name, name, NONE, NONE, NONE, NONE, "Denominator")));
        return csv(rows);
    }

    private int add(Node node, String parent, boolean lowerAbove, List<List<String>> rows) {
        boolean lower = node.choices()
                .direction()
                .map(direction -> direction == Direction.LOWER_IS_BETTER)
                .orElse(lowerAbove);
        int level = 1;
        String code = node.column().orElse(node.id());
        for (Node child : node.children()) {
            level = Math.max(level, 1 + add(child, code, lower, rows));
        }
        String per = node.content() instanceof Content.Indicator indicator
                ? indicator.per().map(by -> by.column()).orElse(NONE)
                : NONE;
        rows.add(List.of(
                String.valueOf(level),
                code,
                node.title(),
                lower && node.isIndicator() ? "-1" : "1",
                Decimals.text(node.weight().doubleValue()),
                per,
                parent,
                node.isIndicator() ? "Indicator" : "Aggregate"));
        return level;
    }

    private static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.toString();
    }
}
