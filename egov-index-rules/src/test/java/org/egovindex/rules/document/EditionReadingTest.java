package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.egovindex.document.RefusedFileException;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that build upon others, and where these are looked for. */
class EditionReadingTest {
    private static final RuleBook PARENT = RuleBooks.parse(
                    RuleBookProblemsTest.resource("good/municipal.json"), "municipal.json")
            .orThrow();
    private static final String ZEROS = "sha256-" + "0".repeat(64);

    private static String edition() {
        return RuleBookProblemsTest.resource("good/edition.json").replace(ZEROS, RuleBookDigest.of(PARENT));
    }

    private static List<String> problems(RuleBookReading reading) {
        return reading.problems().first().stream()
                .map(problem -> problem.code() + " " + problem.message())
                .toList();
    }

    private static String extending(String id, String parent) {
        return "{\"id\": \"" + id + "\", \"extends\": {\"id\": \"" + parent
                + "\", \"version\": \"1\", \"digest\": \"sha256-0\"}, \"points\": 7}";
    }

    @Test
    void anEditionBecomesTheBookThatItSays() {
        RuleBookReading reading = RuleBooks.parse(edition(), "e.json", Library.of(PARENT));
        assertThat(reading.problems().first()).isEmpty();
        RuleBook book = reading.orThrow();
        assertThat(book.checklist().about()).hasToString("municipal 2009.1.0");
        assertThat(book.rules()).extracting(rule -> rule.id()).containsExactly("PS-01", "AC-1");
        assertThat(book.rule("PS-01").criterion().question()).isEqualTo("How far is the policy linked?");
        assertThat(book.checklist().points()).isEqualByComparingTo("35");
        assertThat(RuleBooks.parse(RuleBookJson.write(book), "flat.json").book())
                .contains(book);
    }

    @Test
    void withoutALibraryOnlyTheChangesAreRead() {
        RuleBookReading reading = RuleBooks.parse(edition(), "e.json");
        assertThat(reading.edition()).isPresent();
        assertThat(reading.book()).isEmpty();
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("UNKNOWN_PARENT")
                .hasMessageContaining("municipal 2005.1.0");
    }

    @Test
    void theSampleOfTheDesignIsReadAsItStands() {
        RuleBookReading reading = RuleBooks.parse(RuleBookProblemsTest.resource("good/sample.json"), "sample.json");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.edition().orElseThrow().parent().version()).isEqualTo("2003.1.2");
        assertThat(reading.edition().orElseThrow().changes())
                .filteredOn(change -> change instanceof Change.AddArea)
                .hasSize(5);
    }

    @Test
    void anotherDigestIsRefusedWithBoth() {
        RuleBookReading reading =
                RuleBooks.parse(edition().replace(RuleBookDigest.of(PARENT), ZEROS), "e.json", Library.of(PARENT));
        assertThat(problems(reading))
                .singleElement()
                .asString()
                .startsWith("DIGEST_MISMATCH at /extends: ")
                .contains(ZEROS, RuleBookDigest.of(PARENT));
    }

    @Test
    void anotherVersionIsUnknown() {
        RuleBookReading reading =
                RuleBooks.parse(edition().replace("2005.1.0", "2004.1.0"), "e.json", Library.of(PARENT));
        assertThat(problems(reading))
                .containsExactly("UNKNOWN_PARENT at /extends: the parent municipal 2004.1.0 is not there.");
    }

    @Test
    void conditionsMayAskForSlotsOfTheParentAndAreOrphanedWithoutIt() {
        String asking = edition().replace("\"when\": \"policy.dated\"", "\"when\": \"policy.dated && site.reachable\"");
        assertThat(RuleBooks.parse(asking, "e.json", Library.of(PARENT)).book()).isPresent();
        assertThat(RuleBooks.parse(asking, "e.json").problems().first())
                .extracting(problem -> problem.code().name())
                .containsExactlyInAnyOrder("UNKNOWN_PARENT", "UNKNOWN_SLOT");
    }

    @Test
    void whatDoesNotFitTheParentIsSaidWhereItStands() {
        String twice = edition()
                .replace("\"policy.dated\": {", "\"site.reachable\": {")
                .replace("policy.dated", "site.reachable");
        RuleBookReading reading = RuleBooks.parse(twice, "e.json", Library.of(PARENT));
        assertThat(problems(reading)).singleElement().asString().contains("at /add/slots/site.reachable");
        assertThat(reading.problems().first().get(0).line()).isEqualTo(5);
    }

    @Test
    void aFolderHasParentsAndTheirParents(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("municipal-2005.1.0.json"), RuleBookJson.write(PARENT));
        Files.writeString(folder.resolve("municipal-2009.1.0.json"), edition());
        RuleBook second = RuleBooks.read(folder.resolve("municipal-2009.1.0.json"), Library.folder(folder))
                .orThrow();
        String third = "{\"id\": \"municipal\", \"version\": \"2011.1.0\", \"extends\": {\"id\": \"municipal\", "
                + "\"version\": \"2009.1.0\", \"digest\": \"" + RuleBookDigest.of(second)
                + "\"}, \"reweight\": {\"access\": 30}}";
        RuleBook book =
                RuleBooks.parse(third, "third.json", Library.folder(folder)).orThrow();
        assertThat(book.checklist().points()).isEqualByComparingTo("55");
        assertThat(Library.folder(folder).find(Pin.of(second))).contains(second);
    }

    @Test
    void editionsInACircleAreNamedAll(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), extending("a", "b"));
        Files.writeString(folder.resolve("b.json"), extending("b", "c"));
        Files.writeString(folder.resolve("c.json"), extending("c", "a"));
        assertThat(problems(RuleBooks.read(folder.resolve("a.json"), Library.folder(folder))))
                .containsExactly(
                        "CYCLE at /extends: these build upon each other in a circle: a 1 -> b 1 -> c 1 -> a 1.");
    }

    @Test
    void noMoreThanSixteenParentsAreFollowed(@TempDir Path folder) throws IOException {
        for (int at = 0; at < 30; at++) {
            Files.writeString(folder.resolve("e" + at + ".json"), extending("e" + at, "e" + (at + 1)));
        }
        assertThat(problems(RuleBooks.read(folder.resolve("e0.json"), Library.folder(folder))))
                .containsExactly(
                        "LIMIT_INHERITANCE at /extends: e0 1 builds upon more than 16 others, one upon the other.");
    }

    @Test
    void nothingOutsideOfTheFolderIsOpened(@TempDir Path outer) throws IOException {
        Path folder = Files.createDirectory(outer.resolve("inner"));
        Files.writeString(outer.resolve("secret.json"), RuleBookJson.write(PARENT));
        Files.createSymbolicLink(folder.resolve("municipal.json"), outer.resolve("secret.json"));
        for (String id : List.of("../secret", "..", "/etc/passwd", "a/../../secret", "municipal", "x\\..\\secret")) {
            assertThat(Library.folder(folder).find(new Pin(id, "2005.1.0", ""))).isEmpty();
        }
    }

    @Test
    void aParentWithFaultsIsRefusedWithItsFirst(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("municipal.json"), "{\"id\": \"municipal\"}");
        assertThat(problems(RuleBooks.parse(edition(), "e.json", Library.folder(folder))))
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_PARENT at /extends: the parent municipal 2005.1.0 cannot be taken: ")
                .contains("municipal.json:1:1: error: at /: there is no key areas.");
    }

    @Test
    void aParentMayBeInTheTextForm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("municipal.rules"), RuleBookText.write(PARENT));
        Files.writeString(
                folder.resolve("municipal.json"),
                RuleBookJson.write(PARENT.withLanguage("el").observed()));
        assertThat(RuleBooks.parse(edition(), "e.json", Library.folder(folder)).book())
                .isEqualTo(
                        RuleBooks.parse(edition(), "e.json", Library.of(PARENT)).book())
                .isPresent();
        assertThat(Library.folder(folder).find(Pin.of(PARENT))).contains(PARENT);
    }

    @Test
    void aParentMayBeOneOfSeveralBooksOfItsFile(@TempDir Path folder) throws IOException {
        String one = RuleBookJson.write(PARENT);
        String other = one.replaceFirst("\"municipal\"", "\"other\"");
        Files.writeString(folder.resolve("municipal.json"), "{\"checklists\": [" + one + "," + other + "]}");
        assertThat(RuleBooks.parse(edition(), "e.json", Library.folder(folder)).book())
                .isPresent();
    }

    @Test
    void aCircleThroughADocumentOfSeveralBooksIsNamedToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"checklists\": [" + extending("a", "b") + "]}");
        Files.writeString(folder.resolve("b.json"), extending("b", "a"));
        assertThat(problems(RuleBooks.read(folder.resolve("a.json"), Library.folder(folder))))
                .singleElement()
                .asString()
                .contains("CYCLE", "a 1 -> b 1 -> a 1");
    }
}
