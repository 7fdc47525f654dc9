package org.egovindex.egov.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a fresh {@link Tab} of one browser, which is started for the first test and closed after the last. Where
 * there is no browser the tests are skipped, and that is said once. A browser that CHROMIUM names must start.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(InBrowser.class);

    /** A browser, or why there is none. */
    private record Found(Optional<Chromium> chromium, String reason) implements AutoCloseable {
        static Found look() {
            Optional<Path> binary = Chromium.find();
            if (binary.isEmpty()) {
                return without("no chromium on the PATH, and CHROMIUM names none");
            }
            try {
                return new Found(Optional.of(Chromium.start(binary.get())), "");
            } catch (IOException e) {
                if (Chromium.named().isPresent()) {
                    throw new IllegalStateException(e);
                }
                return without(e.getMessage());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Found without(String why) {
            String reason = "Tests in the browser are skipped: " + why + ".\nMaybe install it: on Debian, apt-get "
                    + "install --no-install-recommends chromium.";
            System.err.println(reason);
            return new Found(Optional.empty(), reason);
        }

        @Override
        public void close() throws IOException {
            if (chromium.isPresent()) {
                chromium.get().close();
            }
        }
    }

    private static Found found(ExtensionContext test) {
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent(Found.class, key -> Found.look(), Found.class);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        Found found = found(test);
        return found.chromium().isPresent()
                ? ConditionEvaluationResult.enabled("there is a browser")
                : ConditionEvaluationResult.disabled(found.reason());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Tab tab = found(test).chromium().orElseThrow().tab();
        tabs(test).add(tab);
        return tab;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        tabs(test).forEach(Tab::close);
    }

    @SuppressWarnings("unchecked")
    private static List<Tab> tabs(ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent(Tab.class, key -> new ArrayList<Tab>(), List.class);
    }
}
