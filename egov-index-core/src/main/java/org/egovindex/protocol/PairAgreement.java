package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Criterion;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;

/**
 * How often two evaluators of one city give the same answer, criterion by criterion and answer by answer.
 *
 * <p>For criterion j and answer a: p = (2 B + 2 r) / (G + 2), where in the other pairs B both gave a, a was given G times, and r is the rate of agreement
 * over all criteria, (agreed + 1) / (compared + 2). That is the proportion of specific agreement (Cicchetti and Feinstein 1990), drawn
 * towards the overall rate by two answers. The pair that is judged is left out.
 */
final class PairAgreement {
    private final List<Criterion> criteria;
    private final int[][] both;
    private final int[][] given;
    private long agreed;
    private long compared;
    private int pairs;

    private PairAgreement(Survey survey) {
        criteria = survey.checklist().criteria();
        both = criteria.stream().map(c -> new int[c.scale().size()]).toArray(int[][]::new);
        given = criteria.stream().map(c -> new int[c.scale().size()]).toArray(int[][]::new);
        for (Panel panel : survey.panels()) {
            List<int[]> rows = rows(panel);
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    add(rows.get(i), rows.get(j));
                }
            }
        }
    }

    static PairAgreement of(Survey survey) {
        return new PairAgreement(survey);
    }

    List<int[]> rows(Panel panel) {
        List<int[]> rows = new ArrayList<>();
        panel.sheets().forEach(sheet -> rows.add(AnswerRow.of(sheet, criteria)));
        return rows;
    }

    private void add(int[] one, int[] other) {
        pairs++;
        for (int place = 0; place < one.length; place++) {
            if (AnswerRow.isGiven(one, other, place)) {
                compared++;
                given[place][one[place]]++;
                given[place][other[place]]++;
                if (one[place] == other[place]) {
                    agreed++;
                    both[place][one[place]]++;
                }
            }
        }
    }

    /** How many pairs of sheets of one city there are. */
    int pairs() {
        return pairs;
    }

    /** How likely another evaluator of the same city gives the answer that stands here, by all pairs. */
    double rate(int place, int answer) {
        return rate(2.0 * both[place][answer], given[place][answer], ((double) agreed + 1) / ((double) compared + 2));
    }

    private static double rate(double agreeing, double all, double overall) {
        return (agreeing + 2 * overall) / (all + 2);
    }

    /** The same for every criterion both of a pair marked, given the answers of the first, by all pairs but this one. */
    double[] rates(int[] row, int[] other) {
        int count = 0;
        int alike = 0;
        for (int place = 0; place < row.length; place++) {
            count += AnswerRow.isGiven(row, other, place) ? 1 : 0;
            alike += AnswerRow.isGiven(row, other, place) && row[place] == other[place] ? 1 : 0;
        }
        double overall = ((double) agreed - alike + 1) / ((double) compared - count + 2);
        double[] rates = new double[row.length];
        for (int place = 0; place < row.length; place++) {
            if (AnswerRow.isGiven(row, other, place)) {
                int answer = row[place];
                boolean same = answer == other[place];
                rates[place] = rate(
                        2.0 * (both[place][answer] - (same ? 1 : 0)), given[place][answer] - (same ? 2 : 1), overall);
            }
        }
        return rates;
    }
}
