package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.document.ProblemCode;
import org.egovindex.index.Methodology;
import org.egovindex.normalise.Normalisations;
import org.egovindex.treat.OutlierTreatments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema and the parser say the same, as far as a schema can say it. */
class MethodologySchemaTest {
    /** What a schema does not see: the text before it is JSON, and what depends on more than one value. */
    private static final Set<ProblemCode> BEYOND = Set.of(
            ProblemCode.EMPTY_INPUT,
            ProblemCode.JSON_SYNTAX,
            ProblemCode.ENCODING,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.DUPLICATE_ID,
            ProblemCode.BIDI_CONTROL,
            ProblemCode.INVISIBLE_CHAR,
            ProblemCode.CONTROL_CHAR,
            ProblemCode.LIMIT_DEPTH,
            ProblemCode.LIMIT_FIELD,
            ProblemCode.BAD_VALUE,
            ProblemCode.BAD_NUMBER);

    static Stream<Methodology> catalogue() {
        return Methodologies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyMethodologyOfTheCatalogueIsValid(Methodology methodology) throws IOException {
        assertThat(SchemaOracle.errors(methodology.json())).isEmpty();
        String name = "methodologies/" + methodology.about().id() + ".json";
        try (InputStream stream = Objects.requireNonNull(Methodologies.class.getResourceAsStream(name), name)) {
            assertThat(SchemaOracle.errors(new String(stream.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    static Stream<Arguments> bad() throws IOException {
        return BadMethodologiesTest.files().stream()
                .filter(arguments ->
                        !BEYOND.contains(ProblemCode.valueOf((String) arguments.get()[1])));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bad")
    void unknownKeysMethodsAndWrongTypesAreInvalidToo(String file, ProblemCode code, String message, String pointer)
            throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                MethodologySchemaTest.class.getResourceAsStream("/methodologies/bad/" + file), file)) {
            assertThat(SchemaOracle.errors(new String(stream.readAllBytes(), StandardCharsets.UTF_8)))
                    .isNotEmpty();
        }
    }

    @Test
    void theCopyInTheDocsIsTheSame() throws IOException {
        Path copy = Path.of(System.getProperty("project.root", "."), "docs", "methodology.schema.json");
        assertThat(Files.readString(copy)).isEqualTo(SchemaOracle.schema());
    }

    @Test
    void everyPropertyIsDescribedAndNoOtherIsAllowed() throws IOException {
        List<String> bare = new ArrayList<>();
        walk(new ObjectMapper().readTree(SchemaOracle.schema()), "", bare);
        assertThat(bare).isEmpty();
    }

    private static void walk(JsonNode node, String path, List<String> bare) {
        node.path("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            boolean said = value.has("description")
                    || value.has("$ref")
                    || value.has("const")
                    || path.contains("/anyOf")
                    || path.contains("/dependentSchemas");
            if (!said) {
                bare.add(path + "/" + property.getKey());
            }
        });
        if (node.has("properties")
                && node.path("type").asText().equals("object")
                && !node.has("additionalProperties")) {
            bare.add(path + " is open");
        }
        node.properties().forEach(child -> walk(child.getValue(), path + "/" + child.getKey(), bare));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), path + "/" + i, bare);
        }
    }

    @Test
    void theExampleOfTheDocsIsReadAndValid() throws IOException {
        String docs = Files.readString(Path.of(System.getProperty("project.root", "."), "docs", "file-formats.md"));
        String section = docs.substring(docs.indexOf("## Methodology, JSON"));
        int start = section.indexOf("```json\n") + "```json\n".length();
        String example = section.substring(start, section.indexOf("```", start));
        Methodology methodology =
                MethodologyFiles.parse(example, "example.json").orThrow();
        assertThat(methodology.tree().all().map(org.egovindex.index.Node::id))
                .containsExactly("index", "means", "computers", "cost", "results", "portal");
        assertThat(SchemaOracle.errors(example)).isEmpty();
    }

    @Test
    void theSchemaKnowsTheMethodsTheLibraryKnows() throws IOException {
        JsonNode variants = new ObjectMapper().readTree(SchemaOracle.schema()).at("/$defs/normalise/oneOf");
        Set<String> ids = new TreeSet<>();
        variants.forEach(
                variant -> ids.add(variant.at("/properties/method/const").asText()));
        ids.remove("");
        assertThat(ids).containsExactlyInAnyOrderElementsOf(Normalisations.ids());
        Set<String> outliers = new TreeSet<>();
        new ObjectMapper()
                .readTree(SchemaOracle.schema())
                .at("/$defs/outliers/oneOf")
                .forEach(variant ->
                        outliers.add(variant.at("/properties/method/const").asText()));
        outliers.remove("");
        assertThat(outliers).containsExactlyInAnyOrderElementsOf(OutlierTreatments.ids());
    }
}
