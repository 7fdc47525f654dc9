package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Lineage.Comparability;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** Criteria followed from the last edition that has them back to the first. */
final class CoreThreads {
    private final List<RuleBook> waves;
    private final List<Set<String>> reached = new ArrayList<>();
    private final List<ComparableCriterion> threads = new ArrayList<>();

    private CoreThreads(List<RuleBook> waves) {
        this.waves = waves;
        waves.forEach(wave -> reached.add(new HashSet<>()));
    }

    static List<ComparableCriterion> of(List<RuleBook> waves) {
        CoreThreads core = new CoreThreads(waves);
        for (int last = waves.size() - 1; last >= 0; last--) {
            for (Rule rule : waves.get(last).rules()) {
                if (!core.reached.get(last).contains(rule.id())) {
                    core.threads.add(core.follow(rule.id(), last));
                }
            }
        }
        return core.threads;
    }

    private ComparableCriterion follow(String id, int last) {
        String[] ids = new String[waves.size()];
        Arrays.fill(ids, "");
        ids[last] = id;
        boolean isGone = last < waves.size() - 1;
        Comparability least = isGone ? Comparability.NONE : Comparability.EXACT;
        String reason = isGone ? gone(id, last) : "";
        String at = id;
        for (int wave = last; wave > 0 && !at.isEmpty(); wave--) {
            StepComparison step = StepComparison.of(at, waves.get(wave - 1), waves.get(wave));
            boolean isShared = !Collections.disjoint(reached.get(wave - 1), step.earlier());
            Comparability found = step.comparability();
            if (isShared && found == Comparability.EXACT) {
                found = Comparability.BRIDGEABLE;
            }
            if (found.compareTo(least) > 0) {
                least = found;
                reason = step.reason().isEmpty() ? step.earlier() + " became several" : step.reason();
            }
            reached.get(wave - 1).addAll(step.earlier());
            ids[wave - 1] = String.join("+", step.earlier());
            at = step.earlier().size() == 1 ? step.earlier().get(0) : "";
        }
        if (ids[0].isEmpty() && least != Comparability.NONE) {
            return new ComparableCriterion(List.of(ids), Comparability.NONE, reason + "; not followed further back");
        }
        return new ComparableCriterion(List.of(ids), least, reason);
    }

    private String gone(String id, int last) {
        RuleBook next = waves.get(last + 1);
        Lineage said = next.lineage().get(id);
        return "not in " + next.checklist().about().version()
                + (said == null || said.because().isEmpty() ? "" : ": " + said.because());
    }
}
