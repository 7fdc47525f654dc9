package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.Optional;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Rule;

/** One thing that an edition does to its parent. Which stands first makes no difference, but for the order of what is added. */
public sealed interface Change {
    /** What it does to what. */
    Target target();

    /**
     * A slot that the parent does not have; it stands after the parent's.
     *
     * @param slot which
     */
    record AddSlot(Slot slot) implements Change {
        @Override
        public Target target() {
            return new Target("add", Target.SLOTS, slot.name());
        }
    }

    /**
     * A name for a scale that the parent does not have.
     *
     * @param name of the scale
     * @param scale which
     */
    record AddScale(String name, ScoringScale scale) implements Change {
        @Override
        public Target target() {
            return new Target("add", Target.SCALES, name);
        }
    }

    /**
     * An area that the parent does not have, to which this edition also adds criteria; it stands after the parent's.
     *
     * @param id of the area
     * @param title of it
     * @param points of it
     */
    record AddArea(String id, String title, BigDecimal points) implements Change {
        @Override
        public Target target() {
            return new Target("add", Target.AREAS, id);
        }
    }

    /**
     * A criterion that the parent does not have; it stands last in its area.
     *
     * @param area of the parent, or one that is added
     * @param rule the criterion and how it is marked
     */
    record AddCriterion(String area, Rule rule) implements Change {
        @Override
        public Target target() {
            return new Target("add", Target.CRITERIA, rule.id());
        }
    }

    /**
     * Another slot under the name of one; the parent's conditions now ask for it.
     *
     * @param slot which
     */
    record ReplaceSlot(Slot slot) implements Change {
        @Override
        public Target target() {
            return new Target("replace", Target.SLOTS, slot.name());
        }
    }

    /**
     * Another scale under the name of one; the parent's criteria on it are now on the new one.
     *
     * @param name of the scale
     * @param scale which
     */
    record ReplaceScale(String name, ScoringScale scale) implements Change {
        @Override
        public Target target() {
            return new Target("replace", Target.SCALES, name);
        }
    }

    /**
     * Another rule under the id of one, in the same area.
     *
     * @param rule which
     */
    record ReplaceCriterion(Rule rule) implements Change {
        @Override
        public Target target() {
            return new Target("replace", Target.CRITERIA, rule.id());
        }
    }

    /**
     * A criterion goes; an area goes with its last one.
     *
     * @param id of the criterion
     * @param reason why; not blank
     */
    record RemoveCriterion(String id, String reason) implements Change {
        /** Checks that there is a reason. */
        public RemoveCriterion {
            EditionFault.requireReason("criterion " + id, reason);
        }

        @Override
        public Target target() {
            return new Target("remove", Target.CRITERIA, id);
        }
    }

    /**
     * A slot goes that no rule asks for any more.
     *
     * @param name of the slot
     * @param reason why; not blank
     */
    record RemoveSlot(String name, String reason) implements Change {
        /** Checks that there is a reason. */
        public RemoveSlot {
            EditionFault.requireReason("slot " + name, reason);
        }

        @Override
        public Target target() {
            return new Target("remove", Target.SLOTS, name);
        }
    }

    /**
     * Other words for the same; an empty note or reason takes the parent's away.
     *
     * @param id of the criterion
     * @param question the new one, if it changes
     * @param note the new one, if it changes
     * @param because the new one, if it changes
     */
    record Retext(String id, Optional<String> question, Optional<String> note, Optional<String> because)
            implements Change {
        @Override
        public Target target() {
            return new Target("retext", Target.CRITERIA, id);
        }
    }

    /**
     * Other points for an area.
     *
     * @param area its id
     * @param points the new ones
     */
    record Reweight(String area, BigDecimal points) implements Change {
        @Override
        public Target target() {
            return new Target("reweight", Target.AREAS, area);
        }
    }

    /**
     * Another scale for a criterion, whose rule must fit it.
     *
     * @param criterion its id
     * @param scale the new one
     */
    record Rescale(String criterion, ScoringScale scale) implements Change {
        @Override
        public Target target() {
            return new Target("rescale", Target.CRITERIA, criterion);
        }
    }

    /**
     * The points of the whole; if nothing is said they stay the sum of the areas' points, or what they were if they were not.
     *
     * @param points the new ones
     */
    record TotalPoints(BigDecimal points) implements Change {
        @Override
        public Target target() {
            return new Target("points", Target.BOOK, "");
        }
    }
}
