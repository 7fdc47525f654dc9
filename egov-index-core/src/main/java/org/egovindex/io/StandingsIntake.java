package org.egovindex.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.egovindex.compare.Standing;
import org.egovindex.compare.Standings;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.City;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Rank;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.TableUnit;

/** Gathers rows of standings by wave and area. */
final class StandingsIntake {
    private static final Set<String> MEANING =
            Set.of("wave", "year", "unit", "city", "country", "score", "rank", "area", "source", "note");
    private static final String OVERALL = "overall";
    private static final int LARGEST_RANK = 100_000_000;

    private final Problems problems;
    private final boolean whole;
    private final Map<String, Map<String, Map<String, Standing>>> waves = new TreeMap<>();
    private boolean ranked;

    StandingsIntake(Problems problems, boolean whole) {
        this.problems = problems;
        this.whole = whole;
    }

    boolean isEmpty() {
        return waves.isEmpty();
    }

    void take(NamedRow row) {
        ranked |= !whole && row.columns().contains("rank");
        Optional<String> wave = row.need(row.columns().contains("wave") ? "wave" : "year");
        Optional<String> area = row.find("area");
        Optional<Unit> unit = unit(row);
        Optional<BigDecimal> score = row.number("score");
        Optional<Rank> rank = rank(row);
        if (!row.isGood() || wave.isEmpty() || unit.isEmpty()) {
            return;
        }
        Standing standing = new Standing(unit.get(), rank, score.map(Rational::of));
        Standing before = waves.computeIfAbsent(wave.get(), id -> new LinkedHashMap<>())
                .computeIfAbsent(area.orElse(OVERALL), name -> new TreeMap<>())
                .putIfAbsent(standing.label(), standing);
        if (before != null) {
            boolean same = before.equals(standing);
            problems.add(
                    same ? ProblemCode.DUPLICATE_ROW : ProblemCode.CONFLICT,
                    row.line(),
                    0,
                    standing.label() + " stands in wave " + wave.get() + " already"
                            + (same ? "." : " with other figures; the first were kept."),
                    "");
        }
    }

    private static Optional<Unit> unit(NamedRow row) {
        Map<String, String> attributes = new TreeMap<>();
        for (String column : row.columns()) {
            if (!MEANING.contains(column)) {
                row.find(column).ifPresent(value -> attributes.put(column, value));
            }
        }
        if (row.columns().contains("unit")) {
            row.find("country").ifPresent(country -> attributes.put("country", country));
            return row.need("unit").map(name -> new TableUnit(name, attributes));
        }
        if (!row.columns().contains("city")) {
            return row.need("country").map(name -> new TableUnit(name, attributes));
        }
        Optional<String> city = row.need("city");
        return row.columns().contains("country")
                ? city.flatMap(name -> row.need("country").map(country -> new City(name, country, attributes)))
                : city.map(name -> new TableUnit(name, attributes));
    }

    private static Optional<Rank> rank(NamedRow row) {
        return row.number("rank").flatMap(place -> {
            BigDecimal halves = place.multiply(BigDecimal.valueOf(2)).stripTrailingZeros();
            boolean fits = halves.scale() <= 0
                    && place.compareTo(BigDecimal.ONE) >= 0
                    && place.compareTo(BigDecimal.valueOf(LARGEST_RANK)) <= 0;
            if (!fits) {
                row.refuse(
                        ProblemCode.BAD_NUMBER,
                        0,
                        "the rank must be 1 or more and whole or a half, not " + place + ".");
            }
            return fits ? Optional.of(new Rank(halves.intValueExact())) : Optional.empty();
        });
    }

    /** The standings of every wave, in the order of their ids. */
    List<Standings> waves() {
        List<Standings> all = new ArrayList<>();
        waves.forEach((wave, areas) -> {
            Map<String, Standings> below = new TreeMap<>();
            areas.forEach((area, units) -> below.put(area, standings(wave, units.values())));
            Standings overall =
                    Optional.ofNullable(below.remove(OVERALL)).orElseGet(() -> Standings.published(wave, List.of()));
            all.add(overall.withAreas(below));
        });
        return all;
    }

    private Standings standings(String wave, Collection<Standing> units) {
        if (ranked) {
            return Standings.published(wave, units);
        }
        List<Scored> scored = units.stream()
                .map(one -> new Scored(
                        one.unit(), one.score().map(Score::of).orElse(Score.missing(MissingReason.INCOMPLETE))))
                .toList();
        return Standings.of(
                wave, Ranking.of(scored, RankingRule.onUnrounded(TiesStrategy.STANDARD), Rounding.halfUp(4)));
    }
}
