package org.egovindex.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.CsvProblem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.index.About;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/** The rows of an iMeta file, and the tree they make. */
final class CoinrMeta {
    private static final List<String> REQUIRED = List.of("iCode", "Parent", "Direction", "Type", "Weight");
    private static final String NONE = "NA";

    /** Columns of iData that COINr knows without a row of iMeta, and does not ask for. */
    static final List<String> USUAL_WORDS = List.of("uName", "Time");

    private final Problems problems;
    private final Map<String, CoinrRow> rows = new LinkedHashMap<>();

    CoinrMeta(Problems problems) {
        this.problems = problems;
    }

    void read(Reader reader, ReadingLimits limits) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader)) {
            List<String> header = List.of();
            for (CsvRecord record : csv) {
                if (header.isEmpty()) {
                    header = record.getFields().stream().map(Naming::canonical).toList();
                    if (!hasColumns(header)) {
                        return;
                    }
                } else if (rows.size() >= limits.rows()) {
                    problems.add(
                            ProblemCode.LIMIT_ROWS,
                            record.getStartingLineNumber(),
                            0,
                            "there are more than " + limits.rows() + " rows.",
                            "");
                    return;
                } else {
                    take(header, record);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            CsvProblem.report(e, 0, problems);
        }
        if (rows.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no row.", "");
        }
    }

    private boolean hasColumns(List<String> header) {
        List<String> missing =
                REQUIRED.stream().filter(column -> !header.contains(column)).toList();
        missing.forEach(column -> problems.add(
                ProblemCode.MISSING_COLUMN, 1, 0, "there is no column " + column + ".", "Maybe this is iData."));
        return missing.isEmpty();
    }

    private void take(List<String> header, CsvRecord record) {
        long line = record.getStartingLineNumber();
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            String text = Naming.canonical(record.getField(i));
            fields.put(header.get(i), text.equals(NONE) ? "" : text);
        }
        CoinrRow row = new CoinrRow(line, fields);
        if (rows.putIfAbsent(row.code(), row) != null) {
            problems.add(
                    ProblemCode.CONFLICT,
                    line,
                    0,
                    "the code " + Naming.visible(row.code()) + " stands in the file already.",
                    "");
        }
    }

    /** The columns of iData that iMeta says are words. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        rows.values().stream()
                .filter(row -> row.type().equals("Group") || row.type().equals("Other"))
                .forEach(row -> words.add(row.code()));
        return words;
    }

    Optional<Methodology> methodology() {
        Map<String, List<CoinrRow>> children = new LinkedHashMap<>();
        List<CoinrRow> roots = new ArrayList<>();
        for (CoinrRow row : rows.values()) {
            row.check(rows, problems);
            if (row.isNode() && row.parent().isEmpty()) {
                roots.add(row);
            } else if (row.isNode()) {
                if (!rows.containsKey(row.parent())) {
                    problems.add(
                            ProblemCode.BAD_VALUE,
                            row.line(),
                            0,
                            "the parent " + Naming.visible(row.parent()) + " of " + Naming.visible(row.code())
                                    + " is not in the file.",
                            Similarity.nearest(row.parent(), rows.keySet())
                                    .map(near -> "Maybe " + near + " is meant.")
                                    .orElse(""));
                }
                children.computeIfAbsent(row.parent(), parent -> new ArrayList<>())
                        .add(row);
            }
        }
        if (roots.size() != 1) {
            problems.add(
                    ProblemCode.BAD_VALUE,
                    0,
                    0,
                    "exactly one row must have no parent, the index itself, but there are " + roots.size() + ".",
                    roots.isEmpty() ? "Maybe parents go round in a circle." : "");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        CoinrTree tree = new CoinrTree(children);
        Node root = tree.node(roots.get(0), 1);
        circles(tree.reached());
        return problems.hasErrors() ? Optional.empty() : named(root);
    }

    /** Rows that no way down from the index reaches have parents that go round in a circle. */
    private void circles(List<String> reached) {
        rows.values().stream()
                .filter(row -> row.isNode() && !reached.contains(row.code()))
                .forEach(row -> problems.add(
                        ProblemCode.BAD_VALUE,
                        row.line(),
                        0,
                        "the parents of " + Naming.visible(row.code()) + " go round in a circle, or too deep.",
                        "Maybe it names itself or a child of its own as Parent."));
    }

    private Optional<Methodology> named(Node root) {
        try {
            String id = root.id().replaceAll("[^A-Za-z0-9._/-]", "-");
            About about = new About(
                    id,
                    root.title(),
                    "",
                    "COINr iMeta",
                    List.of("Read from COINr's files, with COINr's usual choices."));
            return Optional.of(new Methodology(about, root, Publication.USUAL, List.of()));
        } catch (IllegalArgumentException refused) {
            problems.add(ProblemCode.BAD_VALUE, 0, 0, String.valueOf(refused.getMessage()), "");
            return Optional.empty();
        }
    }
}
