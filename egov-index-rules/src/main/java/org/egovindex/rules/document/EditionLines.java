package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.RuleBook;

/** The lines of an edition: each says what it does to its parent. */
final class EditionLines {
    private final SortedLines lines;
    private final Problems problems;
    private final Declarations said;
    private final Map<SortedLines.Line, Change> plain = new LinkedHashMap<>();
    private final Map<SortedLines.Line, CriterionLines> criteria = new LinkedHashMap<>();
    private final Map<String, ScoringScale> scales = new LinkedHashMap<>(ScaleWords.usual());
    private final Map<String, Slot> slots = new LinkedHashMap<>();

    EditionLines(SortedLines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
        this.said = new Declarations(problems);
    }

    /** Where its parts stand, by JSON pointer; known once it was read. */
    Map<String, DocumentPlace> places() {
        return said.places();
    }

    Optional<Edition> read(ChecklistId about, Pin pin, RuleBook parent) {
        refuseDeclarations();
        lines.lineage().forEach(line -> said.read(line.word(), line.block().head()));
        scales.putAll(parent.scales());
        parent.vocabulary().slots().forEach(slot -> slots.put(slot.name(), slot));
        lines.changes().stream().filter(line -> !isCriterion(line)).forEach(this::plain);
        lines.changes().stream().filter(this::isCriterion).forEach(this::criterion);
        List<Change> changes = changes();
        lines.about().points().ifPresent(points -> {
            changes.add(new Change.TotalPoints(points));
            lines.about().place("points").ifPresent(place -> said.places().put("/points", place));
        });
        return problems.hasErrors() ? Optional.empty() : Optional.of(new Edition(about, pin, changes, said.lineage()));
    }

    private void refuseDeclarations() {
        lines.declared().forEach(line -> refuse(line.from(), line.word()));
        lines.criteria().forEach(block -> refuse(new DocumentPlace(block.head().number(), 1), "criterion"));
    }

    private void refuse(DocumentPlace at, String word) {
        problems.add(
                ProblemCode.RULE_SYNTAX,
                at.line(),
                at.column(),
                "an edition says what it does with a " + word + ".",
                "Maybe add " + word + " is meant, or replace " + word + ".");
    }

    private boolean isCriterion(SortedLines.Line line) {
        return (line.word().equals("add") || line.word().equals("replace"))
                && line.block().head().peek().equals("criterion");
    }

    private void plain(SortedLines.Line line) {
        TextLine head = line.block().head();
        Optional<Change> read = TextScope.attempt(problems, head, () -> ChangeLine.read(line.word(), head, scales));
        read.ifPresent(change -> {
            plain.put(line, change);
            known(line, change);
            if (change instanceof Change.AddScale added) {
                scales.put(added.name(), added.scale());
            } else if (change instanceof Change.ReplaceScale replaced) {
                scales.put(replaced.name(), replaced.scale());
            } else if (change instanceof Change.AddSlot added) {
                slots.put(added.slot().name(), added.slot());
            } else if (change instanceof Change.ReplaceSlot replaced) {
                slots.put(replaced.slot().name(), replaced.slot());
            } else if (change instanceof Change.RemoveSlot removed) {
                slots.remove(removed.name());
            }
        });
    }

    private void known(SortedLines.Line line, Change change) {
        String pointer = change.target().path().stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        said.places().putIfAbsent(pointer, line.from());
    }

    private void criterion(SortedLines.Line line) {
        TextBlock block = line.block();
        boolean added = line.word().equals("add");
        block.head().take("criterion");
        CriterionHead.read(block, added, scales, problems).ifPresent(head -> {
            CriterionLines read = CriterionLines.of(head, block.below(), problems);
            read.rated().map(Rated::slot).ifPresent(slot -> slots.put(slot.name(), slot));
            read.places("/" + line.word() + "/criteria/" + head.id(), said.places());
            criteria.put(line, read);
        });
    }

    /** All changes in the order of the lines; those of criteria are read now that all slots are known. */
    private List<Change> changes() {
        Set<String> faulty = new LinkedHashSet<>();
        Optional<Vocabulary> vocabulary =
                TextScope.attempt(problems, new TextLine(1, ""), () -> Vocabulary.of(slots.values()));
        List<Change> changes = new ArrayList<>();
        if (vocabulary.isEmpty()) {
            return changes;
        }
        TextScope scope = new TextScope(problems, vocabulary.get(), faulty, scales);
        for (SortedLines.Line line : lines.changes()) {
            Optional.ofNullable(plain.get(line)).ifPresent(changes::add);
            Optional.ofNullable(criteria.get(line))
                    .flatMap(read -> read.rule(scope)
                            .map(rule -> line.word().equals("add")
                                    ? new Change.AddCriterion(read.head().area(), rule)
                                    : new Change.ReplaceCriterion(rule)))
                    .ifPresent(changes::add);
        }
        return changes;
    }
}
