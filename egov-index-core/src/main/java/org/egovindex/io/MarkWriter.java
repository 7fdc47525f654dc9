package org.egovindex.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.egovindex.model.Mark;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Survey;

/** Writes the marks of a survey as they are read. */
final class MarkWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private MarkWriter() {}

    static String csv(Survey survey) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(Role.columns());
            survey.marks().forEach(mark -> csv.writeRecord(fields(survey, mark)));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.toString();
    }

    private static List<String> fields(Survey survey, Mark mark) {
        return List.of(
                mark.city().name(),
                mark.city().country(),
                mark.criterion().id(),
                mark.evaluator().name(),
                score(mark),
                survey.wave().id(),
                mark.remark().note().orElse(""),
                mark.remark().url().orElse(""),
                mark.remark().seenAt().orElse(""));
    }

    private static String score(Mark mark) {
        if (mark.score() instanceof Score.Missing missing) {
            return missing.reason() == MissingReason.NOT_APPLICABLE
                    ? ReadScore.NOT_APPLICABLE
                    : missing.reason() == MissingReason.EVIDENCE_UNAVAILABLE ? ReadScore.UNAVAILABLE : "";
        }
        return mark.answer();
    }

    static String json(Survey survey) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("marks");
            for (Iterator<Mark> marks = survey.marks().iterator(); marks.hasNext(); ) {
                Mark mark = marks.next();
                json.writeRaw('\n');
                json.writeStartObject();
                write(json, fields(survey, mark), mark.criterion().scale().isNumeric());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, List<String> fields, boolean numeric) throws IOException {
        for (int field = 0; field < fields.size(); field++) {
            Role role = Role.ALL.get(field);
            String text = fields.get(field);
            if (role != Role.SCORE) {
                if (!text.isEmpty() || role.isRequired()) {
                    json.writeStringField(role.column(), text);
                }
            } else if (text.isEmpty()) {
                json.writeNullField(role.column());
            } else if (numeric && !ReadScore.isReserved(text)) {
                json.writeNumberField(role.column(), new BigDecimal(text));
            } else {
                json.writeStringField(role.column(), text);
            }
        }
    }
}
