package org.egovindex.rules.document;

import java.util.List;
import java.util.Optional;

/**
 * A line of the text form with what is indented below it.
 *
 * @param head the line
 * @param comment what stands after {@code #} in it
 * @param below the lines below it
 */
record TextBlock(TextLine head, Optional<String> comment, List<TextLine> below) {}
