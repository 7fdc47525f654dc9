package org.egovindex.rules.evidence;

import java.util.Optional;
import org.egovindex.model.City;

/**
 * Whose site was looked at.
 *
 * @param city the city
 * @param address of its official site, as written in the file; never opened
 */
public record Site(City city, Optional<String> address) {
    /** No city in particular, for examples and tests of rules. */
    public static final Site ANY = of(City.of("any city", "anywhere"));

    /** The site of a city. */
    public static Site of(City city) {
        return new Site(city, Optional.empty());
    }
}
