package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.egovindex.document.Problems;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.RuleBook;

/** The lines of an edition: each says what it does to its parent. One that only declares something adds it. */
final class EditionLines {
    private final SortedLines lines;
    private final Problems problems;
    private final Declarations said;
    private final Map<SortedLines.Line, Change> plain = new LinkedHashMap<>();
    private final Map<SortedLines.Line, CriterionLines> criteria = new LinkedHashMap<>();
    private final Map<String, ScoringScale> scales = new LinkedHashMap<>(ScaleWords.usual());
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final RatedSlots ratings = new RatedSlots();
    private final Set<String> faulty = new LinkedHashSet<>();

    EditionLines(SortedLines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
        this.said = new Declarations(problems);
    }

    /** Where its parts stand, by JSON pointer; known once it was read. */
    Map<String, DocumentPlace> places() {
        return said.places();
    }

    Optional<Edition> read(ChecklistId about, Pin pin, Optional<RuleBook> parent) {
        parent.ifPresent(book -> {
            scales.putAll(book.scales());
            book.vocabulary().slots().forEach(slot -> slots.put(slot.name(), slot));
        });
        List<SortedLines.Line> changing = new ArrayList<>();
        for (SortedLines.Line line : lines.lines()) {
            if (line.kind().equals("lineage")) {
                said.read("lineage", line.head());
            } else {
                changing.add(line);
            }
        }
        changing.stream().filter(line -> !isCriterion(line)).forEach(this::plain);
        changing.stream().filter(EditionLines::isCriterion).forEach(this::criterion);
        List<Change> changes = changes(changing);
        lines.about().points().ifPresent(points -> {
            changes.add(new Change.TotalPoints(points));
            lines.about().place("points").ifPresent(place -> said.places().put("/points", place));
        });
        Edition edition =
                new Edition(about, pin, changes, said.lineage(), lines.about().language());
        return problems.hasErrors() ? Optional.empty() : Optional.of(edition);
    }

    private static boolean isCriterion(SortedLines.Line line) {
        return line.kind().equals("criterion") && !line.verb().equals("remove");
    }

    private static String verb(SortedLines.Line line) {
        return line.isPlain() ? "add" : line.verb();
    }

    private void plain(SortedLines.Line line) {
        TextLine head = line.head();
        String name = head.peek();
        Optional<Change> read =
                TextScope.attempt(problems, head, () -> ChangeLine.read(verb(line), line.kind(), head, scales));
        if (read.isEmpty() && line.kind().equals("slot")) {
            faulty.add(name);
        }
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
        CriterionHead.read(block, verb(line).equals("add"), scales, problems).ifPresent(head -> {
            CriterionLines read = CriterionLines.of(head, block.below(), problems);
            ratings.slot(read, problems).ifPresent(slot -> slots.put(slot.name(), slot));
            read.places("/" + verb(line) + "/criteria/" + head.id(), said.places());
            criteria.put(line, read);
        });
    }

    /** All changes in the order of the lines; those of criteria are read now that all slots are known. */
    private List<Change> changes(List<SortedLines.Line> changing) {
        Optional<Vocabulary> vocabulary =
                TextScope.attempt(problems, new TextLine(1, ""), () -> Vocabulary.of(slots.values()));
        List<Change> changes = new ArrayList<>();
        if (vocabulary.isEmpty()) {
            return changes;
        }
        TextScope scope = new TextScope(problems, vocabulary.get(), faulty, scales);
        for (SortedLines.Line line : changing) {
            Optional.ofNullable(plain.get(line)).ifPresent(changes::add);
            Optional.ofNullable(criteria.get(line))
                    .flatMap(read -> read.rule(scope)
                            .map(rule -> verb(line).equals("add")
                                    ? new Change.AddCriterion(read.head().area(), rule)
                                    : new Change.ReplaceCriterion(rule)))
                    .ifPresent(changes::add);
        }
        return changes;
    }
}
