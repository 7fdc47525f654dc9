package org.egovindex.benchmarks;

import java.util.List;
import org.egovindex.model.Area;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;

/** For floors: the answers of a survey as bare bytes, a row for each sheet, and its index by hand. */
final class PlainSurvey {
    private static final int POINTS = 20;

    private final byte[][][] answers;
    private final int[] areas;
    private final double[] maxima;
    private final PlainRanks places;

    PlainSurvey(Survey survey) {
        List<Panel> panels = survey.panels();
        List<Area> all = survey.checklist().areas();
        places = new PlainRanks(panels.size());
        areas = all.stream().mapToInt(area -> area.criteria().size()).toArray();
        maxima = all.stream()
                .mapToDouble(area -> area.rawMaximum().toDecimal().doubleValue())
                .toArray();
        answers = panels.stream()
                .map(panel -> panel.sheets().stream()
                        .map(sheet -> answers(sheet, all))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
    }

    private static byte[] answers(ScoreSheet sheet, List<Area> areas) {
        List<String> criteria = areas.stream()
                .flatMap(area -> area.criteria().stream())
                .map(criterion -> criterion.id())
                .toList();
        byte[] row = new byte[criteria.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (byte) sheet.answer(criteria.get(i)).orElseThrow();
        }
        return row;
    }

    /** 20 points for each area, the mean of the evaluators, ranks by sorting. */
    int[] ranks() {
        double[] scores = new double[answers.length];
        for (int city = 0; city < scores.length; city++) {
            int criterion = 0;
            for (int area = 0; area < areas.length; area++) {
                int sum = 0;
                int end = criterion + areas[area];
                for (byte[] sheet : answers[city]) {
                    for (int i = criterion; i < end; i++) {
                        sum += sheet[i];
                    }
                }
                criterion = end;
                scores[city] += POINTS * sum / (maxima[area] * answers[city].length);
            }
        }
        int[] ranks = new int[scores.length];
        places.rank(scores, ranks);
        return ranks;
    }
}
