package parley;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A mail server on loopback that takes each message and then, for as many as it is told, breaks the connection in place of
 * the answer: the case in which nobody knows whether the mail will arrive (RFC 1047).
 */
final class MailDropper implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
    private int drops;

    MailDropper(int drops) {
        this.drops = drops;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "mail-dropper");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** As they came, headers included. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client or the test has gone.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 dropper.example ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                say(client, "354 go on");
                messages.add(message(in));
                if (drops-- > 0) {
                    return;
                }
            }
            say(client, "250 ok");
        }
    }

    private static String message(BufferedReader in) throws IOException {
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
