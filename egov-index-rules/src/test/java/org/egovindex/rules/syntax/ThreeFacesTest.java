package org.egovindex.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.rules.syntax.RuleBookSyntax.DICHOTOMY_0_3;
import static org.egovindex.rules.syntax.RuleBookSyntax.ORDINAL_0_3;
import static org.egovindex.rules.syntax.RuleBookSyntax.area;
import static org.egovindex.rules.syntax.RuleBookSyntax.book;
import static org.egovindex.rules.syntax.RuleBookSyntax.criterion;

import java.util.List;
import org.egovindex.model.Provenance;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.document.RuleBookDigest;
import org.egovindex.rules.document.RuleBookJson;
import org.egovindex.rules.document.RuleBookText;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.verify.RuleVerifier;
import org.junit.jupiter.api.Test;

/** One municipal sample in Java, in JSON and in lines. */
class ThreeFacesTest {
    private enum Scope {
        NONE,
        HOME_ONLY,
        EVERY_PAGE
    }

    private static final NamedArea PRIVACY = area("privacy", "Privacy and security", 20);
    private static final NamedArea USABILITY = area("usability", "Usability", 20);
    private static final FlagSlot REACHABLE = Slots.flag("site.reachable").from(SlotSource.CRAWLER);
    private static final EnumSlot<Scope> SCOPE =
            Slots.oneOf("policy.scope", Scope.class).ordered().notFoundMeans(Scope.NONE);
    private static final WholeSlot HOURS =
            Slots.whole("contact.hours", "h").between(0, 8760).from(SlotSource.OBSERVER);
    private static final FlagSlot SEARCH = Slots.flag("site.search").asking("Is there a search?");

    private static PlacedRule privacy() {
        return criterion("PS-01")
                .in(PRIVACY)
                .on(ORDINAL_0_3)
                .asking("How far is the policy linked?")
                .appliesWhen(REACHABLE.isTrue())
                .level(3, SCOPE.is(Scope.EVERY_PAGE).and(HOURS.atMost(24)))
                .level(2, SCOPE.is(Scope.EVERY_PAGE))
                .level(1, SCOPE.in(Scope.HOME_ONLY))
                .otherwise(0)
                .because("codebook p. 12")
                .provenance(Provenance.RECONSTRUCTED, "S37", "S48")
                .passAt(2)
                .experimental()
                .tagged("machine")
                .example(Case.given(REACHABLE, true)
                        .and(SCOPE, Scope.EVERY_PAGE)
                        .and(HOURS, 12)
                        .scores(3))
                .example(
                        Case.given(REACHABLE, true).and(SCOPE, Scope.EVERY_PAGE).cannotTell(2, 3, HOURS))
                .example(Case.given(REACHABLE, true)
                        .absent(SCOPE, Absence.NOT_FOUND)
                        .scores(0))
                .example(Case.given(REACHABLE, false).isInapplicable())
                .example(Case.nothing().isUntested())
                .build();
    }

    private static RuleBook municipal() {
        return book("municipal")
                .version("2005.1.0")
                .title("Municipal sites")
                .notice("a sample")
                .slots(REACHABLE, SCOPE, HOURS)
                .area(PRIVACY)
                .criteria(
                        privacy(),
                        criterion("US-01")
                                .in(USABILITY)
                                .on(DICHOTOMY_0_3)
                                .yesWhen(SEARCH.isTrue())
                                .ours()
                                .build(),
                        criterion("US-02")
                                .in(USABILITY)
                                .on(ORDINAL_0_3)
                                .counting(SEARCH.isTrue(), REACHABLE.isTrue(), HOURS.below(48))
                                .from(3, 3)
                                .from(1, 1)
                                .otherwise(0)
                                .noting("of three")
                                .build(),
                        criterion("US-03")
                                .in(USABILITY)
                                .on(ORDINAL_0_3)
                                .rated()
                                .checkedBy(2, SEARCH.isTrue().and(SCOPE.atLeast(Scope.HOME_ONLY)))
                                .level(1, Condition.atLeast(1, SEARCH.isFalse(), HOURS.is(0)))
                                .otherwise(0)
                                .example(Case.nothing()
                                        .rated("US-03", ORDINAL_0_3, 2)
                                        .scores(2))
                                .example(Case.given(SEARCH, false).check().scores(1))
                                .deprecated()
                                .build())
                .lineage("US-02", new Lineage(Lineage.Change.MERGED, List.of("U1", "U2"), Lineage.Comparability.NONE))
                .build();
    }

    private static final String LINES = """
            checklist municipal 2005.1.0
            title "Municipal sites"
            notice "a sample"

            scale ordinal : 0, 1, 2, 3
            scale dichotomy : 0, 3

            area privacy 20 "Privacy and security"
            area usability 20 "Usability"

            slot site.reachable : bool  source crawler
            slot policy.scope   : ordered enum none, home-only, every-page  source both  absent not-found is none
            slot contact.hours  : int 0..8760 h  source observer
            slot site.search    : bool  source both  "Is there a search?"

            criterion PS-01 in privacy on ordinal  # codebook p. 12
              question "How far is the policy linked?"
              provenance reconstructed
              sources S37, S48
              lifecycle experimental
              pass at 2
              tags machine
              applies when site.reachable
              3 when policy.scope == "every-page" && contact.hours <= 24
              2 when policy.scope == "every-page"
              1 when policy.scope in ["home-only"]
              0 otherwise
              example contact.hours=12 policy.scope="every-page" site.reachable=true => 3
              example policy.scope="every-page" site.reachable=true => cantTell 2..3 missing contact.hours
              example policy.scope absent not-found site.reachable=true => 0
              example site.reachable=false => inapplicable
              example => untested

            criterion US-01 in usability on dichotomy
              origin ours
              yes when site.search

            criterion US-02 in usability on ordinal
              note "of three"
              item site.search
              item site.reachable
              item contact.hours < 48
              3 from 3 items
              1 from 1 item
              0 otherwise

            criterion US-03 in usability on ordinal
              lifecycle deprecated
              rated
              check 2 when site.search && policy.scope >= "home-only"
              check 1 when atLeast(1, !site.search, contact.hours == 0)
              check 0 otherwise
              example rated.US_03=2 => 2
              example site.search=false => check 1

            lineage US-02 merged of U1, U2 none
            """;

    private static final String JSON = """
            {"formatVersion": 1, "id": "municipal", "version": "2005.1.0", "title": "Municipal sites", "notice": "a sample",
             "slots": {
              "site.reachable": {"type": "bool", "source": "crawler"},
              "policy.scope": {"type": "enum", "values": ["none", "home-only", "every-page"], "ordered": true,
                               "onAbsent": {"not-found": "none"}},
              "contact.hours": {"type": "int", "unit": "h", "min": 0, "max": 8760, "source": "observer"},
              "site.search": {"type": "bool", "text": "Is there a search?"}},
             "scales": {"ordinal": [0, 1, 2, 3], "dichotomy": [0, 3]},
             "areas": [{"id": "privacy", "title": "Privacy and security", "points": 20},
                       {"id": "usability", "title": "Usability", "points": 20}],
             "criteria": {
              "PS-01": {"area": "privacy", "question": "How far is the policy linked?", "kind": "ladder", "scale": "ordinal",
               "appliesWhen": "site.reachable",
               "levels": [{"score": 3, "when": "policy.scope == 'every-page' && contact.hours <= 24"},
                          {"score": 2, "when": {"eq": ["policy.scope", "every-page"]}},
                          {"score": 1, "when": "policy.scope in ['home-only']"}, {"score": 0, "otherwise": true}],
               "provenance": "reconstructed", "sources": ["S37", "S48"], "because": "codebook p. 12",
               "lifecycle": "experimental", "passAt": 2, "tags": ["machine"],
               "examples": [
                {"given": {"site.reachable": true, "policy.scope": "every-page", "contact.hours": 12}, "expect": {"score": 3}},
                {"given": {"site.reachable": true, "policy.scope": "every-page"},
                 "expect": {"cantTell": [2, 3], "missing": ["contact.hours"]}},
                {"given": {"site.reachable": true, "policy.scope": {"absent": "not-found"}}, "expect": {"score": 0}},
                {"given": {"site.reachable": false}, "expect": {"inapplicable": true}},
                {"given": {}, "expect": {"untested": true}}]},
              "US-01": {"area": "usability", "kind": "dichotomy", "scale": "dichotomy", "when": "site.search", "origin": "ours"},
              "US-02": {"area": "usability", "kind": "tally", "scale": "ordinal", "note": "of three",
               "items": ["site.search", "site.reachable", "contact.hours < 48"],
               "cuts": [{"score": 3, "atLeast": 3}, {"score": 1, "atLeast": 1}, {"score": 0, "otherwise": true}]},
              "US-03": {"area": "usability", "kind": "rated", "scale": "ordinal", "lifecycle": "deprecated",
               "crossCheck": {"levels": [{"score": 2, "when": "site.search && policy.scope >= 'home-only'"},
                 {"score": 1, "when": "atLeast(1, !site.search, contact.hours == 0)"}, {"score": 0, "otherwise": true}]},
               "examples": [{"given": {"rated.US_03": 2}, "expect": {"score": 2}},
                            {"given": {"site.search": false}, "expect": {"check": {"score": 1}}}]}},
             "lineage": {"US-02": {"is": "merged", "of": ["U1", "U2"], "comparability": "none"}}}
            """;

    @Test
    void theBookIsTheSameInJavaInJsonAndInLines() {
        RuleBook java = municipal();
        RuleBook json = RuleBooks.parse(JSON, "municipal.json").orThrow();
        RuleBook lines = RuleBooks.parse(LINES, "municipal.rules").orThrow();
        assertThat(json).isEqualTo(java);
        assertThat(lines).isEqualTo(java);
        assertThat(RuleBookText.write(json)).isEqualTo(LINES);
        assertThat(RuleBookText.write(java)).isEqualTo(LINES);
        assertThat(RuleBookJson.write(lines)).isEqualTo(RuleBookJson.write(java));
        assertThat(RuleBookDigest.of(json)).isEqualTo(RuleBookDigest.of(java)).isEqualTo(RuleBookDigest.of(lines));
    }

    @Test
    void theExamplesHold() {
        assertThat(RuleVerifier.examplesOf(municipal())).hasSize(7).allSatisfy(example -> example.run());
    }

    @Test
    void aRuleIsVerifiedWithItsOwnSlots() {
        RuleVerifier verified = RuleVerifier.verify(privacy()).given(REACHABLE, true);
        verified.given(SCOPE, Scope.EVERY_PAGE).missing(HOURS).cannotTell(2, 3).because("contact.hours");
        verified.given(SCOPE, Scope.EVERY_PAGE).given(HOURS, 25).scores(2);
        verified.given(SCOPE, Scope.HOME_ONLY).scores(1);
        verified.missing(SCOPE, Absence.NOT_FOUND).scores(0);
    }

    @Test
    void aStepCanBeUsedTwice() {
        Levelling begun = criterion("X").in(PRIVACY).on(ORDINAL_0_3).level(3, SEARCH.isTrue());
        assertThat(begun.level(2, REACHABLE.isTrue()).otherwise(0).build())
                .isNotEqualTo(begun.otherwise(0).build());
        assertThat(begun.otherwise(0).build()).isEqualTo(begun.otherwise(0).build());
    }
}
