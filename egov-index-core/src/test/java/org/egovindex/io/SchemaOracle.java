package org.egovindex.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.egovindex.index.Methodology;

/** The published schema of methodology documents, judged by another library than ours. */
final class SchemaOracle {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(), InputFormat.JSON);

    private SchemaOracle() {}

    static String schema() {
        String name = "methodology.schema.json";
        try (InputStream stream = Objects.requireNonNull(Methodology.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a document is invalid; nothing if it is valid. */
    static List<String> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
