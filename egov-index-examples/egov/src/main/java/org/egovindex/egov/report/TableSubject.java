package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.chart.Chart;
import org.egovindex.chart.Charts;
import org.egovindex.compare.Standings;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.UnitScore;
import org.egovindex.model.Unit;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;
import org.egovindex.table.IndicatorColumn;

/** An index of any table by any methodology. */
final class TableSubject implements Subject {
    private final CompositeIndex index;
    private final Methodology methodology;
    private final Map<Unit, Integer> rows = new HashMap<>();
    private final List<NodeStandings> nodes;
    private final List<Indicator> indicators;
    private final List<Line> lines = new ArrayList<>();
    private final IndicatorLift lift;

    TableSubject(CompositeIndex index) {
        this.index = index;
        this.methodology = index.methodology();
        this.lift = new IndicatorLift(index);
        index.units().forEach(unit -> rows.put(unit, rows.size()));
        this.nodes = children(methodology.tree()).stream()
                .map(node -> NodeStandings.of(index, node, true))
                .toList();
        this.indicators = indicators();
        Ranking ranking = index.ranking();
        ranking.rows().forEach(row -> lines.add(line(Optional.of(row), row.unit())));
        ranking.unranked().stream().map(Scored::unit).forEach(unit -> lines.add(line(Optional.empty(), unit)));
    }

    /**
     * One indicator.
     *
     * @param part the place of the part in which it stands
     * @param standings its scores
     * @param numbers as they stand in the table; none of words that are answers
     */
    private record Indicator(int part, NodeStandings standings, Optional<IndicatorColumn> numbers) {
        String number(int row) {
            return numbers.map(column -> column.text(row)).orElse("–");
        }
    }

    private List<Indicator> indicators() {
        List<Indicator> found = new ArrayList<>();
        List<Node> tops = children(methodology.tree());
        for (int part = 0; part < tops.size(); part++) {
            for (Node node : tops.get(part).all().filter(Node::isIndicator).toList()) {
                found.add(new Indicator(
                        part,
                        NodeStandings.of(index, node, false),
                        node.column().flatMap(index.data()::find)));
            }
        }
        return List.copyOf(found);
    }

    private static List<Node> children(Node root) {
        return root.isIndicator() ? List.of(root) : root.children();
    }

    private Line line(Optional<RankedUnit> row, Unit unit) {
        UnitScore score = index.of(unit.label());
        Rational share = score.availability().coverage().times(Rational.of(100));
        return new Line(
                lines.size(),
                unit,
                Slug.of(unit.label()),
                row.map(RankedUnit::rank),
                row.map(RankedUnit::tied).orElse(1),
                row.map(ranked -> Cell.figure(ranked.score(), shown())).orElseGet(() -> Cell.missing("no score")),
                Cell.figure(share, Rounding.halfUp(1)),
                score.scoreClass(),
                nodes.stream().map(node -> node.score(row(unit))).toList());
    }

    private int row(Unit unit) {
        return Objects.requireNonNull(rows.get(unit), "every unit has a row");
    }

    /** Published scores are shown as published, others with four decimals. */
    private Rounding shown() {
        return methodology.publication().round().orElse(Rounding.halfUp(4));
    }

    CompositeIndex index() {
        return index;
    }

    @Override
    public String title() {
        return methodology.about().title();
    }

    @Override
    public Optional<String> wave() {
        return index.data()
                .wave()
                .map(Wave::id)
                .or(() -> Optional.of(methodology.about().edition()).filter(edition -> !edition.isEmpty()));
    }

    @Override
    public List<String> notices() {
        return index.data().notices();
    }

    @Override
    public String method() {
        return methodology.about().title() + ", " + methodology.about().source() + ". "
                + methodology.publication().ranking() + ".";
    }

    @Override
    public Map<String, String> seal() {
        Map<String, String> seal = new LinkedHashMap<>();
        seal.put("sealMethod", index.seal().methodology());
        seal.put("sealData", index.seal().data());
        return seal;
    }

    @Override
    public List<Part> parts() {
        return nodes.stream().map(NodeStandings::part).toList();
    }

    @Override
    public int itemCount() {
        return indicators.size();
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<PartScore> parts(Line line) {
        int row = row(line.unit());
        return nodes.stream().map(node -> node.partScore(row)).toList();
    }

    @Override
    public List<String> itemColumns() {
        return List.of("colNumber", "colScore", "colMeanAll");
    }

    @Override
    public List<Item> items(Line line) {
        int row = row(line.unit());
        List<Item> items = new ArrayList<>();
        for (Indicator indicator : indicators) {
            NodeStandings scores = indicator.standings();
            items.add(new Item(
                    indicator.part(),
                    scores.part().id(),
                    scores.part().title(),
                    List.of(Cell.words(indicator.number(row)), scores.score(row), scores.mean()),
                    scores.ahead(row),
                    Rational.ZERO,
                    List.of()));
        }
        return items;
    }

    @Override
    public Explanation why(Line line, boolean deep) {
        Explanation whole = index.explain(line.unit().label());
        return deep ? whole : whole.to(1);
    }

    @Override
    public Lift lift(Line line, List<Item> items) {
        return lift.of(lines, line);
    }

    @Override
    public Chart scoresChart() {
        return Charts.scores(index);
    }

    @Override
    public Chart rankingChart(int top) {
        return Charts.ranking(index, top);
    }

    @Override
    public Chart profileChart(Line line) {
        return Charts.profile(index, line.unit().label());
    }

    @Override
    public Table ranking() {
        return index.table();
    }

    @Override
    public Table scores() {
        return index.scores().table();
    }

    @Override
    public Standings standings(String id) {
        return Standings.of(id, index);
    }

    @Override
    public List<Section> methodSections(Words words) {
        return new TableSections(index, words).method();
    }

    @Override
    public List<Section> qualitySections(Words words) {
        return new TableSections(index, words).quality();
    }
}
