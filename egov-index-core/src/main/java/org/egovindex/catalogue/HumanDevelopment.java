package org.egovindex.catalogue;

import java.util.List;
import java.util.Objects;
import org.egovindex.io.IndicatorTables;
import org.egovindex.table.IndicatorTable;

/**
 * The Human Development Index 2022 of the first twenty ranks, as published with its components: UNDP, Human Development Report
 * 2023/24, CC BY 3.0 IGO.
 */
public final class HumanDevelopment {
    private static final String RESOURCE = "hdi-2022-excerpt.csv";

    private HumanDevelopment() {}

    /** Countries by the four components, and the published {@code hdi} and {@code rank} among 193. */
    public static IndicatorTable excerpt() {
        return IndicatorTables.reader()
                .withUnit("country")
                .read(Objects.requireNonNull(HumanDevelopment.class.getResourceAsStream(RESOURCE), RESOURCE), RESOURCE)
                .orThrow()
                .withNotices(List.of(
                        "the first twenty ranks of 193; UNDP, Human Development Report 2023/24, CC BY 3.0 IGO"));
    }
}
