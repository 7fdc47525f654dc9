package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.number.Rational;
import org.egovindex.scoring.ScoringMethod;

/**
 * What is done with three sheets of a city or more. The reports of the 100 Cities Survey do not say which of these they do; that sheets are averaged
 * is inferred from published half points.
 */
public enum Resolution {
    /** All sheets stay, and their marks are averaged. Scores 40, 50, 52 make 47.33. */
    MEAN_OF_ALL,
    /**
     * The two whose adjusted scores lie nearest stay, and are averaged. Scores 40, 50, 52 make 51. Where two pairs lie equally near, as in 40, 45, 50, or a sheet
     * has no score, all stay.
     */
    TWO_NEAREST,
    /** Only the sheets of evaluators whose attribute {@code role} is {@code third} stay. */
    THIRD_DECIDES,
    /**
     * Criterion by criterion the median of the marks given. Of an even number of marks the two middle ones stand on two sheets that are made for it, whose mean
     * is the median. Marks 0, 2, 3 make 2; marks 0, 1, 3, 3 make 1 and 3.
     */
    MEDIAN;

    /** The sheets that stay, or that are made. */
    List<ScoreSheet> settle(Panel panel, ScoringMethod method) {
        return switch (this) {
            case MEAN_OF_ALL -> panel.sheets();
            case TWO_NEAREST -> nearest(panel.sheets(), method);
            case THIRD_DECIDES -> thirds(panel);
            case MEDIAN -> MedianSheets.of(panel);
        };
    }

    private static List<ScoreSheet> nearest(List<ScoreSheet> sheets, ScoringMethod method) {
        List<Rational> scores = new ArrayList<>();
        for (ScoreSheet sheet : sheets) {
            Optional<Rational> score = AdjustedScoreRule.score(sheet, method);
            if (score.isEmpty()) {
                return sheets;
            }
            scores.add(score.get());
        }
        List<ScoreSheet> nearest = sheets;
        Optional<Rational> least = Optional.empty();
        for (int i = 0; i < sheets.size(); i++) {
            for (int j = i + 1; j < sheets.size(); j++) {
                Rational difference = scores.get(i).minus(scores.get(j));
                Rational apart = difference.signum() < 0 ? Rational.ZERO.minus(difference) : difference;
                int nearer = least.map(apart::compareTo).orElse(-1);
                if (nearer < 0) {
                    least = Optional.of(apart);
                    nearest = List.of(sheets.get(i), sheets.get(j));
                } else if (nearer == 0) {
                    nearest = sheets;
                }
            }
        }
        return nearest;
    }

    private static List<ScoreSheet> thirds(Panel panel) {
        List<ScoreSheet> thirds =
                panel.sheets().stream().filter(Resolution::isThird).toList();
        if (thirds.isEmpty()) {
            throw new IllegalArgumentException(
                    "One evaluator of " + panel.city().label() + ", of "
                            + panel.evaluators()
                            + ", must have the attribute role with the value third, if the third decides.\n"
                            + "Maybe the evaluators file was not read: Survey.withEvaluators.");
        }
        return thirds;
    }

    /** Whether a sheet is of an evaluator who was called in after two differed. */
    static boolean isThird(ScoreSheet sheet) {
        return sheet.evaluator().attribute("role").filter("third"::equals).isPresent();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
