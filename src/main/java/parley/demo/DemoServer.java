package parley.demo;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback, for as long as the demo runs. */
final class DemoServer implements AutoCloseable {
    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        var thread = new Thread(task, "demo-web");
        thread.setDaemon(true);
        return thread;
    });

    /** @param port 0 for any that is free */
    DemoServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
    }

    /** Serves a path and everything under it. */
    DemoServer with(String path, HttpHandler handler) {
        server.createContext(path, handler);
        return this;
    }

    DemoServer start() {
        server.start();
        return this;
    }

    /** Without a trailing slash. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
