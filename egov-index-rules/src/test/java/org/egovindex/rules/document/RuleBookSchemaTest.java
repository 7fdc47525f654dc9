package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema, judged by another library than ours, says what the reader says, as far as a schema can. */
class RuleBookSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource(RuleBooks.class, "rule-book.schema.json"), InputFormat.JSON);

    private static String resource(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void thePublishedCopyIsTheSame() throws IOException {
        Path published = Path.of(System.getProperty("project.root", ".."), "docs", "rule-book.schema.json");
        assertThat(Files.readString(published)).isEqualTo(resource(RuleBooks.class, "rule-book.schema.json"));
    }

    static List<String> packs() {
        return RulePacks.ids();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackIsValidAsItStandsAndAsItIsWritten(String id) {
        assertThat(errors(resource(RulePacks.class, id + ".json"))).isEmpty();
        assertThat(errors(RuleBookJson.write(RulePacks.named(id)))).isEmpty();
        assertThat(errors(RuleBookJson.resolved(RulePacks.named(id)))).isEmpty();
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(4);
        assertThat(errors(RuleBookJson.write(book))).isEmpty();
        assertThat(errors(RuleBookJson.resolved(book))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"good/municipal.json", "good/every-kind.json", "good/edition.json", "good/bundle.json"})
    void goodFilesAreValidAndRead(String file) {
        String document = resource(RuleBookSchemaTest.class, file);
        assertThat(errors(document)).isEmpty();
        assertThat(RuleBooks.parse(document, file).problems().first()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\"kind\": \"ladder\",\"kind\": \"leader\"",
        "\"otherwise\": true,\"otherwise\": false",
        "\"ordered\": true,\"orderd\": true",
        "\"source\": \"crawler\",\"source\": \"robot\"",
        "\"score\": 3,\"score\": \"3\"",
        "\"points\": 20,\"points\": 0",
        "\"type\": \"bool\",\"type\": \"boolean\"",
        "\"formatVersion\": 1,\"formatVersion\": 2",
        "\"appliesWhen\": \"site.reachable\",\"appliesWhen\": true",
        "\"id\": \"municipal\",\"id\": \"muni cipal\""
    })
    void badFilesAreInvalidAndRefused(String good, String bad) {
        String document = resource(RuleBookSchemaTest.class, "good/municipal.json");
        assertThat(document).contains(good);
        String worse = document.replace(good, bad);
        assertThat(errors(worse)).isNotEmpty();
        assertThat(RuleBooks.parse(worse, "bad.json").problems().hasErrors()).isTrue();
    }
}
