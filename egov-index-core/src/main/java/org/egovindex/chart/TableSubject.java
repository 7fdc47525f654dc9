package org.egovindex.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Contributions;
import org.egovindex.index.Node;
import org.egovindex.model.Unit;
import org.egovindex.number.Grid;
import org.egovindex.number.Values;
import org.egovindex.publish.Cell;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;

/** The index of a table of indicators. */
record TableSubject(CompositeIndex index, int decimals) implements Subject {
    private static final String VALUES = "values";

    static TableSubject of(CompositeIndex index) {
        int decimals = index.ranking().table().rows().stream()
                .map(row -> row.get(2))
                .filter(Cell::isNumber)
                .findFirst()
                .map(score -> new BigDecimal(score.shown()).scale())
                .orElse(2);
        return new TableSubject(index, decimals);
    }

    @Override
    public String title() {
        return index.methodology().about().title();
    }

    @Override
    public List<String> notices() {
        return index.data().notices();
    }

    @Override
    public Ranking ranking() {
        return index.ranking();
    }

    private static Part part(Node node) {
        return new Part(node.id(), node.title());
    }

    @Override
    public List<Part> parts() {
        return index.methodology().tree().children().stream()
                .map(TableSubject::part)
                .toList();
    }

    @Override
    public List<Part> columns() {
        return index.methodology().tree().all().map(TableSubject::part).toList();
    }

    @Override
    public List<String> bottom() {
        return index.methodology()
                .tree()
                .all()
                .filter(Node::isIndicator)
                .map(Node::id)
                .toList();
    }

    @Override
    public List<Cell> scores(Unit unit) {
        return cells(unit, parts());
    }

    @Override
    public List<Cell> cells(Unit unit, List<Part> columns) {
        int row = index.data().row(unit.label());
        return columns.stream()
                .map(part -> index.scores(part.id()).find(row))
                .map(number -> number.isPresent() ? cell(number.getAsDouble()) : Cell.missing("missing"))
                .toList();
    }

    private Cell cell(double number) {
        BigDecimal snapped = Grid.of(Math.abs(number)).snap(number);
        return Cell.figure(number, snapped.setScale(decimals, RoundingMode.HALF_UP));
    }

    private interface Summary {
        double of(Values values);
    }

    private List<Cell> overall(Summary summary) {
        List<Cell> cells = new ArrayList<>();
        for (Part part : parts()) {
            Values values = Values.gaps(index.units().size());
            index.scores(part.id()).copyInto(values);
            cells.add(values.present() == 0 ? Cell.missing("no score") : cell(summary.of(values)));
        }
        return cells;
    }

    @Override
    public List<Cell> means() {
        return overall(Values::mean);
    }

    @Override
    public List<Cell> best() {
        return overall(Values::maximum);
    }

    @Override
    public Optional<List<Cell>> contributions(RankedUnit unit) {
        Node root = index.methodology().tree();
        Map<String, Double> parts = new LinkedHashMap<>();
        parts().forEach(part -> parts.put(part.id(), 0.0));
        double sum = 0;
        for (Contributions.Line line : index.contributions(unit.unit().label()).of(root.id())) {
            OptionalDouble own = line.contribution();
            if (own.isEmpty() || !line.scale().equals(VALUES) || own.getAsDouble() < 0) {
                return Optional.empty();
            }
            parts.put(line.child(), own.getAsDouble());
            sum += own.getAsDouble();
        }
        boolean adds = index.snapped(sum).compareTo(index.snapped(unit.score().doubleValue())) == 0;
        return adds ? Optional.of(parts.values().stream().map(this::cell).toList()) : Optional.empty();
    }

    @Override
    public Optional<BigDecimal> top() {
        return Optional.empty();
    }

    @Override
    public String scale() {
        return "score";
    }

    @Override
    public Unit unit(String name) {
        return index.units().get(index.data().row(name));
    }
}
