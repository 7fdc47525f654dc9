package org.egovindex.egov;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.document.Severity;
import org.egovindex.index.Methodology;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.io.MethodologyReading;
import org.egovindex.rules.document.RuleBookReading;
import org.egovindex.rules.lint.Lint;
import org.egovindex.rules.lint.LintFinding;
import org.egovindex.rules.lint.LintReport;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is wrong or doubtful in a document. */
@Command(
        name = "lint",
        description = "Say what is wrong or doubtful in a methodology or a rule book, each with its place and advice.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE|ID", description = "A document, or a built-in methodology or rule book.")
    private String document = "";

    @Override
    public Integer call() {
        Path file = Path.of(document);
        if (!Files.exists(file)) {
            return builtIn();
        }
        return DocumentKind.isMethodology(file)
                ? methodology(MethodologyFiles.read(file))
                : rules(RulesInput.reading(document).orElseThrow());
    }

    /** A methodology and a rule book may bear one name: what is said of both. */
    private int builtIn() {
        Optional<Methodology> methodology = Methodologies.find(document);
        methodology.ifPresent(known -> methodology(MethodologyFiles.parse(known.json(), document + ".json")));
        return methodology.isPresent() && RulePacks.find(document).isEmpty()
                ? 0
                : rules(RulesInput.book(document, spec.commandLine().getErr()), Optional.empty());
    }

    private int rules(RuleBookReading reading) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(reading.problems().text());
        out.flush();
        if (reading.problems().hasErrors()) {
            throw new RefusedException("egov: " + document + " was refused.");
        }
        if (reading.books().isEmpty()) {
            rules(reading.orThrow(), Optional.of(reading));
        }
        int worst = 0;
        for (RuleBook book : reading.books()) {
            worst = Math.max(worst, rules(book, Optional.of(reading)));
        }
        return worst;
    }

    private int rules(RuleBook book, Optional<RuleBookReading> reading) {
        PrintWriter out = spec.commandLine().getOut();
        LintReport report = Lint.of(book);
        for (LintFinding finding : report.findings()) {
            String place = reading.flatMap(read -> read.place(finding.place().pointer()))
                    .map(at -> document + ":" + at.line() + ":" + at.column())
                    .orElse(document + ":0:0");
            out.println(place + ": " + finding.line());
        }
        out.println(book + ": "
                + (report.findings().isEmpty()
                        ? "nothing to say against it."
                        : report.count(Severity.ERROR) + " errors, " + report.count(Severity.WARNING) + " warnings, "
                                + report.count(Severity.NOTE) + " notes."));
        out.flush();
        return report.hasErrors() ? Egov.REFUSED : 0;
    }

    private int methodology(MethodologyReading reading) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(reading.problems().text());
        if (reading.methodology().isEmpty()) {
            out.flush();
            throw new RefusedException("egov: " + document + " was refused.");
        }
        String doubts = reading.doubts().text();
        out.print(doubts);
        out.println(reading.methodology().get() + ": "
                + (doubts.isEmpty() ? "nothing to say against it." : "can be computed; see above."));
        out.flush();
        return 0;
    }
}
