package org.egovindex.egov;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.audit.Audit;
import org.egovindex.audit.PublishedFigures;
import org.egovindex.catalogue.Catalogue;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.catalogue.OpenDataIndex;
import org.egovindex.catalogue.PublishedResult;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.rank.Rank;
import org.egovindex.scoring.AreaScore;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.table.IndicatorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The main job on data inside the jar: real answers ranked and checked, a simulated wave ranked, one city explained. */
@Command(
        name = "demo",
        description =
                "Rank real answers, a real index and a simulated wave, explain a city, show the survey's history.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        SurveyIndex openData = output.of(ScoringMethods.openDataIndex(2015).compute(OpenDataIndex.excerpt()));
        SurveyIndex sample = output.of(ScoringMethods.hundredCities(2009).compute(SampleWave.survey()));
        List<Printable> results = new ArrayList<>();
        results.add(ranking("1. Real answers: Global Open Data Index 2015, the first dozen of 122 places", openData));
        results.add(audit(openData, OpenDataIndex.published()));
        results.addAll(humanDevelopment());
        results.add(titled("3. A simulated wave of the five-area survey", sample.table("region")));
        results.add(sample.means("oecd"));
        results.add(why(sample));
        results.add(titled(
                "5. What was published of the survey", Catalogue.hundredCities().table()));
        output.write(spec, results);
        return 0;
    }

    /** Any table by any methodology: an index of another kind, from its document. */
    private List<Printable> humanDevelopment() {
        IndicatorTable data = HumanDevelopment.excerpt();
        CompositeIndex index = output.of(Methodologies.named("undp-hdi-2014").compute(data));
        Audit audit = Audit.of(index, PublishedFigures.of(data, Optional.of("hdi"), Optional.of("rank")));
        return List.of(
                titled(
                        "2. Any table by any methodology: Human Development Index 2022, the first ranks of 193",
                        index.table()),
                titled("Mismatches with what was published", audit.mismatchTable()));
    }

    private static Explanation why(SurveyIndex index) {
        Explanation areas =
                index.explain(index.ranking().rows().get(0).unit().label()).to(1);
        return new Explanation(
                "4. Why the first is first: " + areas.label(), areas.value(), areas.how(), areas.parts());
    }

    private static Table titled(String title, Table table) {
        return new Table(title, table.columns(), table.rows(), table.notes());
    }

    private static Table ranking(String title, SurveyIndex index) {
        Table ranking = index.ranking().table();
        return new Table(
                title,
                ranking.columns(),
                ranking.rows(),
                List.of(
                        index.survey().checklist().about().source(),
                        index.method().summary(index.survey().checklist())));
    }

    /** How many of the published figures were computed again. */
    private static Table audit(SurveyIndex index, List<PublishedResult> published) {
        int scores = 0;
        int ranks = 0;
        int areas = 0;
        int areasInAll = 0;
        for (PublishedResult result : published) {
            CityScore computed = index.of(result.city().label());
            scores += shown(index, computed).equals(result.score()) ? 1 : 0;
            Rank rank = index.ranking().of(result.city().label()).rank();
            ranks += result.rank().map(Rank::of).filter(rank::equals).isPresent() ? 1 : 0;
            for (AreaScore area : computed.areas()) {
                areasInAll++;
                BigDecimal entry = result.areas().get(area.area().id());
                areas += entry != null
                                && area.score()
                                        .points()
                                        .filter(Rational.of(entry)::equals)
                                        .isPresent()
                        ? 1
                        : 0;
            }
        }
        int all = published.size();
        return Table.of(
                "Computed again from the answers",
                List.of(Column.of("what"), Column.of("as_published"), Column.of("of")),
                List.of(
                        List.of(Cell.words("scores of places"), Cell.whole(scores), Cell.whole(all)),
                        List.of(Cell.words("ranks of places"), Cell.whole(ranks), Cell.whole(all)),
                        List.of(Cell.words("scores of datasets"), Cell.whole(areas), Cell.whole(areasInAll))));
    }

    private static Optional<BigDecimal> shown(SurveyIndex index, CityScore score) {
        return score.score().points().map(index.method().published()::apply);
    }
}
