package org.egovindex.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;

/**
 * A random checklist and random marks, with the index worked out a second time from its definition in exact fractions of another
 * library.
 *
 * @param checklist what is asked
 * @param marks by city, evaluator and place: answers, or gaps
 */
record RandomSurvey(Checklist checklist, List<int[][]> marks) {
    static final int GAP = -1;
    private static final List<ScoringScale> SCALES = List.of(
            ScoringScale.fourPoint(),
            ScoringScale.dichotomous(1),
            ScoringScale.dichotomous(3),
            ScoringScale.of(0, 1, 2),
            ScoringScale.range(BigDecimal.ONE, BigDecimal.valueOf(10), 2));

    static RandomSurvey draw(Random random, int cities, double gaps) {
        List<Area> areas = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int area = 0; area < count; area++) {
            List<Criterion> criteria = new ArrayList<>();
            int size = 1 + random.nextInt(5);
            for (int i = 0; i < size; i++) {
                criteria.add(Criterion.of("q" + area + "." + i, "?" + i, SCALES.get(random.nextInt(SCALES.size()))));
            }
            areas.add(new Area("a" + area, "A" + area, BigDecimal.valueOf(1 + random.nextInt(300), 1), criteria));
        }
        BigDecimal points = BigDecimal.valueOf(1 + random.nextInt(100));
        Checklist checklist = Checklist.of(ChecklistId.of("random", "Random"), points, areas);
        List<int[][]> marks = new ArrayList<>();
        for (int city = 0; city < cities; city++) {
            int[][] sheets = new int[1 + random.nextInt(4)][checklist.criteria().size()];
            for (int[] sheet : sheets) {
                for (int place = 0; place < sheet.length; place++) {
                    int answers = checklist.criteria().get(place).scale().size();
                    sheet[place] = random.nextDouble() < gaps ? GAP : random.nextInt(answers);
                }
            }
            marks.add(sheets);
        }
        return new RandomSurvey(checklist, marks);
    }

    List<ScoreSheet> sheets() {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int city = 0; city < marks.size(); city++) {
            for (int evaluator = 0; evaluator < marks.get(city).length; evaluator++) {
                ScoreSheet.Draft draft = ScoreSheet.draft(checklist);
                int[] answers = marks.get(city)[evaluator];
                for (int place = 0; place < answers.length; place++) {
                    if (answers[place] != GAP) {
                        draft.award(place, answers[place]);
                    }
                }
                sheets.add(draft.by(Evaluator.of("e" + evaluator), City.of("c" + city, "x")));
            }
        }
        return sheets;
    }

    SurveyIndex index(MissingMarks policy) {
        Survey survey = Survey.of(Wave.of("1"), checklist, sheets());
        return ScoringMethods.areasAndPoints().withMissing(policy).compute(survey);
    }

    /** The index of a city from its definition; gaps count as zero, or are left out. */
    BigFraction exact(int city, boolean zero) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction points = BigFraction.ZERO;
        int place = 0;
        for (Area area : checklist.areas()) {
            BigFraction attained = BigFraction.ZERO;
            BigFraction maximum = BigFraction.ZERO;
            for (Criterion criterion : area.criteria()) {
                int count = 0;
                BigFraction given = BigFraction.ZERO;
                for (int[] sheet : marks.get(city)) {
                    if (sheet[place] != GAP) {
                        given = given.add(fraction(criterion.scale().points(sheet[place])));
                        count++;
                    }
                }
                int divisor = zero ? marks.get(city).length : count;
                if (divisor > 0) {
                    attained = attained.add(given.divide(divisor));
                    maximum = maximum.add(fraction(criterion.scale().highest()));
                }
                place++;
            }
            if (maximum.signum() > 0) {
                sum = sum.add(fraction(area.points()).multiply(attained).divide(maximum));
                points = points.add(fraction(area.points()));
            }
        }
        return points.signum() == 0
                ? BigFraction.ZERO
                : fraction(checklist.points()).multiply(sum).divide(points);
    }

    private static BigFraction fraction(BigDecimal decimal) {
        return BigFraction.of(
                decimal.setScale(4, RoundingMode.UNNECESSARY).unscaledValue(), BigInteger.valueOf(10_000));
    }

    /** Half-up of a fraction that is not negative, by whole numbers: floor((2 n 10^k + d) / 2 d). */
    static BigDecimal halfUp(BigFraction value, int decimals) {
        BigInteger scaled = value.getNumerator().multiply(BigInteger.TEN.pow(decimals));
        BigInteger twice = scaled.shiftLeft(1).add(value.getDenominator());
        return new BigDecimal(twice.divide(value.getDenominator().shiftLeft(1)), decimals);
    }
}
