package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.io.ChecklistsTest.GOOD;

import java.nio.file.Path;
import java.util.Optional;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole checklist files: overlays, files that are no JSON, and many faults at once. */
class ChecklistFilesTest {
    @TempDir
    Path folder;

    private ChecklistReading read(String text) {
        return Checklists.read(Form.file(folder, "checklist.json", text));
    }

    private ChecklistReading overlay(String text) {
        Checklist base = read(GOOD).orThrow();
        return Checklists.read(
                Form.file(folder, "overlay.json", text), id -> Optional.of(base).filter(b -> id.equals("mine")));
    }

    @Test
    void allFaultsOfAFileAreReportedAtOnce() {
        String text = GOOD.replace("\"title\": \"Mine\"", "\"titles\": \"Mine\"")
                .replace("\"points\": 4", "\"points\": \"4\"")
                .replace("[0, 1, 2.5]", "[1]")
                .replace("\"to\": 10,", "");
        ChecklistReading reading = read(text);
        assertThat(reading.problems().counts())
                .containsEntry(ProblemCode.UNKNOWN_KEY, 1)
                .containsEntry(ProblemCode.WRONG_TYPE, 1)
                .containsEntry(ProblemCode.MISSING_KEY, 1)
                .containsKey(ProblemCode.BAD_VALUE);
        assertThat(reading.problems().first()).isSortedAccordingTo((a, b) -> Long.compare(a.line(), b.line()));
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("titles");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | EMPTY_INPUT",
                "` ` | EMPTY_INPUT",
                "[] | WRONG_TYPE",
                "null | WRONG_TYPE",
                "{} | MISSING_KEY",
                "{\"checklist\": \"x\",} | JSON_SYNTAX",
                "{\"points\": NaN} | JSON_SYNTAX",
                "{\"points\": 007} | JSON_SYNTAX",
                "{} {} | JSON_SYNTAX",
                "{} x | JSON_SYNTAX",
                "/* a note */ {} | JSON_SYNTAX"
            })
    void whatIsNoChecklistIsRefused(String text, ProblemCode code) {
        ChecklistReading reading = read(text);
        assertThat(reading.checklist()).isEmpty();
        assertThat(reading.problems().counts()).containsKey(code);
    }

    @Test
    void afterTheEndOfAGoodDocumentNothingMayFollow() {
        assertThat(read(GOOD + "{}").checklist()).isEmpty();
        assertThat(read(GOOD + "x").problems().counts()).containsOnlyKeys(ProblemCode.JSON_SYNTAX);
    }

    @ParameterizedTest
    @CsvSource({"27, WRONG_TYPE", "28, LIMIT_DEPTH", "100000, LIMIT_DEPTH"})
    void nestingIsBoundedAtThirtyTwo(int arrays, ProblemCode code) {
        String text = GOOD.replace("[\"S1\"]", "[".repeat(arrays) + "]".repeat(arrays));
        assertThat(read(text).problems().counts())
                .as("document, areas, area, criteria and criterion stand around: 5 + 27 = 32")
                .containsOnlyKeys(code);
    }

    @Test
    void aFileThatBreaksOffAnywhereIsAProblemAndNothingElse() {
        String text = GOOD.strip();
        for (int end = 0; end < text.length(); end++) {
            ChecklistReading reading = read(text.substring(0, end));
            assertThat(reading.problems().hasErrors()).as("cut at %d", end).isTrue();
            assertThat(reading.checklist()).as("cut at %d", end).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.json", "."})
    void whatIsNoFileCannotBeRead(String name) {
        assertThat(Checklists.read(folder.resolve(name)).problems().counts()).containsOnlyKeys(ProblemCode.UNREADABLE);
    }

    @Test
    void anOverlayReplacesCriteriaAndNoticeAndKeepsTheRest() {
        Checklist base = read(GOOD).orThrow();
        Checklist overlaid = overlay("""
                        {"checklist": "ours", "overlays": "mine", "notice": "our reading",
                         "criteria": [{"id": "A2", "question": "Is it so?", "scale": {"points": [0, 3]}}]}
                        """).orThrow();
        assertThat(overlaid.criteria())
                .containsExactly(
                        base.criteria().get(0),
                        Criterion.of("A2", "Is it so?", ScoringScale.dichotomous(3)),
                        base.criteria().get(2));
        assertThat(overlaid.about().id()).isEqualTo("ours");
        assertThat(overlaid.about().notice()).contains("our reading");
        assertThat(overlaid.about().source()).isEqualTo(base.about().source());
        assertThat(overlaid.about().methodology()).isEqualTo(base.about().methodology());
        assertThat(overlaid.points()).isEqualTo(base.points());
    }

    @Test
    void anOverlayMayTakeTheNoticeAway() {
        Checklist overlaid = overlay(
                        "{\"checklist\": \"ours\", \"overlays\": \"mine\", \"notice\": \" \"," + " \"criteria\": []}")
                .orThrow();
        assertThat(overlaid.about().notice()).isEmpty();
        assertThat(overlaid.criteria()).isEqualTo(read(GOOD).orThrow().criteria());
    }

    @Test
    void anOverlayMayNotBringNewCriteria() {
        ChecklistReading reading = overlay("{\"checklist\": \"ours\", \"overlays\": \"mine\","
                + " \"criteria\": [{\"id\": \"A22\", \"scale\": {\"points\": [0, 3]}}]}");
        Problem problem = Form.only(reading.problems(), ProblemCode.BAD_VALUE);
        assertThat(problem.message()).contains("mine", "no criterion A22");
        assertThat(problem.advice()).contains("Maybe A2 is meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"theirs\"", "5", "\"\""})
    void anOverlayNeedsAChecklistThatIsKnown(String base) {
        ChecklistReading reading = overlay("{\"checklist\": \"ours\", \"overlays\": " + base + ", \"criteria\": []}");
        assertThat(reading.checklist()).isEmpty();
        assertThat(Form.only(reading.problems(), ProblemCode.BAD_VALUE).message())
                .contains("there is no checklist");
    }
}
