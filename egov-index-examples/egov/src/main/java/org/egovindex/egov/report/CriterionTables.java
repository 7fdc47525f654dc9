package org.egovindex.egov.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Mark;
import org.egovindex.model.Panel;
import org.egovindex.model.Tally;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.rank.RankedUnit;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.CriterionScore;
import org.egovindex.scoring.Share;
import org.egovindex.scoring.SurveyIndex;

/** The criteria of a city: its marks, what they bring, how others did, and what a better mark would bring. */
final class CriterionTables {
    static final List<String> COLUMNS = List.of("colMarks", "colMean", "colOf", "colPoints", "colMeanAll");

    private static final Rounding FINE = Rounding.halfUp(2);
    private static final int MOST_RAISES = 5;

    private final SurveyIndex index;
    private final List<City> cities;
    private final List<Criterion> criteria;
    private final double[] means;
    private final Map<Rational, Cell> figures = new ConcurrentHashMap<>();
    private final Rounding grid;
    private final List<BigDecimal> ascending;

    CriterionTables(SurveyIndex index) {
        this.index = index;
        this.cities = index.survey().cities();
        this.criteria = index.survey().checklist().criteria();
        this.means = means(index);
        List<Rational> scores =
                index.ranking().rows().stream().map(RankedUnit::score).toList();
        this.grid = index.ranking().rule().grid(scores);
        this.ascending = scores.stream().map(grid::apply).sorted().toList();
    }

    /** The mean mark of each criterion over all cities that have one. */
    private static double[] means(SurveyIndex index) {
        int count = index.survey().checklist().criteria().size();
        double[] sums = new double[count];
        int[] cities = new int[count];
        for (Panel panel : index.survey().panels()) {
            Tally tally = Tally.of(panel);
            for (int i = 0; i < count; i++) {
                if (tally.awarded(i) > 0) {
                    sums[i] += (double) tally.units(i) / ((double) tally.unit() * tally.awarded(i));
                    cities[i]++;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            sums[i] = cities[i] == 0 ? Double.NaN : sums[i] / cities[i];
        }
        return sums;
    }

    List<Item> of(City city) {
        Panel panel = index.survey().panels().get(Collections.binarySearch(cities, city));
        List<CriterionScore> scores = index.criteria(city);
        List<List<Mark>> marks = marks(panel);
        List<Item> items = new ArrayList<>(scores.size());
        int part = -1;
        String area = "";
        for (int i = 0; i < scores.size(); i++) {
            part += scores.get(i).area().id().equals(area) ? 0 : 1;
            area = scores.get(i).area().id();
            items.add(item(scores.get(i), part, i, marks.get(i)));
        }
        return items;
    }

    private List<List<Mark>> marks(Panel panel) {
        List<List<Mark>> marks = new ArrayList<>(criteria.size());
        criteria.forEach(criterion -> marks.add(new ArrayList<>(panel.sheets().size())));
        panel.sheets().forEach(sheet -> {
            int[] place = {0};
            sheet.marks().forEach(mark -> marks.get(place[0]++).add(mark));
        });
        return marks;
    }

    private static String shown(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.answer().isEmpty() ? mark.score().toString() : mark.answer())
                .collect(Collectors.joining(" · "));
    }

    private Item item(CriterionScore score, int part, int place, List<Mark> marks) {
        Optional<Rational> mean = score.share().map(Share::attained);
        BigDecimal most = score.criterion().scale().highest();
        double worth = score.worth().map(Rational::doubleValue).orElse(0.0);
        double own = mean.map(Rational::doubleValue).orElse(Double.NaN);
        Cell meanOfAll = Double.isNaN(means[place])
                ? Cell.missing("–")
                : Cell.exactly(FINE.round(BigDecimal.valueOf(means[place])));
        return new Item(
                part,
                score.criterion().id(),
                score.criterion().question(),
                List.of(
                        Cell.words(shown(marks)),
                        mean.map(this::fine).orElseGet(() -> Cell.missing("–")),
                        Cell.exactly(most),
                        score.score()
                                .points()
                                .map(this::fine)
                                .orElseGet(() -> Cell.missing(score.score().toString())),
                        meanOfAll),
                mean.isPresent() && !Double.isNaN(means[place]) ? worth * (own - means[place]) : 0,
                room(score),
                Remarked.of(marks));
    }

    /** A number as pages show it: few numbers come again and again. */
    private Cell fine(Rational number) {
        return figures.computeIfAbsent(number, one -> Cell.exactly(one.rounded(FINE)));
    }

    /** What the best mark would add. */
    private static Rational room(CriterionScore score) {
        Rational most = Rational.of(score.criterion().scale().highest());
        return score.worth()
                .flatMap(worth ->
                        score.share().map(share -> most.minus(share.attained()).times(worth)))
                .orElse(Rational.ZERO);
    }

    /** The criteria that would bring most if raised to their maximum, each by itself, and the rank it would then be. */
    Lift lift(CityScore city, List<Item> items) {
        Optional<Rational> now = city.score().points();
        List<Item> best = items.stream()
                .filter(item -> item.room().signum() > 0)
                .sorted(Comparator.comparingDouble((Item item) -> -item.room().doubleValue()))
                .limit(MOST_RAISES)
                .toList();
        if (now.isEmpty() || best.isEmpty()) {
            return Lift.none(now.isEmpty() ? "liftNoScore" : "liftNothing");
        }
        List<List<Cell>> rows = best.stream().map(item -> row(item, now.get())).toList();
        return new Lift(
                List.of("colCriterion", "colNow", "colTo", "colGain", "colNewScore", "colNewRank"), rows, "liftSurvey");
    }

    private List<Cell> row(Item item, Rational now) {
        Rational then = now.plus(item.room());
        return List.of(
                Cell.words(item.id() + " " + item.title()),
                item.cells().get(1),
                item.cells().get(2),
                Cell.figure(item.room(), FINE),
                Cell.figure(then, index.method().published()),
                Cell.whole(rankAt(then, now)));
    }

    /** Where this many points would stand, all others staying: 1 + those with a higher published or full score, as the rule ranks. */
    private int rankAt(Rational then, Rational now) {
        BigDecimal key = then.rounded(grid);
        int from = 0;
        int to = ascending.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending.get(middle).compareTo(key) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        boolean itselfAbove = now.rounded(grid).compareTo(key) > 0;
        return 1 + ascending.size() - from - (itselfAbove ? 1 : 0);
    }
}
