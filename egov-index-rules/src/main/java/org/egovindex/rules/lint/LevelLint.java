package org.egovindex.rules.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.document.Severity;

/** Levels that nothing reaches, that overlap, or of which only otherwise is left. */
final class LevelLint {
    /** The most pairs of levels of one criterion that are told. */
    private static final int MOST_OVERLAPS = 100;

    private final Subject subject;
    private final RuleTable table;
    private final LevelCounts counts;
    private final Findings findings;

    private LevelLint(Subject subject, RuleTable table, Findings findings) {
        this.subject = subject;
        this.table = table;
        this.counts = new LevelCounts(subject.rule(), table.space());
        this.findings = findings;
    }

    static void check(Subject subject, RuleTable table, Findings findings) {
        LevelLint lint = new LevelLint(subject, table, findings);
        if (!lint.counts.applies()) {
            return;
        }
        lint.dead();
        lint.overlaps();
    }

    private void dead() {
        int reached = 0;
        for (int level = 0; level < counts.levels(); level++) {
            if (counts.decides(level)) {
                reached++;
            } else {
                findings.add(LintFinding.of(
                        LintCode.DEAD_LEVEL,
                        subject.level(level),
                        subject.name() + ": no evidence reaches " + points(level) + ", " + why(level) + ".",
                        "Maybe a constant of the condition is wrong, or the level is to be left out."));
            }
        }
        if (reached == 0) {
            findings.add(LintFinding.of(
                    LintCode.ONLY_OTHERWISE,
                    subject.place(),
                    subject.name() + ": only otherwise is ever reached, so that it is always worth "
                            + points(counts.levels()) + ".",
                    "Maybe the conditions of its levels ask for what cannot be seen together."));
        } else if (!counts.decides(counts.levels())) {
            findings.add(LintFinding.of(
                            LintCode.DEAD_LEVEL,
                            subject.level(counts.levels()),
                            subject.name() + ": no evidence is left for otherwise, which is worth "
                                    + points(counts.levels()) + ".",
                            "Maybe the lowest level is what otherwise was meant to be.")
                    .as(Severity.NOTE));
        }
    }

    private String why(int level) {
        if (!counts.holds(level)) {
            return counts.holdsAnywhere(level)
                    ? "since its condition holds only where the criterion does not apply"
                    : "since its condition never holds";
        }
        List<String> above = new ArrayList<>();
        for (int other = 0; other < level; other++) {
            if (counts.takes(other, level)) {
                above.add(points(other));
            }
        }
        return "since all evidence for it is taken by the level" + (above.size() > 1 ? "s " : " ")
                + above.stream().collect(Collectors.joining(" and "));
    }

    private void overlaps() {
        int told = 0;
        for (int above = 0; above < counts.levels(); above++) {
            for (int level = above + 1; level < counts.levels(); level++) {
                if (counts.overlap(above, level)) {
                    told++;
                    if (told > MOST_OVERLAPS) {
                        more();
                        return;
                    }
                    overlap(above, level);
                }
            }
        }
    }

    private void more() {
        findings.add(LintFinding.of(
                LintCode.OVERLAP,
                subject.place(),
                subject.name() + ": more than " + MOST_OVERLAPS + " pairs of levels overlap; the others are not told.",
                "Maybe the conditions of its levels are to be written anew."));
    }

    private void overlap(int above, int level) {
        findings.add(LintFinding.of(
                LintCode.OVERLAP,
                subject.level(level),
                subject.name() + ": the levels " + points(above) + " and " + points(level)
                        + " both hold on some evidence, and neither is a case of the other; "
                        + points(above) + " is given, since the first level that holds decides.",
                "Maybe that is meant; else narrow one of the two.",
                table.sample(counts.whereBoth(above, level))));
    }

    private String points(int level) {
        return table.points(level).toPlainString();
    }
}
