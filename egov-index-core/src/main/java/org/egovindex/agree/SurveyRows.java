package org.egovindex.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.egovindex.model.Criterion;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;

/** The marks of a survey as different rows of categories, whoever gave them; and which row each city has at each criterion. */
final class SurveyRows {
    private final List<Criterion> criteria;
    private final MarkCategories categories;
    private final List<SortedSet<Integer>> scales = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final int[][] places;
    private final int[][] codes;
    private final int[] sheets;
    private final int width;

    SurveyRows(Survey survey) {
        List<Panel> panels = survey.panels();
        criteria = survey.checklist().criteria();
        sheets = panels.stream().mapToInt(panel -> panel.sheets().size()).toArray();
        width = Arrays.stream(sheets).max().orElse(0);
        codes = new int[criteria.size()][panels.size() * width];
        List<SortedSet<Integer>> given = new ArrayList<>();
        for (int place = 0; place < criteria.size(); place++) {
            given.add(read(panels, criteria.get(place).id(), codes[place]));
        }
        categories = MarkCategories.of(criteria, given);
        for (int place = 0; place < criteria.size(); place++) {
            ScoringScale scale = criteria.get(place).scale();
            scales.add(categories.of(scale, given.get(place)));
            categorise(codes[place], scale, given.get(place));
        }
        places = number(panels.size());
    }

    private SortedSet<Integer> read(List<Panel> panels, String criterion, int[] into) {
        SortedSet<Integer> given = new TreeSet<>();
        Arrays.fill(into, Rows.GAP);
        for (int city = 0; city < panels.size(); city++) {
            List<ScoreSheet> all = panels.get(city).sheets();
            for (int sheet = 0; sheet < all.size(); sheet++) {
                int answer = all.get(sheet).answer(criterion).orElse(Rows.GAP);
                into[city * width + sheet] = answer;
                if (answer != Rows.GAP) {
                    given.add(answer);
                }
            }
        }
        return given;
    }

    private void categorise(int[] answers, ScoringScale scale, SortedSet<Integer> given) {
        int[] category = new int[scale.size()];
        given.forEach(answer -> category[answer] = categories.of(scale, answer));
        for (int i = 0; i < answers.length; i++) {
            answers[i] = answers[i] == Rows.GAP ? Rows.GAP : category[answers[i]];
        }
    }

    /** Numbers the rows in their own order, not in that of the file. */
    private int[][] number(int cities) {
        Map<int[], Integer> found = new TreeMap<>(Arrays::compare);
        int[][] first = new int[criteria.size()][cities];
        for (int place = 0; place < criteria.size(); place++) {
            for (int city = 0; city < cities; city++) {
                int[] row = Rows.withoutOrder(Arrays.copyOfRange(codes[place], city * width, (city + 1) * width));
                Integer known = found.putIfAbsent(row, found.size());
                first[place][city] = known == null ? found.size() - 1 : known;
            }
        }
        int[] sorted = new int[found.size()];
        found.forEach((row, number) -> {
            sorted[number] = rows.size();
            rows.add(row);
        });
        for (int[] ofCities : first) {
            for (int city = 0; city < cities; city++) {
                ofCities[city] = sorted[ofCities[city]];
            }
        }
        return first;
    }

    int cities() {
        return sheets.length;
    }

    int criteria() {
        return criteria.size();
    }

    /** How many different rows there are. */
    int size() {
        return rows.size();
    }

    /** The row of a city at a criterion. */
    int place(int criterion, int city) {
        return places[criterion][city];
    }

    /** The category that a sheet of a city has at a criterion, or a gap. */
    int code(int criterion, int city, int sheet) {
        return codes[criterion][city * width + sheet];
    }

    /** A scale of all categories that any of these criteria has. */
    SortedSet<Integer> categories(List<Integer> ofCriteria) {
        SortedSet<Integer> all = new TreeSet<>();
        ofCriteria.forEach(criterion -> all.addAll(scales.get(criterion)));
        return all;
    }

    RatingScale scale(SortedSet<Integer> kept) {
        return categories.scale(kept);
    }

    /** These rows alone, on a scale of these categories alone. */
    Rows rows(int[] kept, SortedSet<Integer> scale) {
        List<Integer> order = List.copyOf(scale);
        int[] own = new int[scale.isEmpty() ? 0 : scale.last() + 1];
        for (int category = 0; category < order.size(); category++) {
            own[order.get(category)] = category;
        }
        int[] all = new int[kept.length * width];
        for (int row = 0; row < kept.length; row++) {
            for (int i = 0; i < width; i++) {
                int code = rows.get(kept[row])[i];
                all[row * width + i] = code == Rows.GAP ? Rows.GAP : own[code];
            }
        }
        return new Rows(scale(scale), width, false, all);
    }
}
