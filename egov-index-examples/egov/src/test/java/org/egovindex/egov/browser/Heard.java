package org.egovindex.egov.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What pages in a tab said, asked for and brought up. */
final class Heard {
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<String> dialogs = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    void accept(JsonNode event) {
        JsonNode what = event.path("params");
        switch (event.path("method").asText()) {
            case "Runtime.consoleAPICalled" -> messages.add(what.path("args").toString());
            case "Runtime.exceptionThrown" ->
                messages.add(what.path("exceptionDetails").toString());
            case "Log.entryAdded" ->
                messages.add(what.path("entry").path("text").asText());
            case "Page.javascriptDialogOpening" ->
                dialogs.add(what.path("message").asText());
            case "Network.requestWillBeSent" ->
                requests.add(what.path("request").path("url").asText());
            default -> {}
        }
    }

    /** Everything on the console: words of scripts, errors, and complaints of the browser about the page. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    /** The words of boxes that want to be clicked away. */
    List<String> dialogs() {
        return List.copyOf(dialogs);
    }

    /** The addresses of everything that was asked for, the pages too. */
    List<String> requests() {
        return List.copyOf(requests);
    }
}
