package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on rules. Rules and evidence are made up. */
class RulesCommandsTest {
    private static final String RULES = """
            checklist made-up 1.0.0
            title "Made-up rules"
            scale ordinal : 0, 1, 2, 3
            area privacy 20 "Privacy"
            slot policy.scope : ordered enum none, home-only, every-page source both absent not-found is none
            slot contact.hours : int 0..8760 h source observer

            criterion P1 in privacy on ordinal
              3 when policy.scope == "every-page" && contact.hours <= 24
              2 when policy.scope == "every-page"
              1 when policy.scope != "none"
              0 otherwise
              example policy.scope="every-page" contact.hours=24 => 3
              example policy.scope="every-page" contact.hours=25 => 2
              example policy.scope="every-page" => cantTell 2..3 missing contact.hours
              example policy.scope="home-only" => 1
              example policy.scope absent not-found => 0
            """;
    private static final String EVIDENCE = """
            city,country,slot,value,absent,evaluator,seen_at,url
            Vega,Simland,policy.scope,every-page,,A,2026-09-12,https://vega.example/privacy
            Vega,Simland,contact.hours,24,,A,2026-09-12,
            Mira,Simland,policy.scope,every-page,,A,,
            Mira,Simland,contact.hours,,blocked,A,,
            Izar,Simland,policy.scope,,not-found,A,,
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path evidence;

    @BeforeEach
    void write() throws IOException {
        rules = Files.writeString(folder.resolve("made-up.rules"), RULES);
        evidence = Files.writeString(folder.resolve("seen.csv"), EVIDENCE);
    }

    @Test
    void evidenceBecomesIntervalsAndAScoreByANamedPolicy() {
        Called called = egov("score", "--rules", rules, "--evidence", evidence, "--missing", "zero");
        assertThat(called.status()).isZero();
        assertThat(called.results())
                .containsPattern("Vega +Simland +20.00 +20.00 +20.00 +1 ")
                .containsPattern("Mira +Simland +13.33 +20.00 +13.33 +0 +1 ")
                .containsPattern("Izar +Simland +0.00 +0.00 +0.00 +1 ")
                .contains("zero for missing evidence");
    }

    @Test
    void oneCityIsExplainedDownToWhatWasSeenAndAsData() {
        Called called = egov("score", "--rules", rules, "--evidence", evidence, "--city", "Mira");
        assertThat(called.results())
                .contains("2 or 3: it depends on contact.hours (blocked)")
                .contains("seen every-page by A");
        assertThat(egov("score", "--rules", rules, "--evidence", evidence, "--city", "Mira", "--format", "json")
                        .results())
                .contains("\"outcome\" : \"cantTell\"")
                .contains("\"sha256-");
        assertThat(egov("score", "--rules", rules, "--evidence", evidence, "--city", "Vega", "--criteria")
                        .results())
                .containsPattern("P1 +scored +3");
    }

    @Test
    void evidenceBecomesMarksThatAreRanked() throws IOException {
        Path marks = folder.resolve("marks.csv");
        egov("score", "--rules", rules, "--evidence", evidence, "--marks-out", marks, "--out", folder.resolve("x.txt"));
        assertThat(Files.readString(marks)).contains("Vega,Simland,P1,A,3").contains("Izar,Simland,P1,A,0");
        Path checklist = Files.writeString(folder.resolve("checklist.json"), """
                {"checklist": "made-up", "areas": [{"id": "privacy", "points": 20,
                  "criteria": [{"id": "P1", "scale": {"points": [0, 1, 2, 3]}}]}]}
                """);
        Path json = folder.resolve("book.json");
        egov("rules", "format", rules, "--to", "json", "--out", json);
        for (Path form : List.of(checklist, rules, json)) {
            Called ranked = egov("rank", "--marks", marks, "--checklist", form, "--missing", "exclude");
            assertThat(ranked.results()).containsPattern("1 +Vega +Simland +20.00");
        }
    }

    @Test
    void marksOfABuiltInBookAreRankedByItsId() throws IOException {
        Path out = folder.resolve("simulated.csv");
        Path marks = folder.resolve("marks.csv");
        egov("simulate", "--rules", "losi-2024", "--cities", 2, "--seed", 7, "--out", out);
        egov("score", "--rules", "losi-2024", "--evidence", out, "--marks-out", marks);
        assertThat(egov("rank", "--marks", marks, "--checklist", "losi-2024", "--missing", "exclude")
                        .results())
                .containsPattern("1 +[A-Z][a-z]+ +Simland");
    }

    @Test
    void aRatingThatObservationContradictsIsShownBelowTheReasons() throws IOException {
        Path rated = Files.writeString(folder.resolve("rated.rules"), """
                checklist rated 1
                slot tax.online : bool
                criterion R in services on ordinal
                  rated
                  check 3 when tax.online
                  check 0 otherwise
                """);
        Path seen = Files.writeString(folder.resolve("rated.csv"), """
                city,country,slot,value,evaluator
                Vega,Simland,rated.R,2,A
                Vega,Simland,tax.online,false,A
                """);
        assertThat(egov("score", "--rules", rated, "--evidence", seen, "--city", "Vega")
                        .results())
                .contains("Rated otherwise than observed")
                .containsPattern("R +2 +0 +0, since none of the levels above holds");
    }

    @Test
    void wrongUsageNamesTheCommandThatHelps() {
        assertThat(egov("rules", "todo", "--rules", rules).words()).contains("Try 'egov rules todo --help'.");
    }

    @Test
    void theBookIsWrittenInEveryFormAndReadBack() throws IOException {
        for (String form : new String[] {"text", "json", "resolved"}) {
            Path out = folder.resolve("formatted." + form);
            assertThat(egov("rules", "format", rules, "--to", form, "--out", out)
                            .status())
                    .isZero();
            assertThat(egov("rules", "format", out).results())
                    .isEqualTo(egov("rules", "format", rules).results());
        }
        assertThat(egov("rules", "export", rules, "--to", "digest").results()).startsWith("sha256-");
        assertThat(egov("rules", "export", rules, "--to", "cel").results()).contains("contact.hours <= 24");
        assertThat(egov("rules", "export", rules, "--to", "cel_json").results()).startsWith("{");
        assertThat(egov("rules", "doc", rules).results())
                .contains("# Made-up rules")
                .contains("not-found");
    }

    @Test
    void outcomesAreExportedForToolsThatCompareTesters() {
        assertThat(egov("rules", "export", rules, "--to", "earl", "--evidence", evidence, "--city", "Vega")
                        .results())
                .contains("earl:");
        Called lacking = egov("rules", "export", rules, "--to", "earl");
        assertThat(lacking.status()).isEqualTo(2);
        assertThat(lacking.words()).contains("--evidence FILE and --city NAME");
    }

    @Test
    void whatToLookAtNextIsSaid() {
        assertThat(egov("rules", "todo", "--rules", rules, "--evidence", evidence, "--city", "Mira")
                        .results())
                .containsPattern("1 +contact.hours .*blocked +6.667");
    }

    @Test
    void twoBooksAreComparedOnEvidenceThatShowsTheDifference() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.rules"), RULES.replace("<= 24", "< 24").replace("1.0.0", "1.0.1"));
        Called called = egov("rules", "diff", rules, other);
        assertThat(called.results())
                .contains("{policy.scope=every-page, contact.hours=24}")
                .contains("major");
    }

    @Test
    void examplesAreRunAndMutantsCounted() throws IOException {
        assertThat(egov("rules", "test", rules, "--mutants").results())
                .contains("0 of 5 examples failed")
                .contains("mutants killed");
        Path wrong = Files.writeString(folder.resolve("wrong.rules"), RULES.replace("hours=25 => 2", "hours=25 => 3"));
        Called called = egov("rules", "test", wrong);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.results())
                .contains("1 of 5 examples failed")
                .containsPattern("contact.hours = 25, .* gives 3 +2 +2, since policy.scope is every-page");
    }

    @Test
    void lintNamesPlaceCodeAndWitness() throws IOException {
        Path dead = Files.writeString(
                folder.resolve("dead.rules"),
                RULES.replace("1 when policy.scope != \"none\"", "1 when policy.scope == \"every-page\""));
        Called called = egov("lint", dead);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.results()).contains("dead.rules:11:").contains("[L01 DEAD_LEVEL]");
        assertThat(egov("lint", rules).status()).isZero();
        assertThat(egov("lint", "losi-2024").results()).contains("95 rules over 95 slots: nothing to say against it.");
    }

    @Test
    void aMisspeltSlotIsRefusedAtItsCharacterWithASuggestion() throws IOException {
        Path wrong =
                Files.writeString(folder.resolve("wrong.rules"), RULES.replace("&& contact.hours", "&& contact.hour"));
        Called called = egov("score", "--rules", wrong, "--evidence", evidence);
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.words())
                .contains("wrong.rules:9:42: error")
                .contains("Maybe contact.hours is meant.")
                .contains("[UNKNOWN_SLOT]")
                .contains("were refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "rules --help", "score --help", "rules todo --help"})
    void everyCommandSaysWhatItDoes(String line) {
        Called called = egov((Object[]) line.split(" "));
        assertThat(called.status()).isZero();
        assertThat(called.results()).isNotBlank();
    }

    @Test
    void evidenceIsSimulatedAndSaysSo() throws IOException {
        Path out = folder.resolve("simulated.csv");
        assertThat(egov("simulate", "--rules", "hundred-cities-2009", "--cities", 2, "--seed", 7, "--out", out)
                        .words())
                .contains("(simulated)");
        assertThat(Files.readString(out)).contains(",sim-").contains(",simulated");
        assertThat(egov("score", "--rules", "hundred-cities-2009", "--observed", "--evidence", out)
                        .results())
                .contains("Achernar")
                .contains("decided by what was observed");
    }

    @Test
    void unknownNamesAndPoliciesAreRefusedInOneLine() {
        assertThat(egov("score", "--rules", "nothing", "--evidence", evidence).words())
                .isEqualTo("egov: nothing is neither a file nor a built-in rule book. Maybe one of"
                        + " [godi-2015, hundred-cities-2009, losi-2024] is meant.\n");
        assertThat(egov("score", "--rules", rules, "--evidence", evidence, "--missing", "guess")
                        .status())
                .isEqualTo(2);
        assertThat(egov("score", "--rules", rules, "--evidence", evidence, "--city", "Nowhere")
                        .words())
                .contains("There is no Nowhere here.");
    }

    @Test
    void noOutcomesAreExportedFromEvidenceThatWasRefused() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), EVIDENCE + "Vega,Simland,policy.scop,none,,A,,\n");
        Object[] line = {"rules", "export", rules, "--to", "earl", "--evidence", bad, "--city", "Vega"};
        Called refused = egov(line);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.results()).isEmpty();
        assertThat(refused.words()).contains("bad.csv:7:14: error").contains("Maybe --skip-bad-rows will do.");
        Object[] knowing = Arrays.copyOf(line, line.length + 1);
        knowing[line.length] = "--skip-bad-rows";
        assertThat(egov(knowing).status()).isZero();
    }

    @Test
    void optionsThatWouldDoNothingAreWrongUsage() {
        Path out = folder.resolve("out.csv");
        assertUsage("--evidence and --city are for --to earl", "rules", "export", rules, "--to", "cel", "--city", "A");
        assertUsage("--criteria needs --city", "score", "--rules", rules, "--evidence", evidence, "--criteria");
        assertUsage(
                "must not be one file",
                "score",
                "--rules",
                rules,
                "--evidence",
                evidence,
                "--marks-out",
                out,
                "--out",
                folder.resolve(".").resolve("out.csv"));
        assertUsage(
                "--top must be 0 or more, not -1",
                "rules",
                "todo",
                "--rules",
                rules,
                "--evidence",
                evidence,
                "--city",
                "Mira",
                "--top",
                "-1");
        assertUsage(
                "--cities-out is for marks",
                "simulate",
                "--rules",
                rules,
                "--seed",
                1,
                "--out",
                out,
                "--cities-out",
                out);
        assertUsage(
                "--checklist is for marks",
                "simulate",
                "--rules",
                rules,
                "--seed",
                1,
                "--out",
                out,
                "--checklist",
                "x");
        assertThat(out).doesNotExist();
    }

    private static void assertUsage(String words, Object... line) {
        Called called = egov(line);
        assertThat(called.status()).as(called.words()).isEqualTo(2);
        assertThat(called.words()).contains(words);
    }

    @Test
    void helpIsOfferedByTheWholeNameOfTheCommand() {
        assertThat(egov("rules", "format").words()).contains("Try 'egov rules format --help'.");
    }

    @Test
    void whatCannotBeWrittenIsSaidByItsOwnName() {
        Path out = folder.resolve("none").resolve("a.txt");
        assertThat(egov("rules", "doc", rules, "--out", out).words())
                .isEqualTo("egov: " + out + ": there is no such folder to write into\n");
    }
}
