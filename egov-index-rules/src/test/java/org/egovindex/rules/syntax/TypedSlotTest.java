package org.egovindex.rules.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

class TypedSlotTest {
    private static final WholeSlot HOURS = Slots.whole("hours", "h").between(0, 24);
    private static final DecimalSlot LOAD =
            Slots.decimal("load", "s").between("0", "99.5").decimals(1);
    private static final DaySlot UPDATED =
            Slots.date("updated").between(LocalDate.of(1990, 1, 1), LocalDate.of(2009, 1, 1));
    private static final TextSlot TITLE = Slots.text("title").asking("Which?").notFoundMeans("");
    private static final ChoiceSlot SIZE =
            Slots.oneOf("size", "small", "large").ordered().from(SlotSource.CRAWLER);
    private static final FlagSlot FOUND = Slots.flag("found").notFoundMeans(false);

    private static String[] texts(Condition... conditions) {
        return List.of(conditions).stream().map(one -> one.text('\'')).toArray(String[]::new);
    }

    @Test
    void everyComparisonIsACondition() {
        assertThat(texts(
                        HOURS.is(1),
                        HOURS.isNot(2),
                        HOURS.atMost(3),
                        HOURS.atLeast(4),
                        HOURS.below(5),
                        HOURS.above(6),
                        HOURS.in(7, 8)))
                .containsExactly(
                        "hours == 1",
                        "hours != 2",
                        "hours <= 3",
                        "hours >= 4",
                        "hours < 5",
                        "hours > 6",
                        "hours in [7, 8]");
        assertThat(texts(LOAD.atMost("2.50"), LOAD.in("1", "1.5"), UPDATED.above(LocalDate.of(2005, 9, 12))))
                .containsExactly("load <= 2.5", "load in [1, 1.5]", "updated > '2005-09-12'");
        assertThat(texts(TITLE.startsWith("It's"), TITLE.in("a", "b"), TITLE.isNot("")))
                .containsExactly("title.startsWith('It\\'s')", "title in ['a', 'b']", "title != ''");
        assertThat(texts(SIZE.below("large"), SIZE.in("small"), FOUND.isTrue(), FOUND.isFalse(), FOUND.is(true)))
                .containsExactly("size < 'large'", "size in ['small']", "found", "!found", "found == true");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOURS.atMost(25))
                .withMessageStartingWith("What hours is compared with must be a whole number from 0 to 24 h, not 25.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FlagSlot(HOURS.slot()))
                .withMessage("The slot hours must be of type bool here, not int.\n"
                        + "Maybe another kind of slot is meant: Slots has one for each type.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slots.oneOf("colour", "red", "blue").atMost("red"))
                .withMessageContaining("must have an order");
    }

    @Test
    void aBookTakesEachNameForOneThing() {
        NamedArea area = RuleBookSyntax.area("a", "A", 20);
        PlacedRule one = RuleBookSyntax.criterion("X")
                .in(area)
                .on(RuleBookSyntax.ORDINAL_0_3)
                .level(3, HOURS.atMost(3))
                .otherwise(0)
                .build();
        BookDraft draft = RuleBookSyntax.book("b").slots(Slots.whole("hours")).criteria(one);
        assertThatIllegalArgumentException()
                .isThrownBy(draft::build)
                .withMessageStartingWith("The slot hours must be one");
        RuleBook book = RuleBookSyntax.book("b")
                .scales(RuleBookSyntax.scale("two", 0, 2))
                .criteria(one)
                .build();
        assertThat(book.scales()).containsOnlyKeys("two", "ordinal");
        assertThat(book.declared().slots()).containsExactly(HOURS.slot());
    }
}
