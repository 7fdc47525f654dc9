package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.rules.advice.ToDo;
import org.egovindex.rules.document.RuleBookDigest;
import org.egovindex.rules.document.RuleBookJson;
import org.egovindex.rules.document.RuleBookText;
import org.egovindex.rules.edition.EditionDiff;
import org.egovindex.rules.export.CelBook;
import org.egovindex.rules.export.Codebook;
import org.egovindex.rules.export.Earl;
import org.egovindex.rules.fieldwork.EvidenceReading;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.verify.MutationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with a rule book besides scoring. */
@Command(
        name = "rules",
        description = "Work with rule books: list, format, diff, doc, export, todo, test.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private static final String RULES = "A built-in rule book, or a file in JSON or in the text form.";
    private static final String OUT = "Write to this file, whole or not at all.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Output output = new Output();

    /** Without more words: what is built in. */
    @Override
    public Integer call() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (String id : RulePacks.ids()) {
            RuleBook book = RulePacks.named(id);
            rows.add(List.of(
                    Cell.words(id),
                    Cell.words(book.checklist().about().version()),
                    Cell.whole(book.rules().size()),
                    Cell.whole(book.vocabulary().size()),
                    Cell.words(book.checklist().about().title())));
        }
        List<Column> columns = List.of(
                Column.of("id"), Column.of("version"), Column.of("rules"), Column.of("slots"), Column.of("title"));
        output.write(spec, Table.of("Rule books that are built in", columns, rows));
        return 0;
    }

    private static RuleBook book(CommandSpec spec, String idOrFile) {
        return RulesInput.book(idOrFile, spec.commandLine().getErr());
    }

    @Command(
            name = "format",
            description = "Write a rule book in its canonical layout: text, json, or resolved (with syntax trees).",
            mixinStandardHelpOptions = true)
    int format(
            @Parameters(paramLabel = "ID|FILE", description = RULES) String rules,
            @Option(
                            names = "--to",
                            paramLabel = "FORM",
                            defaultValue = "TEXT",
                            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if it is not said.")
                    Form to,
            @Option(names = "--out", paramLabel = "FILE", description = OUT) Optional<Path> out)
            throws IOException {
        Output.write(spec, out, to.of(book(spec, rules)));
        return 0;
    }

    @Command(
            name = "diff",
            description =
                    "Say what differs between two books, with evidence that shows it, and the version it demands.",
            mixinStandardHelpOptions = true)
    int diff(
            @Parameters(paramLabel = "FROM", description = "The earlier one, ID or FILE.") String from,
            @Parameters(paramLabel = "TO", description = "The later one.") String to,
            @Mixin Output shown)
            throws IOException {
        shown.write(spec, EditionDiff.of(book(spec, from), book(spec, to)));
        return 0;
    }

    @Command(
            name = "doc",
            description = "Write the codebook of a rule book, in Markdown.",
            mixinStandardHelpOptions = true)
    int doc(
            @Parameters(paramLabel = "ID|FILE", description = RULES) String rules,
            @Option(names = "--out", paramLabel = "FILE", description = OUT) Optional<Path> out)
            throws IOException {
        Output.write(spec, out, Codebook.of(book(spec, rules)));
        return 0;
    }

    @Command(
            name = "export",
            description =
                    "Write the conditions as CEL, the digest of the book, or a site's outcomes as EARL 1.0 (JSON-LD).",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "ID|FILE", description = RULES) String rules,
            @Option(names = "--to", paramLabel = "WHAT", required = true, description = "${COMPLETION-CANDIDATES}")
                    Target to,
            @Option(names = "--evidence", paramLabel = "FILE", description = "For EARL: what was seen.")
                    Optional<Path> evidence,
            @Option(names = "--city", paramLabel = "NAME", description = "For EARL: of which city.")
                    Optional<String> city,
            @Mixin EvidenceChoice choice,
            @Option(names = "--out", paramLabel = "FILE", description = OUT) Optional<Path> out)
            throws IOException {
        if (to != Target.EARL && (evidence.isPresent() || city.isPresent())) {
            throw new ParameterException(spec.commandLine(), "--evidence and --city are for --to earl only.");
        }
        if (to == Target.EARL && (evidence.isEmpty() || city.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--to earl needs --evidence FILE and --city NAME.");
        }
        RuleBook book = book(spec, rules);
        if (to != Target.EARL) {
            Output.write(spec, out, to.of(book));
            return 0;
        }
        EvidenceReading reading = choice.read(spec, book, evidence.orElseThrow());
        Output.write(
                spec, out, Earl.of(EvidenceCity.of(choice.deciding(book), reading, city.orElseThrow()), Egov.tool()));
        return 0;
    }

    @Command(
            name = "todo",
            description = "Say what to look at next: the observations that would narrow a site's score most.",
            mixinStandardHelpOptions = true)
    int todo(
            @Mixin EvidenceInput input,
            @Option(names = "--city", paramLabel = "NAME", required = true, description = "Of which city.") String city,
            @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "How many; ${DEFAULT-VALUE}.")
                    int top,
            @Mixin Output shown)
            throws IOException {
        if (top < 0) {
            throw new ParameterException(spec.commandLine(), "--top must be 0 or more, not " + top + ".");
        }
        RuleBook book = input.book(spec);
        Assessment assessment = EvidenceCity.of(input.deciding(book), input.read(spec, book), city);
        shown.write(spec, ToDo.of(assessment).table().top(top));
        return 0;
    }

    @Command(
            name = "test",
            description = "Run the examples of a rule book; with --mutants, see how well they pin the rules down.",
            mixinStandardHelpOptions = true)
    int test(
            @Parameters(paramLabel = "ID|FILE", description = RULES) String rules,
            @Option(names = "--mutants", description = "Count the small changes of rules that no example notices.")
                    boolean mutants,
            @Mixin Output shown)
            throws IOException {
        RuleBook book = book(spec, rules);
        ExampleResults examples = ExampleResults.of(book);
        List<Printable> results = new ArrayList<>(List.of(examples));
        if (mutants) {
            results.add(MutationReport.of(book));
        }
        shown.write(spec, results);
        return examples.failed() == 0 ? 0 : Egov.REFUSED;
    }

    /** A written form. */
    enum Form {
        TEXT,
        JSON,
        RESOLVED;

        String of(RuleBook book) {
            return switch (this) {
                case TEXT -> RuleBookText.write(book);
                case JSON -> RuleBookJson.write(book);
                case RESOLVED -> RuleBookJson.resolved(book);
            };
        }
    }

    /** What other tools read. */
    enum Target {
        CEL,
        CEL_JSON,
        DIGEST,
        EARL;

        /** What needs no evidence. */
        String of(RuleBook book) {
            return switch (this) {
                case CEL -> CelBook.text(book);
                case CEL_JSON -> CelBook.json(book);
                case DIGEST, EARL -> RuleBookDigest.of(book) + "\n";
            };
        }
    }
}
