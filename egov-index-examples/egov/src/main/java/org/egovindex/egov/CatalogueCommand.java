package org.egovindex.egov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.catalogue.Catalogue;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.catalogue.OpenDataIndex;
import org.egovindex.catalogue.SurveyHistory;
import org.egovindex.index.Methodology;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.model.Wave;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is built in. */
@Command(
        name = "catalogue",
        description = "Show what is built in: checklists, methodologies, published results.",
        mixinStandardHelpOptions = true)
final class CatalogueCommand implements Callable<Integer> {
    private static final String HISTORY = "hundred-cities";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Output output = new Output();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One entry of the list, whole.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--wave", paramLabel = "ID", description = "One wave of hundred-cities, such as 2009 or 2011-12.")
    private Optional<String> wave = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (id.isEmpty()) {
            output.write(spec, wave.isPresent() ? history() : list());
        } else if (id.get().equals(HISTORY)) {
            output.write(spec, history());
        } else {
            output.write(spec, entry(id.get()));
        }
        return 0;
    }

    private Table history() {
        SurveyHistory history = Catalogue.hundredCities();
        return wave.map(chosen -> {
                    if (history.waves().stream().noneMatch(known -> known.id().equals(chosen))) {
                        throw new RefusedException(
                                "egov: there is no wave " + chosen + ". Known are " + history.waves() + ".");
                    }
                    return history.table(Wave.of(chosen));
                })
                .orElseGet(history::table);
    }

    /** A checklist, a scoring method and a methodology may bear one name: all that do. */
    private static List<Printable> entry(String id) {
        List<Printable> entries = new ArrayList<>();
        BuiltIn.find(id).map(CatalogueCommand::checklist).ifPresent(entries::add);
        ScoringMethods.find(id).map(CatalogueCommand::scoring).ifPresent(entries::add);
        Methodologies.find(id).ifPresent(entries::add);
        if (entries.isEmpty()) {
            throw new RefusedException("egov: there is no " + id + " in the catalogue. Try 'egov catalogue'.");
        }
        return entries;
    }

    private static Table list() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Checklist checklist : List.of(BuiltIn.find(BuiltIn.DEFAULT).orElseThrow(), OpenDataIndex.checklist())) {
            rows.add(row(checklist.about().id(), "checklist", checklist.about().title()));
        }
        for (ScoringMethod method : ScoringMethods.all()) {
            rows.add(row(method.id(), "scoring of marks", method.title()));
        }
        for (Methodology methodology : Methodologies.all()) {
            rows.add(row(
                    methodology.about().id(), "methodology", methodology.about().title()));
        }
        rows.add(row(HISTORY, "published results", "100 Cities Survey on E-government, waves 2003 to 2018-19"));
        return Table.of(
                "What is built in: egov catalogue ID shows one whole",
                List.of(Column.of("id"), Column.of("kind"), Column.of("title")),
                rows);
    }

    private static List<Cell> row(String id, String kind, String title) {
        return List.of(Cell.words(id), Cell.words(kind), Cell.words(title));
    }

    private static Table scoring(ScoringMethod methodology) {
        List<List<Cell>> rows = List.of(
                List.of(Cell.words("title"), Cell.words(methodology.title())),
                List.of(Cell.words("source"), Cell.words(methodology.source())),
                List.of(
                        Cell.words("missing marks"),
                        Cell.words(methodology.missing().id())),
                List.of(
                        Cell.words("published scores"),
                        Cell.words(methodology.published().toString())),
                List.of(Cell.words("ranking"), Cell.words(methodology.ranking().toString())));
        return Table.of(methodology.id(), List.of(Column.of("what"), Column.of("value")), rows);
    }

    private static Table checklist(Checklist checklist) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Area area : checklist.areas()) {
            for (Criterion criterion : area.criteria()) {
                rows.add(List.of(
                        Cell.words(area.id()),
                        Cell.words(criterion.id()),
                        Cell.words(criterion.question()),
                        Cell.words(criterion.scale().toString()),
                        Cell.words(criterion.provenance().toString()),
                        Cell.words(String.join(" ", criterion.sources()))));
            }
        }
        List<Column> columns = List.of(
                Column.of("area"),
                Column.of("criterion"),
                Column.of("question"),
                Column.of("scale"),
                Column.of("provenance"),
                Column.of("sources"));
        List<String> notes = new ArrayList<>(checklist.about().notice().stream().toList());
        notes.add(checklist.about().source());
        return new Table(checklist.about().title(), columns, rows, notes);
    }
}
