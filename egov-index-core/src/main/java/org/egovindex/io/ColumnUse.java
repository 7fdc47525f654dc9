package org.egovindex.io;

/** What a column of a data file is for. */
enum ColumnUse {
    /** It names the units. */
    UNIT,
    /** It names the waves. */
    WAVE,
    /** It holds an indicator. */
    NUMBERS,
    /** It describes the units. */
    WORDS,
    /** What it holds will say. */
    OPEN
}
