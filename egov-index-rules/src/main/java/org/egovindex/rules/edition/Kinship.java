package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.RuleBook;

/** From which criteria of an earlier edition a criterion comes, by its lineage, through editions that are not at hand. */
final class Kinship {
    private static final int MOST_STEPS = 16;

    private final RuleBook from;
    private final RuleBook to;
    private final Set<String> forebears = new LinkedHashSet<>();
    private final List<Lineage> said = new ArrayList<>();

    private Kinship(RuleBook from, RuleBook to) {
        this.from = from;
        this.to = to;
    }

    static Kinship of(String id, RuleBook from, RuleBook to) {
        Kinship kinship = new Kinship(from, to);
        kinship.climb(id, 0);
        return kinship;
    }

    /** What was said in an earlier edition already, and stands here only since it is carried over, is passed over. */
    private void climb(String id, int steps) {
        Optional<Lineage> lineage = Optional.ofNullable(to.lineage().get(id))
                .filter(one -> !one.equals(from.lineage().get(id)));
        boolean isThere = from.find(id).isPresent();
        if (lineage.isEmpty() || steps == MOST_STEPS || (isThere && steps > 0)) {
            if (isThere) {
                forebears.add(id);
            }
            return;
        }
        said.add(lineage.get());
        List<String> of = lineage.get().of();
        if (isThere && (of.isEmpty() || of.contains(id))) {
            forebears.add(id);
        }
        of.stream().filter(one -> !one.equals(id)).forEach(one -> climb(one, steps + 1));
    }

    /** The criteria of the earlier edition. */
    List<String> forebears() {
        return List.copyOf(forebears);
    }

    /** What the later edition says of it, from the latest step to the earliest; nothing if nothing was said. */
    List<Lineage> said() {
        return said;
    }
}
