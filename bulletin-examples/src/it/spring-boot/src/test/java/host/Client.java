package host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client of the service. */
final class Client {
    private static final String[] JSON = {"Content-Type", "application/json"};

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI root;

    Client(int port) {
        this.root = URI.create("http://localhost:" + port + "/");
    }

    URI root() {
        return root;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root.resolve(path)).GET());
    }

    /** Sends an issue, with further headers as names and values. */
    HttpResponse<byte[]> post(String path, Issue issue, String... headers) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofByteArray(json(issue)), headers);
    }

    /** Sends a body as JSON, with further headers as names and values. */
    HttpResponse<byte[]> post(String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).headers(JSON).POST(body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a body with no other headers than those given. */
    HttpResponse<byte[]> postPlainly(String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    static byte[] json(Issue issue) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        IssueJson.write(issue, json);
        return json.toByteArray();
    }

    static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
