package org.egovindex.rules.condition;

/**
 * A word of a condition.
 *
 * @param kind what it is
 * @param text as it stands there; for a string, what it says
 * @param from where it begins, from 0
 * @param to where it has ended
 */
record Token(Kind kind, String text, int from, int to) {
    /** The kinds of words. */
    enum Kind {
        /** Names joined by dots. */
        PATH,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.PATH && text.equals(word);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
