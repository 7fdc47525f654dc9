package org.egovindex.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Panel;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.rules.checklist.FiveAreaChecklist;

/**
 * The simulated wave as five evaluators of the west and five of the east might have filed it, with four faults planted: a severe evaluator, a
 * copied sheet, a missing one, and a city under two names. Every mark of it is simulated, and says so.
 */
public final class FaultyFieldwork {
    /** She gives a level less than she sees, for two questions of three. */
    public static final String SEVERE = "sim-e3";

    /** Both of its sheets are the same. */
    public static final String COPIED = "Capella";

    /** One of its sheets was lost. */
    public static final String MISSING = "Electra";

    /** One of the sheets of Procyon is filed under this name. */
    public static final String RENAMED = "Prokyon";

    private static final int SIDE = 5;

    private FaultyFieldwork() {}

    /** The survey as it was filed; every evaluator has the attribute {@code panel}. */
    public static Survey survey() {
        Survey wave = SampleWave.survey();
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int city = 0; city < wave.panels().size(); city++) {
            Panel panel = wave.panels().get(city);
            Evaluator west = Evaluator.of("sim-w" + (1 + city % SIDE)).with("panel", "west");
            Evaluator east =
                    Evaluator.of("sim-e" + (1 + (city + city / SIDE) % SIDE)).with("panel", "east");
            ScoreSheet first = panel.sheets().get(0);
            ScoreSheet second = panel.sheets().get(1);
            String name = panel.city().name();
            sheets.add(filed(first, west, panel.city()));
            if (name.equals(COPIED)) {
                sheets.add(filed(first, east, panel.city()));
            } else if (name.equals("Procyon")) {
                sheets.add(filed(second, east, City.of(RENAMED, panel.city().country())));
            } else if (!name.equals(MISSING)) {
                sheets.add(filed(second, east, panel.city()));
            }
        }
        return Survey.of(wave.wave(), FiveAreaChecklist.edition(2009), sheets);
    }

    private static ScoreSheet filed(ScoreSheet sheet, Evaluator evaluator, City city) {
        Checklist checklist = sheet.checklist();
        ScoreSheet.Draft draft = ScoreSheet.draft(checklist);
        for (int place = 0; place < checklist.criteria().size(); place++) {
            Criterion criterion = checklist.criteria().get(place);
            int answer = sheet.answer(criterion.id()).orElseThrow();
            boolean lower = evaluator.name().equals(SEVERE) && place % 3 > 0;
            draft.award(place, lower ? Math.max(0, answer - 1) : answer).remark(place, Remark.SIMULATED);
        }
        return draft.by(evaluator, city);
    }
}
