package org.egovindex.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.egovindex.compare.GroupGaps;
import org.egovindex.compare.Series;
import org.egovindex.model.Wave;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * The published results of a survey, wave by wave, as facts one can ask.
 *
 * <p>The sources could be seen in part only: a city, rank or score that is not here was not seen, which does not mean that it
 * was not published.
 */
public final class SurveyHistory implements Tabular {
    private final List<PublishedResult> results;
    private final List<AreaRank> areaRanks;
    private final List<PublishedMean> means;
    private final List<WaveFact> facts;
    private final List<SampledCity> sample;
    private final List<Source> sources;

    private SurveyHistory(FactFile file) {
        this.results = file.list("results", FactFile::result);
        this.areaRanks = file.list("areaRanks", FactFile::areaRank);
        this.means = file.list("means", FactFile::mean);
        this.facts = file.list("facts", FactFile::fact);
        this.sample = file.list("sample", FactFile::sampled);
        this.sources = file.list("sources", FactFile::source);
    }

    static SurveyHistory resource(String name) {
        return new SurveyHistory(FactFile.resource(name));
    }

    /** The waves of which any result is known, in the order of time. */
    public List<Wave> waves() {
        return results.stream().map(PublishedResult::wave).distinct().sorted().toList();
    }

    /** Everything known of cities overall. */
    public List<PublishedResult> results() {
        return results;
    }

    /** The cities of a wave whose place is known, best first. */
    public List<PublishedResult> ranked(Wave wave) {
        return results.stream()
                .filter(result -> result.wave().equals(wave) && result.rank().isPresent())
                .sorted(Comparator.comparing(result -> result.rank().orElseThrow()))
                .toList();
    }

    /** The cities known to hold the places 1 to {@code count} of a wave, in that order. */
    public List<PublishedResult> top(Wave wave, int count) {
        return ranked(wave).stream()
                .filter(result -> result.rank().orElseThrow() <= count)
                .toList();
    }

    /** What is known of a city in a wave. */
    public Optional<PublishedResult> find(String city, Wave wave) {
        return results.stream()
                .filter(result -> result.wave().equals(wave) && result.city().isCalled(city))
                .findFirst();
    }

    /** All known places of cities in areas. */
    public List<AreaRank> areaRanks() {
        return areaRanks;
    }

    /** The areas in which a city was first in a wave, as far as known. */
    public List<String> areasLedBy(String city, Wave wave) {
        return areaRanks.stream()
                .filter(rank -> rank.wave().equals(wave)
                        && rank.rank() == 1
                        && rank.city().isCalled(city))
                .map(AreaRank::area)
                .toList();
    }

    /** The waves as a series: streaks, leaders and changes of rank, unknown where no source gives a rank. */
    public Series series() {
        return new HistorySeries(this).series();
    }

    /** The published means of groups wave by wave, and the gaps between them; {@code measure} is {@code overall} or an area. */
    public GroupGaps gaps(String measure) {
        return new HistorySeries(this).gaps(measure);
    }

    /** All known means and counts. */
    public List<PublishedMean> means() {
        return means;
    }

    /** The mean of a group of cities in a wave, if it is known; {@code measure} is {@code overall} or an area. */
    public Optional<PublishedMean> mean(Wave wave, String group, String measure) {
        return means.stream()
                .filter(m -> m.wave().equals(wave)
                        && m.group().equals(group)
                        && m.measure().equals(measure))
                .findFirst();
    }

    /** What is known of the waves themselves: measures, sites, fieldwork, sampling. */
    public List<WaveFact> facts() {
        return facts;
    }

    /** The cities known to be in a sample; partial. */
    public List<SampledCity> sample() {
        return sample;
    }

    /** Where all this was seen. */
    public List<Source> sources() {
        return sources;
    }

    /** The first three of each wave, with the mean of all cities and the number of sites. */
    @Override
    public Table table() {
        List<Column> columns = List.of(
                Column.of("wave"),
                Column.of("first"),
                Column.of("second"),
                Column.of("third"),
                new Column("mean", "mean of all"),
                new Column("cities", "cities with a site"),
                Column.of("measures"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Wave wave : waves()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(wave.id())));
            for (int place = 1; place <= 3; place++) {
                row.add(place(wave, place));
            }
            row.add(mean(wave, "all", "overall")
                    .map(m -> Cell.exactly(m.value()))
                    .orElseGet(SurveyHistory::unknown));
            row.add(fact(wave, "cities with a site"));
            row.add(fact(wave, "measures"));
            rows.add(row);
        }
        return new Table(
                "100 Cities Survey on E-government: what was published",
                columns,
                rows,
                List.of(
                        "? = not in the sources that could be seen; every figure carries its source, see docs/catalogue.md"));
    }

    private Cell place(Wave wave, int place) {
        return ranked(wave).stream()
                .filter(result -> result.rank().orElseThrow() == place)
                .findFirst()
                .map(r -> Cell.words(r.city().name()
                        + r.score().map(s -> " " + s.toPlainString()).orElse("")))
                .orElseGet(SurveyHistory::unknown);
    }

    private Cell fact(Wave wave, String what) {
        return facts.stream()
                .filter(fact -> fact.wave().equals(wave) && fact.what().equals(what))
                .findFirst()
                .map(fact -> Cell.words(fact.value()))
                .orElseGet(SurveyHistory::unknown);
    }

    private static Cell unknown() {
        return Cell.missing("?");
    }

    /** The known results of one wave. */
    public Table table(Wave wave) {
        List<Column> columns = List.of(
                Column.of("rank"), Column.of("city"), Column.of("country"), Column.of("score"), Column.of("evidence"));
        List<List<Cell>> rows = new ArrayList<>();
        results.stream()
                .filter(result -> result.wave().equals(wave))
                .sorted(Comparator.comparing(result -> result.rank().orElse(Integer.MAX_VALUE)))
                .forEach(result -> rows.add(List.of(
                        result.rank().map(Cell::whole).orElseGet(SurveyHistory::unknown),
                        Cell.words(result.city().name()),
                        Cell.words(result.city().country()),
                        result.score().map(Cell::exactly).orElseGet(SurveyHistory::unknown),
                        Cell.words(result.evidence().toString()))));
        return Table.of("100 Cities Survey " + wave + ": what was published", columns, rows);
    }

    @Override
    public String toString() {
        return text();
    }
}
