package io.github.bulletinkit.tools;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A headless Chromium with one tab, driven by the DevTools protocol. */
public final class Chromium implements AutoCloseable, WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ";
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> calls = new ConcurrentHashMap<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final StringBuilder received = new StringBuilder();
    private final List<Expectation> expectations = new CopyOnWriteArrayList<>();

    private record Expectation(String event, Predicate<JsonNode> wanted, CompletableFuture<JsonNode> happened) {

        boolean isMetBy(String otherEvent, JsonNode parameters) {
            return event.equals(otherEvent) && wanted.test(parameters);
        }
    }

    private Chromium(Process process, URI address) throws IOException {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
        String target = call("", "Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        this.session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** Starts it with a new profile; a machine without it skips the test. */
    public static Chromium start(Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        Tool.CHROMIUM.path().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(LISTENING)) {
                drain(output);
                return new Chromium(process, URI.create(line.substring(LISTENING.length())));
            }
        }
        throw new IOException("Chromium ended: " + said);
    }

    /** A process stops when nobody reads its output and the pipe is full. */
    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "chromium-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Loads a page; the messages are those since. */
    public void load(URI page) throws IOException {
        CompletableFuture<JsonNode> loaded = next("Page.loadEventFired", event -> true);
        messages.clear();
        call("Page.navigate", Map.of("url", page.toString()));
        await(loaded);
    }

    /** The console messages since the page was loaded. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** The value of an expression in the page, a promise awaited. */
    public JsonNode evaluate(String expression) throws IOException {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toPrettyString());
        }
        return answer.path("result").path("value");
    }

    /** Calls a method of the DevTools protocol for the tab, and gives its result. */
    public JsonNode call(String method, Map<String, ?> parameters) throws IOException {
        return call(session, method, parameters);
    }

    /** Evaluates what makes the browser do something, and gives the parameters of the event in which that ends. */
    public JsonNode evaluateUntil(String event, Predicate<JsonNode> wanted, String expression) throws IOException {
        CompletableFuture<JsonNode> happened = next(event, wanted);
        evaluate(expression);
        return await(happened);
    }

    private CompletableFuture<JsonNode> next(String event, Predicate<JsonNode> wanted) {
        Expectation expectation = new Expectation(event, wanted, new CompletableFuture<>());
        expectations.add(expectation);
        return expectation.happened();
    }

    private JsonNode call(String inSession, String method, Map<String, ?> parameters) throws IOException {
        int id = lastId.incrementAndGet();
        ObjectNode request = JSON.createObjectNode().put("id", id).put("method", method);
        request.set("params", JSON.valueToTree(parameters));
        if (!inSession.isEmpty()) {
            request.put("sessionId", inSession);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        calls.put(id, answer);
        socket.sendText(request.toString(), true).join();
        JsonNode message = await(answer);
        if (message.has("error")) {
            throw new IOException(method + ": " + message.get("error"));
        }
        return message.path("result");
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        received.append(data);
        if (last) {
            String message = received.toString();
            received.setLength(0);
            try {
                receive(JSON.readTree(message));
            } catch (IOException e) {
                throw new IllegalStateException(message, e);
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void receive(JsonNode message) {
        if (message.has("id")) {
            requireNonNull(calls.remove(message.get("id").asInt())).complete(message);
            return;
        }
        String event = message.path("method").asText();
        JsonNode parameters = message.path("params");
        expectations.removeIf(expectation ->
                expectation.isMetBy(event, parameters) && expectation.happened().complete(parameters));
        switch (event) {
            case "Runtime.consoleAPICalled",
                    "Runtime.exceptionThrown",
                    "Log.entryAdded",
                    "Page.javascriptDialogOpening" -> messages.add(message.toString());
            default -> {}
        }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        calls.values().forEach(call -> call.completeExceptionally(error));
    }

    @Override
    public void close() throws IOException {
        call("", "Browser.close", Map.of());
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
