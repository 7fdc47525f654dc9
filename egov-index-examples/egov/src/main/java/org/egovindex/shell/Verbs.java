package org.egovindex.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.chart.Chart;
import org.egovindex.egov.report.HtmlReport;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.io.IndicatorTables;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.io.Surveys;
import org.egovindex.model.Checklist;
import org.egovindex.model.Survey;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.spreadsheet.Spreadsheet;
import org.egovindex.table.IndicatorTable;

/** What one types most at the prompt, imported there by name. Each is a line of the library. */
public final class Verbs {
    private static final int EDITION = 2009;

    private Verbs() {}

    /** Says what there is. */
    public static void verbs() {
        System.out.print("""
                survey("marks.csv")             marks of evaluators on the five-area checklist; SampleWave.survey() is built in
                index(survey)                   the index of a survey
                table("data.csv")               any table of units by indicators
                methodology("undp-hdi-2014")    a built-in methodology, or a document: methodology("my-index.json")
                index("undp-hdi-2014", table)   the index of a table
                show(result), show(result, 10)  the result, or the first rows of it, as a table
                save(result, "result.xlsx")     writes .xlsx, .csv, .json, .md or .txt; a chart also as .svg
                open(Charts.ranking(index))     opens a file, a chart, or a result as a spreadsheet, where there is a screen
                report(index, "report")         writes the pages of a report
                """);
    }

    /** The marks of evaluators on the five-area checklist; throws with place and advice if the file has an error. */
    public static Survey survey(String file) {
        return survey(file, FiveAreaChecklist.edition(EDITION));
    }

    /** The marks of evaluators on this checklist. */
    public static Survey survey(String file, Checklist checklist) {
        return Surveys.read(Path.of(file), checklist).orThrow();
    }

    /** The index of a survey by the method of the 100 Cities Survey. */
    public static SurveyIndex index(Survey survey) {
        return ScoringMethods.hundredCities(EDITION).compute(survey);
    }

    /** A table of units by indicators; throws with place and advice if the file has an error. */
    public static IndicatorTable table(String file) {
        return IndicatorTables.read(Path.of(file)).orThrow();
    }

    /** A methodology of the catalogue, or the one of a file. */
    public static Methodology methodology(String idOrFile) {
        return Methodologies.find(idOrFile)
                .orElseGet(() -> Files.exists(Path.of(idOrFile))
                        ? MethodologyFiles.read(Path.of(idOrFile)).orThrow()
                        : Methodologies.named(idOrFile));
    }

    /** The index of a table by a methodology of the catalogue or of a file. */
    public static CompositeIndex index(String methodology, IndicatorTable table) {
        return methodology(methodology).compute(table);
    }

    /** Prints a result, no wider than the screen. */
    public static void show(Printable result) {
        result.print();
    }

    /** Prints the first rows of a result. */
    public static void show(Tabular result, int rows) {
        show(result.table(), rows);
    }

    /** Prints the first rows of a table. */
    public static void show(Table table, int rows) {
        table.top(rows).print();
    }

    /** Prints a line each. */
    public static void show(Collection<?> results) {
        results.forEach(System.out::println);
    }

    /** Writes a result to a file, whole or not at all; the ending says the format: xlsx, csv, json, md or txt. */
    public static void save(Printable result, String file) throws IOException {
        SavedAs.write(result, Path.of(file));
        System.out.println("wrote " + file);
    }

    /** Writes a chart to a file: .svg for the picture, .json for its Vega-Lite specification, else the table behind it as {@link #save(Printable, String)} does. */
    public static void save(Chart chart, String file) throws IOException {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg") || name.endsWith(".json")) {
            chart.save(Path.of(file));
            System.out.println("wrote " + file);
        } else {
            save((Printable) chart, file);
        }
    }

    /** Writes the pages of a report of a survey's index into a folder. */
    public static void report(SurveyIndex index, String folder) throws IOException {
        report(HtmlReport.of(index), folder);
    }

    /** Writes the pages of a report of a table's index into a folder. */
    public static void report(CompositeIndex index, String folder) throws IOException {
        report(HtmlReport.of(index), folder);
    }

    private static void report(HtmlReport report, String folder) throws IOException {
        Path place = Path.of(folder);
        if (!HtmlReport.isFree(place)) {
            throw new IllegalArgumentException(
                    folder + " holds things that are no report.\nMaybe another folder is meant.");
        }
        report.writeTo(place);
        System.out.println("wrote " + folder + "/index.html");
    }

    /** Opens a file with the programme that is made for it; without a screen it says where the file is. */
    public static void open(String file) throws IOException {
        Screen.open(Path.of(file));
    }

    /** Opens a chart as a picture, in a file that is deleted when the session ends. */
    public static void open(Chart chart) throws IOException {
        Path file = Files.createTempFile("egov-index-", ".svg");
        file.toFile().deleteOnExit();
        chart.save(file);
        Screen.open(file);
    }

    /** Opens a result as a spreadsheet, in a file that is deleted when the session ends. */
    public static void open(Printable result) throws IOException {
        Path file = Files.createTempFile("egov-index-", ".xlsx");
        file.toFile().deleteOnExit();
        Spreadsheet.of(result).write(file);
        Screen.open(file);
    }
}
