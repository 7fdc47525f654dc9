package org.egovindex.rules.evidence;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovindex.model.Evaluator;

/**
 * Who saw it, when and where.
 *
 * @param evaluator the person or programme
 * @param seenAt the day, or day and time, as written in the file
 * @param address the page, as written in the file; never opened
 */
public record Witness(Optional<Evaluator> evaluator, Optional<String> seenAt, Optional<String> address) {
    /** Nobody is named. */
    public static final Witness NOBODY = new Witness(Optional.empty(), Optional.empty(), Optional.empty());

    /** In the place of an address: nobody saw this, a programme made it, for trying things out. */
    public static final String SIMULATED = "simulated";

    /** Whether a programme made it. */
    public boolean isSimulated() {
        return address.filter(SIMULATED::equals).isPresent();
    }

    /** This evaluator, and nothing more is known. */
    public static Witness of(Evaluator evaluator) {
        return new Witness(Optional.of(evaluator), Optional.empty(), Optional.empty());
    }

    /** As the end of a sentence, such as {@code by A on 2005-09-12 at https://...}; empty if nothing is known. */
    public String words() {
        return Stream.of(
                        evaluator.map(who -> "by " + who.name()),
                        seenAt.map(when -> "on " + when),
                        address.map(where -> "at " + where))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
