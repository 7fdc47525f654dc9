package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** The tables of a survey's agreement. */
final class AgreementTables {
    private static final String POOLED =
            "criteria are pooled as shares of their maxima; 'apart' adds up agreement and chance criterion by criterion, so that it does not help that"
                    + " criteria differ in how hard they are";

    private final EvaluatorAgreement.About about;

    private AgreementTables(EvaluatorAgreement.About about) {
        this.about = about;
    }

    static AgreementTables of(EvaluatorAgreement.About about) {
        return new AgreementTables(about);
    }

    private List<String> notes(String... first) {
        List<String> notes = new ArrayList<>(List.of(first));
        notes.add("missing marks and marks of criteria that do not apply are gaps");
        notes.addAll(about.survey().notices());
        return notes;
    }

    private String title(String of) {
        return "Agreement of evaluators, " + about.survey().wave() + ": " + of;
    }

    Table pools(List<SurveyFigure> pools) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SurveyFigure pool : pools) {
            for (AgreementCoefficient coefficient : about.coefficients()) {
                Agreement apart = pool.apart(coefficient).orElseThrow();
                List<Cell> cells = new ArrayList<>(List.of(Cell.words(pool.id())));
                cells.addAll(figures(coefficient.id(), pool.of(coefficient)));
                cells.add(Agreements.value(apart));
                cells.add(Agreements.end(apart, Interval::lower));
                cells.add(Agreements.end(apart, Interval::upper));
                cells.add(undefined(pool.of(coefficient)));
                rows.add(cells);
            }
        }
        List<Column> heads = heads("area");
        heads.addAll(List.of(
                Column.of("apart"),
                Column.of("apart_lower"),
                Column.of("apart_upper"),
                Column.of("undefined_resamples")));
        return new Table(
                title("whole and areas"), heads, rows, notes(about.settings().words(), POOLED));
    }

    private static List<Column> heads(String of) {
        return new ArrayList<>(List.of(
                Column.of(of),
                Column.of("coefficient"),
                Column.of("subjects"),
                Column.of("value"),
                Column.of("lower"),
                Column.of("upper")));
    }

    private static List<Cell> figures(String name, Agreement figure) {
        return List.of(
                Cell.words(name),
                Cell.whole(figure.basis().subjects()),
                Agreements.value(figure),
                Agreements.end(figure, Interval::lower),
                Agreements.end(figure, Interval::upper));
    }

    /** A row for each, a column for each coefficient, the interval of the one that leads. */
    Table wide(String what, String of, List<SurveyFigure> figures) {
        AgreementCoefficient leading = about.leading();
        List<Column> heads = new ArrayList<>(List.of(Column.of(of), Column.of("subjects"), column(leading)));
        heads.addAll(List.of(Column.of("lower"), Column.of("upper")));
        about.coefficients().stream().filter(one -> !one.equals(leading)).forEach(one -> heads.add(column(one)));
        heads.add(Column.of("undefined_resamples"));
        List<List<Cell>> rows = new ArrayList<>();
        for (SurveyFigure figure : figures) {
            Agreement first = figure.of(leading);
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.words(figure.id()),
                    Cell.whole(first.basis().subjects()),
                    Agreements.value(first),
                    Agreements.end(first, Interval::lower),
                    Agreements.end(first, Interval::upper)));
            about.coefficients().stream()
                    .filter(one -> !one.equals(leading))
                    .forEach(one -> cells.add(Agreements.value(figure.of(one))));
            cells.add(undefined(first));
            rows.add(cells);
        }
        String pooled = of.equals("city") ? "criteria are pooled as shares of their maxima" : "subjects are cities";
        return new Table(title(what), heads, rows, notes(about.settings().words(), pooled));
    }

    private static Cell undefined(Agreement figure) {
        return figure.interval().map(i -> Cell.whole(i.undefined())).orElse(Cell.missing("-"));
    }

    private static Column column(AgreementCoefficient coefficient) {
        return Column.of(coefficient.id().replace('-', '_'));
    }

    Table pairs(List<EvaluatorPair> pairs) {
        List<Column> heads = heads("first");
        heads.addAll(1, List.of(Column.of("second"), Column.of("cities")));
        List<List<Cell>> rows = new ArrayList<>();
        for (EvaluatorPair pair : pairs) {
            for (Agreement figure : pair.figures()) {
                List<Cell> cells = new ArrayList<>(List.of(
                        Cell.words(pair.first().name()),
                        Cell.words(pair.second().name()),
                        Cell.whole(pair.cities())));
                cells.addAll(figures(figure.coefficient(), figure));
                rows.add(cells);
            }
        }
        for (AgreementCoefficient coefficient : EvaluatorPair.COEFFICIENTS) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.words("mean of pairs"), Cell.words("by subjects"), Cell.missing("-")));
            cells.addAll(figures(coefficient.id(), EvaluatorPair.mean(pairs, coefficient)));
            rows.add(cells);
        }
        return new Table(
                title("pairs of evaluators"),
                heads,
                rows,
                notes(
                        "a subject is a criterion of a city that both marked; criteria are pooled as shares of their maxima",
                        "intervals: " + about.settings().level() + ", those of the literature",
                        "means of pairs weigh each by its subjects, after Light 1971"));
    }

    Table scores(List<SurveyFigure> scores) {
        List<List<Cell>> rows = new ArrayList<>();
        for (SurveyFigure score : scores) {
            for (Agreement figure : score.figures()) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.words(score.id())));
                cells.addAll(figures(figure.coefficient(), figure));
                rows.add(cells);
            }
        }
        return new Table(
                title("scores"),
                heads("score"),
                rows,
                notes(
                        "icc-1-1 is of one evaluator's score, icc-1-k of the mean of a city's evaluators; cities with fewer scores than most are left out",
                        about.method().summary(about.survey().checklist())));
    }
}
