package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * How far raters agree on each category: on whether a subject belongs to it or to any other.
 *
 * <p>Of Fleiss' kappa this is the figure that Fleiss gave for each category: {@code 1 - sum n_ij (n - n_ij) / (N n (n - 1) p_j (1 - p_j))}. A category that
 * nobody chose, or everybody, is undefined. Worked line: of 1 1 | 1 2 | 2 2 | 2 2 | 3 3 category 3 has kappa 1, category 1 1 - 1 / (10 x 0.3 x 0.7) = 0.5238.
 * Source: Fleiss, Psychological Bulletin 76 (1971).
 *
 * @param coefficient which one
 * @param categories what could be chosen, in the order of the scale
 * @param figures one for each
 */
public record CategoryAgreements(AgreementCoefficient coefficient, List<String> categories, List<Agreement> figures)
        implements Tabular {
    /** Copies the figures. */
    public CategoryAgreements {
        categories = List.copyOf(categories);
        figures = List.copyOf(figures);
    }

    /** A coefficient for each category of some ratings against all others. */
    public static CategoryAgreements of(Ratings ratings, AgreementCoefficient coefficient) {
        List<Agreement> figures = new ArrayList<>();
        for (int category = 0; category < ratings.scale().size(); category++) {
            figures.add(coefficient.of(against(ratings, category)));
        }
        return new CategoryAgreements(coefficient, ratings.scale().labels(), figures);
    }

    /** The same ratings on a scale of 0 for any other category and 1 for this one. */
    private static Ratings against(Ratings ratings, int category) {
        Rows rows = ratings.rows();
        int[] codes = new int[rows.size() * rows.raters()];
        for (int row = 0; row < rows.size(); row++) {
            for (int rater = 0; rater < rows.raters(); rater++) {
                int code = rows.code(row, rater);
                codes[row * rows.raters() + rater] = code == Rows.GAP ? Rows.GAP : code == category ? 1 : 0;
            }
        }
        Rows against = new Rows(RatingScale.wholes(0, 1), rows.raters(), rows.areRatersTold(), codes);
        return new Ratings(against, ratings.times());
    }

    /** The figure of one category; throws if there is none of this label. */
    public Agreement of(String category) {
        int place = categories.indexOf(category);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no category " + category + ".\nMaybe one of " + categories + " is meant.");
        }
        return figures.get(place);
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            rows.add(List.of(
                    Cell.words(categories.get(i)),
                    Agreements.value(figures.get(i)),
                    Cell.whole(figures.get(i).basis().subjects())));
        }
        return Table.of(
                coefficient.title() + " of each category against all others",
                List.of(Column.of("category"), Column.of("value"), Column.of("subjects")),
                rows);
    }

    @Override
    public String toString() {
        return text();
    }
}
