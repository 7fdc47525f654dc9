package org.egovindex.egov.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Speaks the Chrome DevTools Protocol: commands go out as JSON with a number, answers with that number and events come
 * back, all over one web socket. Parameters are JSON text without its outer braces.
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder received = new StringBuilder();
    private CompletableFuture<WebSocket> sent = new CompletableFuture<>();
    private int last;

    static DevTools connect(String address) {
        DevTools devTools = new DevTools();
        devTools.sent = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), devTools);
        devTools.sent.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        return devTools;
    }

    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a command to a session, or to the browser itself where that is empty. */
    synchronized CompletableFuture<JsonNode> send(String session, String method, String parameters) {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        int number = ++last;
        waiting.put(number, answer);
        String message = "{\"id\":" + number + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}"
                + (session.isEmpty() ? "" : ",\"sessionId\":\"" + session + "\"") + "}";
        sent = sent.thenCompose(socket -> socket.sendText(message, true));
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS);
    }

    /** Sends a command and waits for its result. */
    JsonNode call(String session, String method, String parameters) {
        try {
            return send(session, method, parameters).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(method + " {" + parameters + "}: " + e.getCause(), e);
        }
    }

    void listen(String session, Consumer<JsonNode> listener) {
        listeners.put(session, listener);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean end) {
        received.append(data);
        if (end) {
            String message = received.toString();
            received.setLength(0);
            try {
                accept(JSON.readTree(message));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        socket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void accept(JsonNode message) {
        if (!message.has("id")) {
            listeners
                    .getOrDefault(message.path("sessionId").asText(), event -> {})
                    .accept(message);
            return;
        }
        CompletableFuture<JsonNode> answer = waiting.remove(message.get("id").asInt());
        if (answer != null && message.has("error")) {
            answer.completeExceptionally(
                    new IllegalStateException(message.get("error").toString()));
        } else if (answer != null) {
            answer.complete(message.path("result"));
        }
    }

    @Override
    public synchronized void close() {
        sent.thenAccept(WebSocket::abort);
    }
}
