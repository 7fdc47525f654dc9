package org.egovindex.protocol;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Mark;
import org.egovindex.model.Panel;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;

/** Marks seen outside the period of the fieldwork, sheet by sheet; and how many have no date that begins as 2009-08-31 does. */
final class PeriodCheck implements FieldworkCheck {
    private static final int DATE = 10;

    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        return protocol.period().map(period -> findings(survey, period)).orElse(List.of());
    }

    private static List<FieldworkFinding> findings(Survey survey, FieldworkPeriod period) {
        List<FieldworkFinding> findings = new ArrayList<>();
        long marks = 0;
        long undated = 0;
        for (Panel panel : survey.panels()) {
            for (ScoreSheet sheet : panel.sheets()) {
                List<Mark> given = sheet.marks()
                        .filter(mark -> mark.score() instanceof Score.Awarded)
                        .toList();
                List<LocalDate> dates = given.stream()
                        .flatMap(mark -> date(mark).stream())
                        .sorted()
                        .toList();
                marks += given.size();
                undated += given.size() - dates.size();
                List<LocalDate> outside =
                        dates.stream().filter(day -> !period.contains(day)).toList();
                if (!outside.isEmpty()) {
                    findings.add(new FieldworkFinding(
                            FieldworkCode.OUTSIDE_PERIOD,
                            Optional.of(panel.city()),
                            List.of(sheet.evaluator()),
                            outside.size() + " of " + given.size() + " marks were made from " + outside.get(0) + " to "
                                    + outside.get(outside.size() - 1) + ", outside " + period,
                            "Maybe the date was mistyped; else the site that was seen is not the one of this wave."));
                }
            }
        }
        if (undated > 0) {
            findings.add(new FieldworkFinding(
                    FieldworkCode.NO_DATE,
                    Optional.empty(),
                    List.of(),
                    undated + " of " + marks
                            + " marks have no date that can be read, so it is not known whether they are of the period",
                    "Maybe seen_at is written another way: year, month and day as in 2009-08-31."));
        }
        return findings;
    }

    private static Optional<LocalDate> date(Mark mark) {
        return mark.remark().seenAt().filter(text -> text.length() >= DATE).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, DATE)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }
}
