package org.egovindex.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.egovindex.model.Mark;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Survey;

/** Writes the marks of a survey as they are read. */
final class MarkWriter {
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
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("marks");
            for (Iterator<Mark> marks = survey.marks().iterator(); marks.hasNext(); ) {
                List<String> fields = fields(survey, marks.next());
                json.writeRaw('\n');
                json.writeStartObject();
                for (int field = 0; field < fields.size(); field++) {
                    if (!fields.get(field).isEmpty() || Role.ALL.get(field).isRequired()) {
                        json.writeStringField(Role.columns().get(field), fields.get(field));
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }
}
