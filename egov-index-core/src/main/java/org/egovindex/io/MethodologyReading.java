package org.egovindex.io;

import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.JsonPlace;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.Problems;
import org.egovindex.document.RefusedFileException;
import org.egovindex.index.Doubts;
import org.egovindex.index.Finding;
import org.egovindex.index.Methodology;
import org.egovindex.index.UnfitTableException;
import org.egovindex.table.IndicatorTable;

/** What came of reading a methodology document; it remembers at which line each part of it stood. */
public final class MethodologyReading {
    private final Optional<Methodology> methodology;
    private final ProblemReport problems;
    private final Optional<JsonTree> document;
    private final String name;

    private MethodologyReading(Optional<Methodology> methodology, Problems problems, Optional<JsonTree> document) {
        this.methodology = methodology;
        this.problems = problems.report();
        this.document = document;
        this.name = problems.file();
    }

    static MethodologyReading of(Optional<JsonTree> document, Problems problems) {
        Optional<Methodology> read =
                problems.hasErrors() ? Optional.empty() : document.flatMap(tree -> new MethodologyParser(tree).parse());
        return new MethodologyReading(problems.hasErrors() ? Optional.empty() : read, problems, document);
    }

    /** The methodology, if the document holds one without errors. */
    public Optional<Methodology> methodology() {
        return methodology;
    }

    /** What is wrong with the document by itself. */
    public ProblemReport problems() {
        return problems;
    }

    /** The methodology; throws {@link RefusedFileException} naming the first problems if there is none. */
    public Methodology orThrow() {
        return methodology.orElseThrow(() -> RefusedFileException.of(problems));
    }

    /**
     * Why the methodology cannot be computed from a table, each reason at its place in the document; nothing if it can. If there is
     * no methodology, the problems of the document.
     */
    public ProblemReport against(IndicatorTable table) {
        if (methodology.isEmpty()) {
            return problems;
        }
        Problems found = new Problems(name);
        try {
            methodology.get().compute(table);
        } catch (UnfitTableException unfit) {
            unfit.findings().forEach(finding -> add(found, ProblemCode.UNFIT_TABLE, finding));
        }
        return found.report();
    }

    /** What is doubtful, though not wrong, each at its place; nothing if there is no methodology. */
    public ProblemReport doubts() {
        Problems found = new Problems(name);
        methodology.ifPresent(read -> Doubts.of(read)
                .forEach(doubt -> add(found, ProblemCode.valueOf(doubt.kind().name()), doubt.finding())));
        return found.report();
    }

    private void add(Problems to, ProblemCode code, Finding finding) {
        String[] lines = finding.message().split("\n", 2);
        Optional<JsonPlace> place = place(finding.pointer());
        to.add(
                code,
                place.map(JsonPlace::line).orElse(0),
                place.map(JsonPlace::column).orElse(0),
                "at " + JsonPlace.shown(finding.pointer()) + ": " + finding.node() + ": " + lines[0],
                lines.length > 1 ? lines[1] : "");
    }

    /** The place of what a JSON pointer points at, or of the nearest thing around it that the document has. */
    private Optional<JsonPlace> place(String pointer) {
        Optional<JsonTree> at = document;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Optional<JsonTree> below =
                    at.flatMap(tree -> tree.step(step.replace("~1", "/").replace("~0", "~")));
            if (below.isEmpty()) {
                break;
            }
            at = below;
        }
        return at.map(JsonTree::place);
    }

    @Override
    public String toString() {
        return methodology.map(Methodology::toString).orElse("no methodology")
                + problems.first().stream().map(problem -> "\n" + problem).collect(Collectors.joining());
    }
}
