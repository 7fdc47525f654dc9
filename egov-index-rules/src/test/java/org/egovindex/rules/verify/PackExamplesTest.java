package org.egovindex.rules.verify;

import java.util.stream.Stream;
import org.egovindex.rules.pack.RulePacks;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example inside every rule book of the library, as a test of its own. */
class PackExamplesTest {
    @TestFactory
    Stream<DynamicContainer> everyExampleOfEveryPackIsAsItSays() {
        return RulePacks.ids().stream()
                .map(id -> DynamicContainer.dynamicContainer(
                        id,
                        RuleVerifier.examplesOf(RulePacks.named(id)).stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), example::run))));
    }
}
