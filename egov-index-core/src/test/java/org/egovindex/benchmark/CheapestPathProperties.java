package org.egovindex.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.benchmark.CheapestPath.Outcome;
import org.egovindex.model.Answer;
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
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;

/** The path of small surveys against every choice of better answers there is, each scored and ranked anew. */
class CheapestPathProperties {
    private static final List<ScoringScale> SCALES = List.of(
            ScoringScale.fourPoint(),
            ScoringScale.dichotomous(1),
            ScoringScale.of(0, 1, 5),
            ScoringScale.answers(List.of(
                    new Answer("all", BigDecimal.valueOf(3)),
                    new Answer("none", BigDecimal.ZERO),
                    new Answer("some", BigDecimal.valueOf(2)),
                    new Answer("many", BigDecimal.valueOf(2)))));

    /** What a choice costs and where it leads. */
    private record Tried(int cost, Rational score, boolean enough) {}

    private final List<Tried> tried = new ArrayList<>();

    @Property(tries = 150)
    void noOtherChoiceCostsLessOrGainsMoreForTheSame(
            @ForAll long seed,
            @ForAll TiesStrategy ties,
            @ForAll boolean rounded,
            @ForAll @IntRange(min = 1, max = 4) int rank) {
        Random random = new Random(seed);
        Checklist form = form(random);
        ScoringMethod method = ScoringMethods.areasAndPoints().withTies(ties);
        method = rounded ? method.withPublished(Rounding.halfUp(0)).rankedOnPublished() : method;
        List<int[][]> marks = marks(random, form);
        boolean byScore = random.nextInt(3) == 0;
        Target target = byScore ? Target.score(Rational.of(random.nextInt(45))) : Target.rank(rank);
        RaisingCost cost = random.nextInt(3) == 0 ? RaisingCost.CRITERIA : RaisingCost.STEPS;
        CheapestPath path = CheapestPath.of(method.compute(survey(form, marks)), "c0", target, cost);

        tried.clear();
        tryAll(form, marks, method, target, cost);
        boolean reachable = tried.stream().anyMatch(Tried::enough);
        assertThat(path.outcome() != Outcome.OUT_OF_REACH).isEqualTo(reachable);
        if (reachable) {
            int least = tried.stream()
                    .filter(Tried::enough)
                    .mapToInt(Tried::cost)
                    .min()
                    .orElseThrow();
            Rational most = tried.stream()
                    .filter(one -> one.enough() && one.cost() == least)
                    .map(Tried::score)
                    .max(Rational::compareTo)
                    .orElseThrow();
            assertThat(path.cost()).isEqualTo(Rational.of(least));
            assertThat(path.to().score()).isEqualTo(most);
        }
        assertThat(path.from().score().plus(path.gain())).isEqualTo(path.to().score());
    }

    private void tryAll(Checklist form, List<int[][]> marks, ScoringMethod method, Target target, RaisingCost cost) {
        int criteria = form.criteria().size();
        int[] choice = new int[criteria];
        while (true) {
            tryOne(form, marks, method, target, cost, choice);
            int place = 0;
            while (place < criteria
                    && ++choice[place] > form.criteria().get(place).scale().size()) {
                choice[place++] = 0;
            }
            if (place == criteria) {
                return;
            }
        }
    }

    /** Scores one choice: 0 leaves a criterion as it is, n gives it the answer n - 1 of all evaluators. */
    private void tryOne(
            Checklist form, List<int[][]> marks, ScoringMethod method, Target target, RaisingCost cost, int[] choice) {
        int[][] raised = new int[marks.get(0).length][choice.length];
        int sum = 0;
        for (int place = 0; place < choice.length; place++) {
            ScoringScale scale = form.criteria().get(place).scale();
            BigDecimal given = BigDecimal.ZERO;
            for (int[] sheet : marks.get(0)) {
                given = given.add(scale.points(sheet[place]));
            }
            for (int evaluator = 0; evaluator < raised.length; evaluator++) {
                raised[evaluator][place] = choice[place] == 0 ? marks.get(0)[evaluator][place] : choice[place] - 1;
            }
            if (choice[place] > 0) {
                TreeSet<BigDecimal> between = new TreeSet<>();
                for (int answer = 0; answer < scale.size(); answer++) {
                    BigDecimal all = scale.points(answer).multiply(BigDecimal.valueOf(raised.length));
                    if (all.compareTo(given) > 0
                            && scale.points(answer).compareTo(scale.points(choice[place] - 1)) <= 0) {
                        between.add(scale.points(answer));
                    }
                }
                if (between.isEmpty()) {
                    return;
                }
                sum += cost.perStep() ? between.size() : 1;
            }
        }
        List<int[][]> changed = new ArrayList<>(marks);
        changed.set(0, raised);
        RankedUnit row = method.compute(survey(form, changed)).ranking().of("c0");
        boolean enough = target instanceof Target.ToRank wanted
                ? row.rank().compareTo(wanted.rank()) <= 0
                : row.score().compareTo(((Target.ToScore) target).score()) >= 0;
        tried.add(new Tried(sum, row.score(), enough));
    }

    private static Checklist form(Random random) {
        List<Area> areas = new ArrayList<>();
        for (int area = 0; area < 2; area++) {
            List<Criterion> criteria = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(2); i++) {
                criteria.add(Criterion.of("q" + area + i, "?", SCALES.get(random.nextInt(SCALES.size()))));
            }
            areas.add(new Area("a" + area, "A", BigDecimal.valueOf(5 + random.nextInt(20)), criteria));
        }
        return Checklist.of(ChecklistId.of("random", "Random"), BigDecimal.valueOf(40), areas);
    }

    private static List<int[][]> marks(Random random, Checklist form) {
        List<int[][]> marks = new ArrayList<>();
        for (int city = 0; city < 5; city++) {
            int[][] sheets = new int[1 + random.nextInt(3)][form.criteria().size()];
            for (int[] sheet : sheets) {
                for (int place = 0; place < sheet.length; place++) {
                    sheet[place] =
                            random.nextInt(form.criteria().get(place).scale().size());
                }
            }
            marks.add(sheets);
        }
        return marks;
    }

    private static Survey survey(Checklist form, List<int[][]> marks) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int city = 0; city < marks.size(); city++) {
            for (int evaluator = 0; evaluator < marks.get(city).length; evaluator++) {
                ScoreSheet.Draft draft = ScoreSheet.draft(form);
                for (int place = 0; place < form.criteria().size(); place++) {
                    draft.award(place, marks.get(city)[evaluator][place]);
                }
                sheets.add(draft.by(Evaluator.of("e" + evaluator), City.of("c" + city, "x")));
            }
        }
        return Survey.of(Wave.of("1"), form, sheets);
    }
}
