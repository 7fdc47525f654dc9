package org.egovindex.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Decimals;

/** One JSON object, indented by two spaces, keys in a fixed order, no exponents. */
final class JsonRenderer {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonRenderer() {}

    /** A step that writes. */
    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String render(Table table) {
        return write(json -> {
            json.writeStartObject();
            json.writeStringField("title", table.title());
            json.writeArrayFieldStart("notes");
            for (String note : table.notes()) {
                json.writeString(note);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (List<Cell> row : table.rows()) {
                row(json, table.columns(), row);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void row(JsonGenerator json, List<Column> columns, List<Cell> row) throws IOException {
        json.writeStartObject();
        for (int column = 0; column < row.size(); column++) {
            json.writeFieldName(columns.get(column).key());
            Cell cell = row.get(column);
            Optional<BigDecimal> number = cell.number();
            if (number.isPresent()) {
                json.writeNumber(number.get());
            } else if (cell instanceof Cell.Missing) {
                json.writeNull();
            } else {
                json.writeString(cell.shown());
            }
        }
        json.writeEndObject();
    }

    static String render(Explanation explanation) {
        return write(json -> node(json, explanation));
    }

    private static void node(JsonGenerator json, Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", explanation.label());
        json.writeStringField("value", explanation.value());
        json.writeStringField("how", explanation.how());
        json.writeArrayFieldStart("parts");
        for (Explanation part : explanation.parts()) {
            node(json, part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static String render(Map<String, Object> object) {
        return write(json -> value(json, object));
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : object.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Double number) {
            json.writeNumber(Decimals.of(number));
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Boolean word) {
            json.writeBoolean(word);
        } else {
            json.writeString(value.toString());
        }
    }

    private static String write(Writing writing) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }
}
