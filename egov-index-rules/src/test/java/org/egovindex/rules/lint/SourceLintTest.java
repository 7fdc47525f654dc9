package org.egovindex.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.ConditionText;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether those who fill the slots see enough. */
class SourceLintTest {
    private static final Vocabulary SLOTS = Vocabulary.of(
            Slot.of("seen", Domain.flag()).from(SlotSource.OBSERVER),
            Slot.of("also", Domain.flag()).from(SlotSource.OBSERVER),
            Slot.of("crawled", Domain.flag()).from(SlotSource.CRAWLER),
            Slot.of("either", Domain.flag()));

    @ParameterizedTest
    @CsvSource({
        "seen && crawled,      true,    '',      ''",
        "seen && crawled,      seen,    '',      'L06 note'",
        "XOR,                  true,    '',      'L06 note'",
        "seen != true,         crawled, '',      'L06 note'",
        "crawled,              seen,    '',      'L06 note'",
        "either,               crawled, '',      ''",
        "crawled || either,    true,    machine, ''",
        "crawled || seen,      true,    machine, 'L15 warning'",
        "crawled || seen,      also,    machine, 'L15 warning, L06 error'",
        "seen,                 true,    machine, 'L15 warning, L06 error'",
        "either && !either,    seen,    '',      ''",
        "either,               seen && !seen, '', 'L06 error'"
    })
    void whatOneSourceCannotDecideIsNamed(String when, String applies, String tag, String expected) {
        Rule rule = new Rule(
                Criterion.of("A", "A?", ScoringScale.dichotomous(1)),
                ConditionText.parse(applies, SLOTS),
                new Dichotomy(ConditionText.parse(when.replace("XOR", "seen && !crawled || !seen && crawled"), SLOTS)),
                new Annotation(
                        "",
                        Lifecycle.STABLE,
                        Origin.OURS,
                        Optional.<BigDecimal>empty(),
                        tag.isEmpty() ? List.of() : List.of(tag)),
                List.of());
        Findings findings = new Findings();
        SourceLint.check(rule, findings);
        assertThat(findings.all().stream()
                        .map(finding -> finding.code().id() + " " + finding.severity())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""))
                .isEqualTo(expected);
    }
}
