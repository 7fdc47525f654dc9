package org.egovindex.model;

import java.math.BigDecimal;
import java.util.List;

/** A small checklist and sheets of it, for the tests of this package. */
final class Surveyed {
    /** A1 and A2 are marked 0 to 3, B1 from 0 to 10 with two decimals. */
    static final Checklist CHECKLIST = checklist("form");

    private Surveyed() {}

    static Checklist checklist(String id) {
        return Checklist.of(
                ChecklistId.of(id, "A form"),
                BigDecimal.TEN,
                List.of(
                        new Area(
                                "a",
                                "Access",
                                BigDecimal.valueOf(4),
                                List.of(
                                        Criterion.of("A1", "How well?", ScoringScale.fourPoint()),
                                        Criterion.of("A2", "How often?", ScoringScale.fourPoint()))),
                        new Area(
                                "b",
                                "Breadth",
                                BigDecimal.valueOf(6),
                                List.of(Criterion.of(
                                        "B1", "How much?", ScoringScale.range(BigDecimal.ZERO, BigDecimal.TEN, 2))))));
    }

    /** A sheet with these marks in the order of the form; n/a and unavailable are reasons, an empty text leaves it blank. */
    static ScoreSheet sheet(City city, String evaluator, String... marks) {
        ScoreSheet.Draft draft = ScoreSheet.draft(CHECKLIST);
        for (int place = 0; place < marks.length; place++) {
            switch (marks[place]) {
                case "" -> {}
                case "n/a" -> draft.leaveOut(place, MissingReason.NOT_APPLICABLE);
                case "unavailable" -> draft.leaveOut(place, MissingReason.EVIDENCE_UNAVAILABLE);
                default -> draft.award(place, answer(place, marks[place]));
            }
        }
        return draft.by(Evaluator.of(evaluator), city);
    }

    private static int answer(int place, String points) {
        return CHECKLIST
                .criteria()
                .get(place)
                .scale()
                .find(new BigDecimal(points))
                .orElseThrow();
    }

    static Survey survey(ScoreSheet... sheets) {
        return Survey.of(Wave.of("2009"), CHECKLIST, List.of(sheets));
    }
}
