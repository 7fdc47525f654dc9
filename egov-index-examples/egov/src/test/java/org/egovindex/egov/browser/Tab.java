package org.egovindex.egov.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One tab of a browser, and what a reader can do in it. */
final class Tab implements AutoCloseable {
    private final DevTools devTools;
    private final String context;
    private final String session;
    private final Heard heard = new Heard();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    private Tab(DevTools devTools, String context, String session) {
        this.devTools = devTools;
        this.context = context;
        this.session = session;
    }

    static Tab in(DevTools devTools) {
        String context = devTools.call("", "Target.createBrowserContext", "")
                .get("browserContextId")
                .asText();
        String target = devTools.call(
                        "",
                        "Target.createTarget",
                        "\"url\":\"about:blank\",\"width\":1280,\"height\":900,\"browserContextId\":\"" + context
                                + "\"")
                .get("targetId")
                .asText();
        String session = devTools.call("", "Target.attachToTarget", "\"flatten\":true,\"targetId\":\"" + target + "\"")
                .get("sessionId")
                .asText();
        Tab tab = new Tab(devTools, context, session);
        devTools.listen(session, tab::happened);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tab.call(domain + ".enable", "");
        }
        tab.call("Emulation.setFocusEmulationEnabled", "\"enabled\":true");
        return tab;
    }

    private void happened(JsonNode event) {
        heard.accept(event);
        switch (event.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Page.javascriptDialogOpening" ->
                devTools.send(session, "Page.handleJavaScriptDialog", "\"accept\":false");
            default -> {}
        }
    }

    JsonNode call(String method, String parameters) {
        return devTools.call(session, method, parameters);
    }

    /** Opens a file from the disk and waits until it is loaded with all that it shows. */
    void open(Path file) {
        leads(() -> {
            String address = DevTools.quoted(file.toUri().toString());
            JsonNode error = call("Page.navigate", "\"url\":" + address).path("errorText");
            if (!error.isMissingNode()) {
                throw new IllegalStateException(file + ": " + error.asText());
            }
        });
    }

    /** Does what leads to another page, and waits until that is loaded. */
    void leads(Runnable action) {
        CompletableFuture<Void> next = new CompletableFuture<>();
        loaded = next;
        action.run();
        next.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** What a script gives, as JSON; a promise is waited for. */
    JsonNode ask(String script) {
        JsonNode answer = call(
                "Runtime.evaluate",
                "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":" + DevTools.quoted(script));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(script + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String script) {
        return ask(script).asText();
    }

    List<String> texts(String script) {
        List<String> texts = new ArrayList<>();
        ask(script).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    boolean holds(String script) {
        return ask("!!(" + script + ")").asBoolean();
    }

    /** Waits until something holds, ten seconds at most. */
    void await(String script) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!holds(script)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so after ten seconds: " + script);
            }
            ask("new Promise(after => setTimeout(after, 20))");
        }
    }

    /** Waits until the page has left itself alone for a tenth of a second. */
    void settle() {
        ask("""
                new Promise(done => {
                    let quiet = setTimeout(done, 100);
                    new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(done, 100) })
                        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
                })""");
    }

    /** Walks to an element by the tabulator key, forwards. */
    void walkTo(String element) {
        for (int steps = 0; !holds("document.activeElement === " + element); steps++) {
            if (steps > 100) {
                throw new AssertionError("the tabulator key does not lead to " + element);
            }
            press(Key.TAB);
        }
    }

    void unfold() {
        ask("document.querySelectorAll('details').forEach(details => { details.open = true })");
    }

    /** What makes the page scroll sideways on a screen of this width; what scrolls by itself does not. */
    List<String> widerThan(int width) {
        return texts("""
                document.documentElement.scrollWidth <= %1$s ? [] : Array.from(document.querySelectorAll('*'))
                    .filter(element => element.getBoundingClientRect().right > %1$s)
                    .filter(element => !element.parentElement?.closest('[tabindex="0"]'))
                    .map(element => element.outerHTML.slice(0, 100))""".formatted(width));
    }

    void press(Key key) {
        call("Input.dispatchKeyEvent", "\"type\":\"keyDown\"," + key.parameters());
        call("Input.dispatchKeyEvent", "\"type\":\"keyUp\"," + key.parameters());
    }

    void type(String text) {
        call("Input.insertText", "\"text\":" + DevTools.quoted(text));
    }

    /** Runs a script in every page that is opened from now on, before its own. */
    void beforeEveryPage(String script) {
        call("Page.addScriptToEvaluateOnNewDocument", "\"source\":" + DevTools.quoted(script));
    }

    void withoutScripts() {
        call("Emulation.setScriptExecutionDisabled", "\"value\":true");
    }

    /** A feature of the medium, such as a preference for dark colours, and the medium: screen or print. */
    void medium(String medium, String feature, String value) {
        call(
                "Emulation.setEmulatedMedia",
                "\"media\":\"" + medium + "\",\"features\":[{\"name\":\"" + feature + "\",\"value\":\"" + value
                        + "\"}]");
    }

    void phone(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                "\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":2,\"mobile\":true");
    }

    byte[] pdf() {
        return Base64.getDecoder()
                .decode(call("Page.printToPDF", "\"preferCSSPageSize\":true")
                        .get("data")
                        .asText());
    }

    /** What pages did in this tab unasked. */
    Heard heard() {
        return heard;
    }

    @Override
    public void close() {
        devTools.call("", "Target.disposeBrowserContext", "\"browserContextId\":\"" + context + "\"");
    }
}
