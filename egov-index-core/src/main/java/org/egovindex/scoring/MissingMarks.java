package org.egovindex.scoring;

import java.util.Optional;

/**
 * What an area or an index is worth when marks are missing: a policy with a name, never a default that nobody chose.
 *
 * <p>The policy sees the sums of an {@link Attainment} and says how much counts as attained, of how much. It is applied once
 * to the criteria of each area and once to the areas of the index, and never asked where nothing applies. Policies are open:
 * one of your own needs an id, since a method that cannot be named cannot be reported.
 */
public interface MissingMarks {
    /** What counts as attained, of what; nothing if too much is missing to say. */
    Optional<Share> share(Attainment attainment);

    /** The id under which results and files know the policy. */
    String id();
}
