package org.egovindex.rules.document;

import java.util.Map;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.edition.Change;

/** What an edition does, in lines. */
final class ChangeText {
    private final TextDraft draft;
    private final Map<String, ScoringScale> scales;
    private final CriterionText criteria;

    /** With the scales that have names in the edition itself. */
    ChangeText(TextDraft draft, Map<String, ScoringScale> scales) {
        this.draft = draft;
        this.scales = scales;
        this.criteria = new CriterionText(draft, scales);
    }

    void write(Change change) {
        if (change instanceof Change.AddCriterion added) {
            criteria.write("add ", added.rule(), " in " + added.area());
        } else if (change instanceof Change.ReplaceCriterion replaced) {
            criteria.write("replace ", replaced.rule(), "");
        } else if (!(change instanceof Change.TotalPoints)) {
            draft.line(line(change));
        }
    }

    private String line(Change change) {
        if (change instanceof Change.AddSlot added) {
            return "add slot " + added.slot().name() + " " + SlotText.of(added.slot());
        }
        if (change instanceof Change.ReplaceSlot replaced) {
            return "replace slot " + replaced.slot().name() + " " + SlotText.of(replaced.slot());
        }
        if (change instanceof Change.AddScale added) {
            return "add scale " + added.name() + " : " + ScaleText.of(added.scale());
        }
        if (change instanceof Change.ReplaceScale replaced) {
            return "replace scale " + replaced.name() + " : " + ScaleText.of(replaced.scale());
        }
        if (change instanceof Change.AddArea added) {
            return "add " + RuleBookText.area(added.id(), added.title(), added.points());
        }
        if (change instanceof Change.RemoveSlot removed) {
            return "remove slot " + removed.name() + " because " + Quote.text(removed.reason());
        }
        if (change instanceof Change.RemoveCriterion removed) {
            return "remove criterion " + removed.id() + " because " + Quote.text(removed.reason());
        }
        return change instanceof Change.Retext retext ? retext(retext) : moved(change);
    }

    private static String retext(Change.Retext retext) {
        return "retext " + retext.id()
                + retext.question().map(text -> " question " + Quote.text(text)).orElse("")
                + retext.note().map(text -> " note " + Quote.text(text)).orElse("")
                + retext.because().map(text -> " because " + Quote.text(text)).orElse("");
    }

    private String moved(Change change) {
        if (change instanceof Change.Rescale rescaled) {
            return "rescale " + rescaled.criterion() + " on " + ScaleText.named(rescaled.scale(), scales);
        }
        Change.Reweight reweight = (Change.Reweight) change;
        return "reweight " + reweight.area() + " " + reweight.points().toPlainString();
    }
}
