package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.ChecklistId;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.EditionDiff;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** The language of a book's texts is kept wherever the book goes. */
class LanguageTest {
    private static final RuleBook ENGLISH = RuleBooks.parse(
                    RuleBookProblemsTest.resource("good/municipal.json"), "municipal.json")
            .orThrow();
    private static final RuleBook GREEK = ENGLISH.withLanguage("el");

    private static RuleBook read(String document) {
        return RuleBooks.parse(document, "a").orThrow();
    }

    @Test
    void itIsEnglishUnlessAnotherIsSaid() {
        assertThat(ENGLISH.language()).isEqualTo("en");
        assertThat(RuleBookJson.write(ENGLISH)).doesNotContain("defaultLanguage");
        assertThat(RuleBookText.write(ENGLISH)).doesNotContain("language");
        assertThat(GREEK).isNotEqualTo(ENGLISH);
        assertThat(GREEK.withLanguage("en")).isEqualTo(ENGLISH);
    }

    @Test
    void itComesBackFromEveryForm() {
        assertThat(read(RuleBookJson.write(GREEK))).isEqualTo(GREEK);
        assertThat(read(RuleBookJson.resolved(GREEK))).isEqualTo(GREEK);
        assertThat(RuleBookJson.write(GREEK)).contains("\"defaultLanguage\" : \"el\"");
        assertThat(RuleBookText.write(GREEK)).contains("\nlanguage el\n");
        assertThat(read(RuleBookText.write(GREEK))).isEqualTo(GREEK);
        assertThat(RuleBookDigest.of(GREEK)).isNotEqualTo(RuleBookDigest.of(ENGLISH));
    }

    @Test
    void theObservedBookKeepsIt() {
        assertThat(GREEK.observed().language()).isEqualTo("el");
    }

    @Test
    void anEditionHasItsParentsUnlessItSaysAnother() {
        Pin pin = Pin.of(GREEK).with(RuleBookDigest.of(GREEK));
        Edition same = Edition.of(
                ChecklistId.of("later", "Later"),
                pin,
                new Change.TotalPoints(GREEK.checklist().points().add(java.math.BigDecimal.ONE)));
        assertThat(same.resolve(GREEK).language()).isEqualTo("el");
        Edition other = new Edition(same.about(), pin, same.changes(), Map.of(), Optional.of("en"));
        String text = RuleBookText.write(other);
        assertThat(text).contains("\nlanguage en\n");
        assertThat(RuleBooks.parse(text, "a.rules").edition()).contains(other);
        assertThat(RuleBooks.parse(text, "a.rules", Library.of(GREEK)).orThrow().language())
                .isEqualTo("en");
        String json = "{\"id\": \"b\", \"defaultLanguage\": \"pt-BR\", \"extends\": {\"id\": \"" + pin.id()
                + "\", \"version\": \"" + pin.version() + "\", \"digest\": \"" + pin.digest()
                + "\"}, \"points\": 7}";
        assertThat(RuleBooks.parse(json, "b.json", Library.of(GREEK)).orThrow().language())
                .isEqualTo("pt-BR");
    }

    @Test
    void theShortFormHasItToo() {
        String bundle = """
                {"checklists": [
                  {"id": "a", "defaultLanguage": "el", "criteria": [{"id": "c", "weight": 1}]},
                  {"id": "b", "extends": "a", "criteria": [{"id": "d", "weight": 1}]}]}
                """;
        assertThat(RuleBooks.parse(bundle, "a.json").books())
                .extracting(RuleBook::language)
                .isEqualTo(List.of("el", "el"));
    }

    @Test
    void anotherLanguageIsADifferenceOfTexts() {
        assertThat(EditionDiff.of(ENGLISH, GREEK).differences())
                .singleElement()
                .asString()
                .contains("language: el");
    }

    @Test
    void whatIsNoTagIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.withLanguage("Greek language"))
                .withMessageContaining("must be a tag such as en or pt-BR, not \"Greek language\".\nMaybe ");
    }
}
