package org.egovindex.rules.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** The codebook for readers. */
class CodebookTest {
    private static final String NASTY = "a|b <i>c</i> *d* `e` _f_ [g](h) \n# i\n| j |\r\n- k ~~l~~ \\";

    @Test
    void allThatIsKnownOfACriterionIsThere() {
        String text = Codebook.of(MunicipalRules.book());
        assertThat(text)
                .startsWith("# Municipal \\*websites\\*\n\nChecklist municipal, version 2005.1.0.\n")
                .contains("\n> a reconstruction\n")
                .contains("| Privacy &amp; security | 1 | 20 |\n")
                .contains("\n## Privacy &amp; security (20 points)\n")
                .contains("\n### PS-01\n\nHow far is the policy linked?\n")
                .contains("- Kind: ladder\n- Scale: 0, 1, 2, 3\n- Applies when: site.reachable is true\n")
                .contains("- 3 points: policy.scope is every-page and contact.hours is at most 24 h\n")
                .contains("- 0 points: otherwise\n- Because: codebook p. 12\n- Passed from: 2 points\n")
                .contains("- Origin: ours; the source does not have it\n- Lifecycle: experimental\n")
                .contains("  - **policy.scope**: From which pages is the policy \\| statement linked? (one of none, ")
                .contains("looked for and not found means none")
                .contains("| contact.hours: 24, policy.scope: every-page, site.reachable: true | 3 |\n")
                .contains("| nothing | untested |\n")
                .contains("- Counted:\n  - site.search is true\n")
                .contains("- Cross-check: 3 points: site.map is true\n")
                .contains("\n## All slots\n");
    }

    @Test
    void noNameCanBreakTheLayout() {
        Slot link = new Slot("x", Domain.text(), Slot.of("y", Domain.flag()).source(), Optional.empty(), NASTY);
        Criterion criterion = new Criterion(
                "C",
                "    " + NASTY,
                ScoringScale.dichotomous(1),
                Provenance.PUBLISHED,
                List.of(NASTY),
                Optional.of(NASTY));
        Rule rule = new Rule(
                criterion,
                new StartsWith(link, NASTY),
                new Dichotomy(new StartsWith(link, NASTY)),
                new Annotation(NASTY, Lifecycle.STABLE, Origin.SOURCE, Optional.empty(), List.of(NASTY)),
                List.of(Example.of(Map.of("x", Reading.of(Value.of(NASTY))), new Expectation.Scores(BigDecimal.ONE))));
        ChecklistId about = new ChecklistId("c", NASTY, NASTY, NASTY, Optional.empty(), Optional.of(NASTY));
        Checklist checklist =
                Checklist.of(about, BigDecimal.ONE, List.of(new Area("a", NASTY, BigDecimal.ONE, List.of(criterion))));
        String text = Codebook.of(RuleBook.of(checklist, Vocabulary.of(link), Map.of(), List.of(rule)));
        assertThat(text).doesNotContain("<i>").doesNotContain("\r");
        assertThat(text.lines().filter(line -> line.startsWith("#"))).hasSize(4);
        assertThat(text.lines().filter(line -> line.startsWith("|")))
                .allSatisfy(row ->
                        assertThat(row.replace("\\\\", "").replace("\\|", "")).matches("\\|([^|]+\\|){2,6}"));
        assertThat(text.lines())
                .allMatch(line ->
                        line.isEmpty() || line.matches("(#{1,3} |- |  - |\\| |> |Checklist |Source: |a\\\\\\|b ).*"));
    }

    @Test
    void anyBookCanBeWrittenAndTwiceTheSame() {
        for (int seed = 0; seed < 300; seed++) {
            RuleBook book = new AnyRules(seed).book(6);
            assertThat(Codebook.of(book)).isEqualTo(Codebook.of(new AnyRules(seed).book(6)));
            assertThat(Codebook.of(book).lines().filter(line -> line.startsWith("### ")))
                    .hasSize(book.rules().size());
        }
    }
}
