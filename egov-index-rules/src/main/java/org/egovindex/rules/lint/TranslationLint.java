package org.egovindex.rules.lint;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.Similarity;
import org.egovindex.rules.rule.RuleBook;

/** Questions without a translation, and translations of other questions. */
final class TranslationLint {
    private TranslationLint() {}

    static void check(RuleBook book, Translation translation, Findings findings) {
        List<Criterion> criteria = book.checklist().criteria();
        for (Criterion criterion : criteria) {
            Optional<Translation.Text> text = Optional.ofNullable(
                            translation.texts().get(criterion.id()))
                    .filter(one -> !one.words().isBlank());
            String fault = text.isEmpty()
                    ? "has no question in "
                    : text.get().madeFrom().equals(Translation.digest(criterion.question()))
                            ? ""
                            : "has another question than the one that was translated to ";
            if (!fault.isEmpty()) {
                findings.add(LintFinding.of(
                        LintCode.TRANSLATION,
                        LintPlace.ofCriterion(criterion.id()).at("question"),
                        "Criterion " + criterion.id() + " " + fault + translation.language() + ".",
                        text.isEmpty() ? "Maybe it is new." : "Maybe the translation is to be read again."));
            }
        }
        List<String> ids = criteria.stream().map(Criterion::id).toList();
        for (String id : translation.texts().keySet()) {
            if (!ids.contains(id)) {
                findings.add(LintFinding.of(
                        LintCode.TRANSLATION,
                        new LintPlace(id, ""),
                        "There is a question in " + translation.language() + " for " + id + ", which is no criterion.",
                        Similarity.nearest(id, ids)
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Maybe it was dropped.")));
            }
        }
    }
}
