package org.egovindex.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Checklist;

/** What the reader of a comparison must know: other editions, other methods, what is not known, what may be one unit. */
final class ComparisonNotes {
    private ComparisonNotes() {}

    static List<String> of(Comparison comparison) {
        Standings from = comparison.from();
        Standings to = comparison.to();
        LinkedHashSet<String> notes = new LinkedHashSet<>(from.notices());
        notes.addAll(to.notices());
        otherForm(from, to).ifPresent(notes::add);
        otherMethod(from.origin().method(), to.origin().method()).ifPresent(notes::add);
        if (from.origin().method().isMovedByOthers(to.origin().method())) {
            notes.add("scores depend on who else is in the data: part of a change of score may be due to others");
        }
        if (!from.rule().equals(to.rule()) && from.isWhole() && to.isWhole()) {
            notes.add("the rules for ranks differ: " + from.rule().orElseThrow() + ", and "
                    + to.rule().orElseThrow());
        }
        if (!from.isWhole() || !to.isWhole()) {
            notes.add("published facts: a unit, rank or score that is not shown was not seen in the sources");
        }
        notes.add(counts(comparison.counts()));
        RenameSearch search = new RenameSearch(comparison);
        long suspicious =
                search.found().stream().map(RenameSuspicion::left).distinct().count();
        if (suspicious > 0) {
            notes.add(suspicious + " of those that left may have entered under another name");
        } else if (search.isTooLarge()) {
            notes.add("too many left and entered to look for units under another name");
        }
        return new ArrayList<>(notes);
    }

    private static Optional<String> otherMethod(Origin.Method before, Origin.Method after) {
        if (!before.id().equals(after.id())) {
            return Optional.of("the methods differ: " + named(before.id()) + " and " + named(after.id()));
        }
        return before.whole().equals(after.whole())
                ? Optional.empty()
                : Optional.of("the methods differ, though both are called " + before.id());
    }

    private static String named(String method) {
        return method.isEmpty() ? "one that is not named" : method;
    }

    private static String counts(Map<Presence, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((presence, count) ->
                words.add(count + (presence == Presence.UNKNOWN ? " known in one of the two only" : " " + presence)));
        return "units: " + String.join(", ", words);
    }

    private static Optional<String> otherForm(Standings from, Standings to) {
        Optional<Checklist> before = from.origin().checklist();
        Optional<Checklist> after = to.origin().checklist();
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return Optional.empty();
        }
        CommonCriteria common = CommonCriteria.of(before.get(), after.get());
        int differ = common.changed().size()
                + common.dropped().size()
                + common.added().size();
        if (differ == 0) {
            return common.hasSameAreas()
                    ? Optional.empty()
                    : Optional.of("WARNING: the checklists share all criteria, but not areas or points");
        }
        return Optional.of("WARNING: the checklists differ in " + differ + " criteria (" + common.summary()
                + "): changes are of the form too; compare on the "
                + common.kept().size()
                + " common criteria for changes of the units alone");
    }
}
