package org.egovindex.rules.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.rules.fieldwork.Seen.SLOTS;
import static org.egovindex.rules.fieldwork.Seen.csv;
import static org.egovindex.rules.fieldwork.Seen.csvText;
import static org.egovindex.rules.fieldwork.Seen.json;
import static org.egovindex.rules.fieldwork.Seen.one;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Wave;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is read from both forms, put together by city and by evaluator, and written back. */
class EvidenceFilesTest {
    private static final City RIGA = City.of("Riga", "LV");

    private static final List<String> ROWS = List.of(
            "Riga,LV,site.reachable,true,,bot,2026-03-01,https://riga.example/",
            "Riga,LV,policy.scope,every-page,,anna,2026-03-02,",
            "Riga,LV,contact.hours,24,,anna,,",
            "Riga,LV,page.load,1.50,,bot,,",
            "Riga,LV,site.address,\"https://riga.example/a,b\",,anna,,",
            "Riga,LV,minutes.latest,2026-02-28,,anna,,",
            "Riga,LV,rated.P01,3,,anna,,");

    @Test
    void everyTypeOfSlotIsReadFromCsv() {
        Evidence riga = one(csv(ROWS.toArray(String[]::new)));
        assertThat(riga.site()).isEqualTo(Site.of(RIGA));
        assertThat(riga.reading("site.reachable")).isEqualTo(Reading.of(Value.of(true)));
        assertThat(riga.reading("policy.scope")).isEqualTo(Reading.of(Value.of("every-page")));
        assertThat(riga.reading("contact.hours")).isEqualTo(Reading.of(Value.of(24)));
        assertThat(riga.reading("page.load")).isEqualTo(Reading.of(Value.of(new BigDecimal("1.5"))));
        assertThat(riga.reading("site.address")).isEqualTo(Reading.of(Value.of("https://riga.example/a,b")));
        assertThat(riga.reading("minutes.latest")).isEqualTo(Reading.of(Value.of(LocalDate.of(2026, 2, 28))));
        assertThat(riga.reading("rated.P01")).isEqualTo(Reading.of(Value.of(3)));
        assertThat(riga.observation("site.reachable").witness())
                .isEqualTo(new Witness(
                        Optional.of(Evaluator.of("bot")),
                        Optional.of("2026-03-01"),
                        Optional.of("https://riga.example/")));
    }

    @Test
    void bothFormsOfJsonSayTheSameAsCsv() {
        Evidence csv =
                one(csv("Riga,LV,site.reachable,true,,bot,2026-03-01,u", "Riga,LV,policy.scope,,blocked,anna,,"));
        assertThat(one(json("""
                {"evidence": 1, "observations": [
                  {"url": "u", "city": "Riga", "country": "LV", "slot": "site.reachable", "value": true, "evaluator": "bot", "seen_at": "2026-03-01"},
                  {"city": "Riga", "country": "LV", "slot": "policy.scope", "absent": "blocked", "evaluator": "anna"}]}"""))).isEqualTo(csv);
        String riga = """
                {"subject": {"city": "Riga", "country": "LV"}, "x-note": [1], "observations": {
                  "site.reachable": {"value": true, "by": "bot", "at": "2026-03-01", "url": "u"},
                  "policy.scope": {"absent": "blocked", "by": "anna", "x-seen": null}}}""";
        assertThat(one(json(riga))).isEqualTo(csv);
        assertThat(one(json("[" + riga + "]"))).isEqualTo(csv);
    }

    @Test
    void theOrderOfTheColumnsMakesNoDifferenceAndOptionalOnesMayBeLeftOut() {
        assertThat(one(csvText("slot,value,country,city\ncontact.hours,24,LV,Riga\n")))
                .isEqualTo(one(csv("Riga,LV,contact.hours,24,,,,")));
        assertThat(one(csvText("absent,slot,country,city\nnot-found,contact.hours,LV,Riga\n")))
                .isEqualTo(one(csv("Riga,LV,contact.hours,,not-found,,,")));
    }

    @Test
    void nobodyLookedAtWhatIsNotWrittenDown() {
        Evidence riga = one(csv("Riga,LV,contact.hours,24,,anna,,"));
        assertThat(riga.observation("policy.scope")).isEqualTo(Observation.NONE);
    }

    @Test
    void theAddressOfTheSiteIsKept() {
        Evidence riga = one(json("""
                {"subject": {"city": "Riga", "country": "LV", "address": "https://riga.example"}, "observations": {}}"""));
        assertThat(riga).isEqualTo(Evidence.none(new Site(RIGA, Optional.of("https://riga.example")), SLOTS));
        assertThat(one(Seen.json(EvidenceFiles.json(List.of(riga))))).isEqualTo(riga);
    }

    @Test
    void equalValuesStayAndTheFirstWitnessIsKept() {
        Evidence riga = one(csv("Riga,LV,page.load,1.5,,zoe,,", "Riga,LV,page.load,1.50,,anna,,"));
        assertThat(riga.observation("page.load"))
                .isEqualTo(
                        new Observation(Reading.of(Value.of(new BigDecimal("1.5"))), Witness.of(Evaluator.of("anna"))));
    }

    @Test
    void aValueBeatsAnAbsence() {
        Evidence riga = one(csv(
                "Riga,LV,contact.hours,,blocked,anna,,",
                "Riga,LV,contact.hours,24,,bob,,",
                "Riga,LV,contact.hours,,not-found,cleo,,"));
        assertThat(riga.reading("contact.hours")).isEqualTo(Reading.of(Value.of(24)));
    }

    @Test
    void twoValuesAreAConflictOfNobodyInParticular() {
        EvidenceReading reading = csv("Riga,LV,contact.hours,24,,anna,,", "Riga,LV,contact.hours,48,,bob,,");
        assertThat(one(reading).observation("contact.hours")).isEqualTo(Observation.of(Reading.of(Absence.CONFLICT)));
        assertThat(reading.byEvaluator())
                .extracting(evidence -> evidence.reading("contact.hours").shown())
                .containsExactly("24", "48");
    }

    @Test
    void notFoundAgreesWithTheValueThatItMeansAndDisagreesWithAnother() {
        assertThat(one(csv("Riga,LV,policy.scope,,not-found,anna,,", "Riga,LV,policy.scope,none,,bob,,"))
                        .observation("policy.scope"))
                .isEqualTo(new Observation(Reading.of(Value.of("none")), Witness.of(Evaluator.of("bob"))));
        assertThat(one(csv("Riga,LV,policy.scope,,not-found,anna,,", "Riga,LV,policy.scope,home-only,,bob,,"))
                        .reading("policy.scope"))
                .isEqualTo(Reading.of(Absence.CONFLICT));
    }

    @Test
    void ofSeveralAbsencesTheOneThatSaysMostStays() {
        assertThat(one(csv(
                                "Riga,LV,contact.hours,,not-looked,anna,,",
                                "Riga,LV,contact.hours,,error,bob,,",
                                "Riga,LV,contact.hours,,not-found,cleo,,",
                                "Riga,LV,contact.hours,,blocked,dan,,"))
                        .observation("contact.hours"))
                .isEqualTo(new Observation(Reading.of(Absence.NOT_FOUND), Witness.of(Evaluator.of("cleo"))));
    }

    @Test
    void whatCrawlersSawIsSharedByAllEvaluatorsOfTheCity() {
        EvidenceReading reading = csv(
                "Riga,LV,site.reachable,true,,bot,,",
                "Riga,LV,contact.hours,48,,bob,,",
                "Riga,LV,contact.hours,24,,anna,,",
                "Oslo,NO,contact.hours,12,,anna,,",
                "Rome,IT,site.reachable,false,,bot,,");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.sheets())
                .extracting(
                        sheet -> sheet.evaluator().map(Evaluator::name).orElse("nobody") + " of " + sheet.evidence())
                .containsExactly(
                        "anna of Oslo, NO: contact.hours = 12",
                        "anna of Riga, LV: site.reachable = true, contact.hours = 24",
                        "bob of Riga, LV: site.reachable = true, contact.hours = 48",
                        "nobody of Rome, IT: site.reachable = false");
    }

    @Test
    void birminghamIsTwoCities() {
        assertThat(csv("Birmingham,GB,contact.hours,1,,a,,", "Birmingham,US,contact.hours,2,,a,,")
                        .together())
                .extracting(evidence -> evidence.site().city().label())
                .containsExactly("Birmingham, GB", "Birmingham, US");
    }

    @Test
    void aWaveIsReadIfItIsTheOnlyOneOrTheChosenOne() {
        String several = "city,country,slot,value,wave\nRiga,LV,contact.hours,1,2024\nRiga,LV,contact.hours,2,2026\n"
                + "Riga,LV,policy.scope,none,\n";
        EvidenceReading refused = csvText(several);
        assertThat(refused.together()).isEmpty();
        assertThat(Seen.only(refused, ProblemCode.SEVERAL_WAVES).toString()).contains("seen.csv:3:25:");
        EvidenceReading chosen = EvidenceFiles.reader(SLOTS)
                .withWave(Wave.of("2026"))
                .read(new ByteArrayInputStream(several.getBytes(StandardCharsets.UTF_8)), "a");
        assertThat(Seen.only(chosen, ProblemCode.OTHER_WAVES).message()).contains("1 rows of other waves than 2026");
        assertThat(chosen.wave()).contains(Wave.of("2026"));
        assertThat(chosen.orThrow().together())
                .extracting(Evidence::toString)
                .containsExactly("Riga, LV: policy.scope = none, contact.hours = 2");
    }

    @Test
    void whatIsWrittenToAFileIsReadAgain(@TempDir Path folder) throws IOException {
        List<Evidence> before = csv(ROWS.toArray(String[]::new)).byEvaluator();
        for (String name : List.of("seen.csv", "seen.JSON")) {
            Path file = folder.resolve(name);
            EvidenceFiles.write(before, Wave.of("2026"), file);
            EvidenceReading after = EvidenceFiles.read(file, SLOTS).orThrow();
            assertThat(after.byEvaluator()).isEqualTo(before);
            assertThat(after.wave()).contains(Wave.of("2026"));
            EvidenceFiles.write(before, file);
            assertThat(EvidenceFiles.read(file, SLOTS).wave()).isEmpty();
            assertThat(Files.readString(file)).endsWith("\n").doesNotContain("\r");
        }
    }

    @Test
    void rowsAreWrittenByCityEvaluatorAndSlotAndEqualOnesOnce() {
        EvidenceReading reading = csv(
                "Riga,LV,policy.scope,home-only,,bob,,",
                "Riga,LV,site.reachable,true,,,,",
                "Oslo,NO,contact.hours,,withheld,bob,2026,",
                "Riga,LV,policy.scope,none,,anna,,");
        assertThat(EvidenceFiles.csv(reading.byEvaluator())).isEqualTo("""
                city,country,slot,value,absent,evaluator,seen_at,url
                Oslo,NO,contact.hours,,withheld,bob,2026,
                Riga,LV,site.reachable,true,,,,
                Riga,LV,policy.scope,none,,anna,,
                Riga,LV,policy.scope,home-only,,bob,,
                """);
        assertThat(EvidenceFiles.json(reading.together())).isEqualTo("""
                [
                {
                  "subject" : {
                    "city" : "Oslo",
                    "country" : "NO"
                  },
                  "observations" : {
                    "contact.hours" : {
                      "absent" : "withheld",
                      "by" : "bob",
                      "at" : "2026"
                    }
                  }
                },
                {
                  "subject" : {
                    "city" : "Riga",
                    "country" : "LV"
                  },
                  "observations" : {
                    "site.reachable" : {
                      "value" : true
                    },
                    "policy.scope" : {
                      "absent" : "conflict"
                    }
                  }
                }
                ]
                """);
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        Evidence odd = Evidence.draft(Site.of(RIGA), SLOTS)
                .see("site.address", Value.of("one\ntwo"))
                .finished();
        assertThatThrownBy(() -> EvidenceFiles.csv(List.of(odd)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "What is noted of site.address for Riga, LV must be texts that can be read again")
                .hasMessageContaining("not \"one<U+a>two\".\nMaybe ");
    }

    @Test
    void aReadingWithErrorsIsRefusedOnlyIfAllIsAskedFor() {
        EvidenceReading reading = csv("Riga,LV,contact.hours,24,,anna,,", "Riga,LV,contact.hour,24,,anna,,");
        assertThat(reading.together()).hasSize(1);
        assertThat(reading.toString()).startsWith("evidence of 1 cities on 1 sheets\nseen.csv:3:9: error:");
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("Maybe contact.hours is meant.");
    }
}
