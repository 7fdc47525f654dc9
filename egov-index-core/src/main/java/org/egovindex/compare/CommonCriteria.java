package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Mark;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;

/**
 * What two editions of a checklist ask alike: the criteria of the same id, scale and question.
 *
 * <p>The common form is the later edition with these criteria only; its areas, their points and the points of the whole are those of
 * the later edition, so that two waves restricted to it differ by their marks alone. Whether a reworded question means the same is for
 * people to say: rules know more, see the comparable core of rule books.
 *
 * @param from the earlier edition
 * @param to the later edition
 * @param kept the ids that both ask alike, in the order of the later form
 * @param changed the ids that both have with another question or scale
 * @param dropped the ids of the earlier edition only
 * @param added the ids of the later edition only
 */
public record CommonCriteria(
        Checklist from,
        Checklist to,
        List<String> kept,
        List<String> changed,
        List<String> dropped,
        List<String> added) {
    /** Copies the lists. */
    public CommonCriteria {
        kept = List.copyOf(kept);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /** What two editions have in common. */
    public static CommonCriteria of(Checklist from, Checklist to) {
        List<String> kept = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Criterion now : to.criteria()) {
            OptionalInt place = from.find(now.id());
            if (place.isEmpty()) {
                added.add(now.id());
            } else {
                Criterion old = from.criteria().get(place.getAsInt());
                boolean alike =
                        old.scale().equals(now.scale()) && old.question().equals(now.question());
                (alike ? kept : changed).add(now.id());
            }
        }
        List<String> dropped = from.criteria().stream()
                .map(Criterion::id)
                .filter(id -> to.find(id).isEmpty())
                .toList();
        return new CommonCriteria(from, to, kept, changed, dropped, added);
    }

    /** How many are so, in words. */
    public String summary() {
        return changed.size() + " changed, " + dropped.size() + " dropped, " + added.size() + " added";
    }

    /** Whether the same criteria stand in the same areas for the same points. */
    public boolean hasSameAreas() {
        return from.points().compareTo(to.points()) == 0 && frame(from).equals(frame(to));
    }

    private static List<String> frame(Checklist form) {
        return form.areas().stream()
                .map(area -> area.id() + " " + area.points().toPlainString() + " "
                        + area.criteria().stream().map(Criterion::id).toList())
                .toList();
    }

    /** The form that both have in common; throws if they have nothing in common. */
    public Checklist checklist() {
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("The checklists " + from.about() + " and " + to.about()
                    + " must have a criterion in common.\nMaybe ids were renamed: they decide what is the same.");
        }
        List<Area> areas = new ArrayList<>();
        for (Area area : to.areas()) {
            List<Criterion> common = area.criteria().stream()
                    .filter(criterion -> kept.contains(criterion.id()))
                    .toList();
            if (!common.isEmpty()) {
                areas.add(new Area(area.id(), area.title(), area.points(), common));
            }
        }
        ChecklistId about = to.about();
        ChecklistId ofCore = new ChecklistId(
                about.id(),
                about.version() + "-common",
                about.title() + ": criteria in common with " + from.about(),
                about.source(),
                about.methodology(),
                about.notice());
        return Checklist.of(ofCore, to.points(), areas);
    }

    /** A survey of one of the two editions with the marks of the common criteria only; throws if it is of neither. */
    public Survey restricted(Survey survey) {
        if (!survey.checklist().equals(from) && !survey.checklist().equals(to)) {
            throw new IllegalArgumentException("The checklist of wave " + survey.wave() + " must be " + from.about()
                    + " or " + to.about() + ", not " + survey.checklist().about()
                    + ".\nMaybe the marks are of another edition.");
        }
        Checklist common = checklist();
        List<ScoreSheet> sheets = survey.panels().stream()
                .flatMap(panel -> panel.sheets().stream())
                .map(sheet -> restricted(sheet, common))
                .toList();
        return Survey.of(survey.wave(), common, sheets).withCities(survey.cities());
    }

    private static ScoreSheet restricted(ScoreSheet sheet, Checklist common) {
        ScoreSheet.Draft draft = ScoreSheet.draft(common);
        List<Mark> marks = sheet.marks().toList();
        for (int place = 0; place < common.criteria().size(); place++) {
            String id = common.criteria().get(place).id();
            Mark mark = marks.get(sheet.checklist().place(id));
            OptionalInt answer = sheet.answer(id);
            if (answer.isPresent()) {
                draft.award(place, answer.getAsInt());
            } else {
                draft.leaveOut(place, reason(mark.score()));
            }
            draft.remark(place, mark.remark());
        }
        return draft.by(sheet.evaluator(), sheet.city());
    }

    private static MissingReason reason(Score score) {
        return score instanceof Score.Missing missing ? missing.reason() : MissingReason.NOT_ASSESSED;
    }
}
