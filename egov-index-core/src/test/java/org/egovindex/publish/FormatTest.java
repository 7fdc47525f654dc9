package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All formats: the same bytes wherever the machine stands. */
class FormatTest {
    private static final String[] LANGUAGES = {"tr", "ar-EG", "de", "fa-IR", "th-TH-u-nu-thai"};

    @ParameterizedTest
    @EnumSource(Format.class)
    void theDefaultLocaleMakesNoDifference(Format format) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String table = format.render(Tables.SCORES);
            String explanation = format.render(Tables.EXPLAINED);
            for (String language : LANGUAGES) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(format.render(Tables.SCORES)).as(language).isEqualTo(table);
                assertThat(format.render(Tables.EXPLAINED)).as(language).isEqualTo(explanation);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
