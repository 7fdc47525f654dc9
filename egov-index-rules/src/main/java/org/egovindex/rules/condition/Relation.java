package org.egovindex.rules.condition;

import java.util.Arrays;
import java.util.Optional;

/** How a value stands to a constant. */
public enum Relation {
    /** The same. */
    EQUAL("==", "eq", "is"),
    /** Not the same. */
    UNEQUAL("!=", "ne", "is not"),
    /** Less. */
    LESS("<", "lt", "is below"),
    /** Less or the same. */
    AT_MOST("<=", "le", "is at most"),
    /** More. */
    MORE(">", "gt", "is above"),
    /** More or the same. */
    AT_LEAST(">=", "ge", "is at least");

    private final String symbol;
    private final String id;
    private final String words;

    Relation(String symbol, String id, String words) {
        this.symbol = symbol;
        this.id = id;
        this.words = words;
    }

    /** As it is written in a condition. */
    public String symbol() {
        return symbol;
    }

    /** Its name in the tree form, such as {@code le}. */
    public String id() {
        return id;
    }

    /** As it is said. */
    public String words() {
        return words;
    }

    /** Whether it needs an order. */
    public boolean needsOrder() {
        return this != EQUAL && this != UNEQUAL;
    }

    /** Whether a value is so, that compares with the constant as {@code sign}: below 0, 0 or above. */
    public boolean holds(int sign) {
        return switch (this) {
            case EQUAL -> sign == 0;
            case UNEQUAL -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case MORE -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }

    /** The relation written so. */
    public static Optional<Relation> findSymbol(String symbol) {
        return Arrays.stream(values()).filter(one -> one.symbol.equals(symbol)).findFirst();
    }

    /** The relation of this name. */
    public static Optional<Relation> findId(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
