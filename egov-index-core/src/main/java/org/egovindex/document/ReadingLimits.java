package org.egovindex.document;

/**
 * How much of a file is read; beyond it the file or the row is refused, before memory or time is spent.
 *
 * @param fileBytes size of the file
 * @param rows marks, cities or units
 * @param columns columns of a CSV file
 * @param fieldChars characters of a field, or of a JSON string
 * @param jsonDepth nesting of a JSON file
 */
public record ReadingLimits(long fileBytes, long rows, int columns, int fieldChars, int jsonDepth) {
    /** 4 GiB, 100 million rows, 64 columns, 1,000 characters a field, depth 32. */
    public static final ReadingLimits USUAL = new ReadingLimits(4L << 30, 100_000_000, 64, 1_000, 32);

    /** Checks that there is room for something. */
    public ReadingLimits {
        if (fileBytes < 1 || rows < 1 || columns < 1 || fieldChars < 1 || jsonDepth < 1) {
            throw new IllegalArgumentException("Every limit must be 1 or more, not " + fileBytes + ", " + rows + ", "
                    + columns + ", " + fieldChars + ", " + jsonDepth + ".\nMaybe ReadingLimits.USUAL is meant.");
        }
    }
}
