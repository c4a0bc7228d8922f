package parley;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A publisher's server on loopback: says what a test told it to say, and remembers what it was asked. */
final class LocalServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    record Request(String target, Map<String, String> headers) {}

    record Answer(int status, Map<String, String> headers, String body) {
        static Answer ok(String body, String... headers) {
            return of(200, body, headers);
        }

        static Answer of(int status, String body, String... headers) {
            var fields = new LinkedHashMap<String, String>();
            for (int i = 0; i < headers.length; i += 2) {
                fields.put(headers[i], headers[i + 1]);
            }
            return new Answer(status, fields, body);
        }
    }

    LocalServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address(String target) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + target;
    }

    LocalServer says(String target, Answer answer) {
        answers.put(target, answer);
        return this;
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    Request lastRequest() {
        return requests.get(requests.size() - 1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var target = exchange.getRequestURI().toString();
            var headers = new LinkedHashMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            requests.add(new Request(target, headers));
            var answer = answers.getOrDefault(target, Answer.of(404, "Not found"));
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
