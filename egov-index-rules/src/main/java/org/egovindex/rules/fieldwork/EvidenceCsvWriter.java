package org.egovindex.rules.fieldwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.model.Wave;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;

/** Writes evidence as rows of CSV. The columns for the address of the site and for the wave are left out where nothing is known. */
final class EvidenceCsvWriter {
    private EvidenceCsvWriter() {}

    static String of(Collection<Evidence> evidence, Optional<Wave> wave) {
        List<WrittenObservation> rows = WrittenObservation.of(evidence);
        boolean addresses = rows.stream().anyMatch(row -> row.site().address().isPresent());
        List<String> header = new ArrayList<>(EvidenceColumn.keys());
        if (!addresses) {
            header.remove(EvidenceColumn.ADDRESS.key());
        }
        if (wave.isEmpty()) {
            header.remove(EvidenceColumn.WAVE.key());
        }
        StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
        for (WrittenObservation row : rows) {
            List<String> fields = fields(row);
            if (addresses) {
                fields.add(row.site().address().orElse(""));
            }
            wave.ifPresent(one -> fields.add(one.id()));
            text.append(fields.stream().map(EvidenceCsvWriter::field).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<String> fields(WrittenObservation row) {
        Reading reading = row.observation().reading();
        boolean seen = reading.value().isPresent();
        return new ArrayList<>(List.of(
                row.site().city().name(),
                row.site().city().country(),
                row.slot().name(),
                seen ? reading.shown() : "",
                seen ? "" : reading.shown(),
                row.evaluator(),
                row.observation().witness().seenAt().orElse(""),
                row.observation().witness().address().orElse("")));
    }

    /** By RFC 4180: in quotes if there is a quote, a comma or a space at an end in it. */
    private static String field(String plain) {
        String text = FormulaGuard.close(plain);
        boolean quotes = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.startsWith(" ") || text.endsWith(" ");
        return quotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
