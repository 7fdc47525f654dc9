package org.egovindex.egov.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.compare.Comparison;
import org.egovindex.index.CompositeIndex;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.scoring.SurveyIndex;

/**
 * An index as pages: a ranking, a page for each unit, the method, the codebook, the quality of the data, and files. They open from disk, load
 * nothing from the network, can be read without a script and hold every name as text. The same result makes the same bytes. Immutable.
 *
 * <p>Cost: in proportion to units times criteria; a page for each unit is written on all processors.
 *
 * <p>{@code HtmlReport.of(index).groupedBy("region").in(Locale.KOREAN).writeTo(Path.of("report"))}
 */
public final class HtmlReport {
    private final Report report;

    private HtmlReport(Report report) {
        this.report = report;
    }

    /** Of an index of marks. */
    public static HtmlReport of(SurveyIndex index) {
        return new HtmlReport(Report.of(new SurveySubject(index), Words.in(Locale.ENGLISH), "egov-index"));
    }

    /** Of an index of a table. */
    public static HtmlReport of(CompositeIndex index) {
        return new HtmlReport(Report.of(new TableSubject(index), Words.in(Locale.ENGLISH), "egov-index"));
    }

    /** In this language; where there are no texts in it, in English. */
    public HtmlReport in(Locale language) {
        return new HtmlReport(report.with(Words.in(language)));
    }

    /** With a filter by this attribute of the units, such as region; throws if no unit has it. */
    public HtmlReport groupedBy(String attribute) {
        if (report.subject().lines().stream()
                .noneMatch(line -> line.unit().attribute(attribute).isPresent())) {
            throw new IllegalArgumentException("No unit has the attribute \"" + attribute
                    + "\".\nMaybe it is a column of a cities file that was not given.");
        }
        return new HtmlReport(report.withGroup(Optional.of(attribute)));
    }

    /** With how sure each rank is. */
    public HtmlReport sureBy(UncertaintyResult result) {
        return new HtmlReport(report.with(Certainty.of(result)));
    }

    /** With who moved since an earlier wave; this index is the later one. */
    public HtmlReport since(Comparison comparison) {
        return new HtmlReport(report.with(comparison));
    }

    /** With the rules that made the marks, and what was seen of each city. */
    public HtmlReport assessedBy(RuleBook book, Collection<Assessment> assessments) {
        Map<String, Assessment> byLabel = new TreeMap<>();
        assessments.forEach(one -> byLabel.put(one.evidence().site().city().label(), one));
        return new HtmlReport(report.with(book, byLabel));
    }

    /** Naming the program that made it. */
    public HtmlReport madeBy(String program) {
        return new HtmlReport(report.with(program));
    }

    /** Whether a folder is not there, is empty or holds a report, so that nothing of anybody's is lost by writing there. */
    public static boolean isFree(Path folder) throws IOException {
        return ReportFolder.isFree(folder);
    }

    /** Writes the folder, whole or not at all; in a folder that holds other things, what has the names of the report's files is replaced. */
    public void writeTo(Path folder) throws IOException {
        ReportWriter.write(report, folder);
    }
}
