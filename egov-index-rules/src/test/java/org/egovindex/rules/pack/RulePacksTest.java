package org.egovindex.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.egovindex.rules.document.RuleBookJson;
import org.egovindex.rules.document.RuleBookReading;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The books that come with the library. */
class RulePacksTest {
    static List<String> ids() {
        return RulePacks.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyPackIsReadWithoutAnyProblemAndWrittenBackAsAnEqualBook(String id) throws IOException {
        try (InputStream stream = Objects.requireNonNull(RulePacks.class.getResourceAsStream(id + ".json"), id)) {
            RuleBookReading reading = RuleBooks.read(stream, id + ".json");
            assertThat(reading.problems().first()).isEmpty();
            RuleBook book = reading.orThrow();
            assertThat(book.checklist().about().id()).isEqualTo(id);
            assertThat(RuleBooks.parse(RuleBookJson.write(book), id).book()).contains(book);
            assertThat(RuleBooks.parse(RuleBookJson.resolved(book), id).book()).contains(book);
            assertThat(RulePacks.library().find(Pin.of(book))).contains(book);
        }
    }

    @Test
    void anIdThatIsNoneIsAnsweredWithTheNearest() {
        assertThat(RulePacks.find("nothing")).isEmpty();
        assertThatThrownBy(() -> RulePacks.named("losi-2025"))
                .hasMessage("There is no rule pack losi-2025.\nMaybe losi-2024 is meant.");
    }
}
