package org.egovindex.evaluator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.random.Draws;

/** Sheets for the tests of evaluators and of fieldwork: written out by hand, or drawn with two honest evaluators a city. */
public final class Fieldwork {
    /** No mark. */
    public static final int NONE = -1;

    /** Two areas of two criteria each, marked 0 to 3, with 60 and 40 points. */
    public static final Checklist SMALL = form(2, Map.of("a", 60, "b", 40));

    /** Three areas of 16 criteria each, marked 0 to 3, with 40, 30 and 30 points. */
    public static final Checklist LARGE = form(16, Map.of("a", 40, "b", 30, "c", 30));

    private final Map<String, int[]> sheets = new TreeMap<>();
    private final Map<String, String> seen = new TreeMap<>();

    private Fieldwork() {}

    private static Checklist form(int criteria, Map<String, Integer> points) {
        List<Area> areas = new ArrayList<>();
        new TreeMap<>(points).forEach((id, worth) -> {
            List<Criterion> questions = new ArrayList<>();
            for (int i = 1; i <= criteria; i++) {
                questions.add(Criterion.of(id + i, "How well?", ScoringScale.fourPoint()));
            }
            areas.add(new Area(id, "Area " + id, BigDecimal.valueOf(worth), questions));
        });
        return Checklist.of(ChecklistId.of("form", "A form"), BigDecimal.valueOf(100), areas);
    }

    /** One sheet: answers in the order of the form. */
    public static ScoreSheet sheet(Checklist form, String city, Evaluator evaluator, int... answers) {
        ScoreSheet.Draft draft = ScoreSheet.draft(form);
        for (int place = 0; place < answers.length; place++) {
            if (answers[place] != NONE) {
                draft.award(place, answers[place]);
            }
        }
        return draft.by(evaluator, City.of(city, "x"));
    }

    /** A survey of sheets of the small form. */
    public static Survey small(ScoreSheet... sheets) {
        return Survey.of(Wave.of("1"), SMALL, List.of(sheets));
    }

    /** A sheet of the small form. */
    public static ScoreSheet small(String city, String evaluator, int... answers) {
        return sheet(SMALL, city, Evaluator.of(evaluator), answers);
    }

    /**
     * Draws a wave: city i is looked at by evaluators i and i + 1 of a circle; each question has a true answer that follows the city's quality, and
     * an evaluator sees it in four of five cases, else a neighbouring one.
     */
    public static Fieldwork drawn(long seed, int cities, int evaluators) {
        Fieldwork fieldwork = new Fieldwork();
        Draws draws = Draws.of(seed);
        for (int city = 0; city < cities; city++) {
            draws.at(city, 0);
            double quality = draws.uniform();
            int size = LARGE.criteria().size();
            int[][] rows = new int[2][size];
            for (int place = 0; place < size; place++) {
                int truth = (int) Math.min(3, 4 * (quality + draws.uniform()) / 2);
                for (int[] row : rows) {
                    int off = draws.uniform() < 0.8 ? 0 : draws.uniform() < 0.5 ? 1 : -1;
                    row[place] = Math.max(0, Math.min(3, truth + off));
                }
            }
            fieldwork.put(city(city), evaluator(city % evaluators), rows[0]);
            fieldwork.put(city(city), evaluator((city + 1) % evaluators), rows[1]);
        }
        return fieldwork;
    }

    /** The name of a city. */
    public static String city(int number) {
        return "city " + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }

    /** The name of an evaluator. */
    public static String evaluator(int number) {
        return "E" + (100 + number);
    }

    /** Files a sheet, in place of another of the same city and evaluator. */
    public Fieldwork put(String city, String evaluator, int... answers) {
        sheets.put(city + "|" + evaluator, answers.clone());
        return this;
    }

    /** The answers of a sheet. */
    public int[] answers(String city, String evaluator) {
        int[] answers = sheets.get(city + "|" + evaluator);
        if (answers == null) {
            throw new IllegalArgumentException("There is no sheet of " + city + " by " + evaluator + ".");
        }
        return answers.clone();
    }

    /** Takes a sheet away. */
    public Fieldwork lose(String city, String evaluator) {
        answers(city, evaluator);
        sheets.remove(city + "|" + evaluator);
        return this;
    }

    /** Changes every sheet of an evaluator. */
    public Fieldwork change(String evaluator, UnaryOperator<int[]> change) {
        sheets.forEach((key, answers) -> {
            if (key.endsWith("|" + evaluator)) {
                int[] changed = change.apply(answers.clone());
                System.arraycopy(changed, 0, answers, 0, answers.length);
            }
        });
        return this;
    }

    /** Says when a sheet was filled in. */
    public Fieldwork seen(String city, String evaluator, String when) {
        seen.put(city + "|" + evaluator, when);
        return this;
    }

    /** The survey of all sheets. */
    public Survey survey() {
        List<ScoreSheet> all = new ArrayList<>();
        sheets.forEach((key, answers) -> {
            ScoreSheet.Draft draft = ScoreSheet.draft(LARGE);
            for (int place = 0; place < answers.length; place++) {
                if (answers[place] != NONE) {
                    draft.award(place, answers[place]);
                }
                Optional<String> when = Optional.ofNullable(seen.get(key));
                if (when.isPresent()) {
                    draft.remark(place, new Remark(Optional.empty(), Optional.empty(), when));
                }
            }
            String[] names = key.split("\\|", -1);
            all.add(draft.by(Evaluator.of(names[1]), City.of(names[0], "x")));
        });
        return Survey.of(Wave.of("1"), LARGE, all);
    }
}
