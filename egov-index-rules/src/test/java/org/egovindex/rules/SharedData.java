package org.egovindex.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Third-party data that stand beside the project where they may be used, and are not part of it. */
public final class SharedData {
    private SharedData() {}

    /** The file; the test is skipped, saying so, where it is not there. */
    public static Path file(String name) {
        Path file = Path.of(System.getProperty("project.root", "."), "..", "shared", name)
                .normalize();
        String reason = "skipped: " + name + " is not beside the project (third-party data, not ours to ship)";
        if (!Files.exists(file)) {
            System.err.println(reason);
        }
        assumeTrue(Files.exists(file), reason);
        return file;
    }

    /** The rows of a CSV file that has no quotes, each as column to value. */
    public static List<Map<String, String>> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(file(name));
        String[] header = quoted(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.contains("\"") ? quoted(line) : line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], fields[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String[] quoted(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inside = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                inside = !inside;
            } else if (c == ',' && !inside) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields.toArray(String[]::new);
    }
}
