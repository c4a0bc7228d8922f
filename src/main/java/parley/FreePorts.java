package parley;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import parley.config.ConfigException;
import parley.config.ConfigMistake;
import parley.config.Settings;

/** Whether the hub's ports can be had: asked before it starts, so that the answer is one line and not a stack. */
final class FreePorts {
    private FreePorts() {}

    /** @throws ConfigException naming the setting of a port that something else holds */
    static void check(Settings settings) {
        check(settings, "parley.web");
        check(settings, "parley.management");
    }

    private static void check(Settings settings, String where) {
        var host = settings.text(where + ".host");
        var port = settings.number(where + ".port");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw new ConfigException(new ConfigMistake(
                    Settings.FILE,
                    0,
                    where + ".port",
                    "port %d of %s is not to be had (%s)".formatted(port, host, e.getMessage()),
                    "a free one, such as --set %s.port=%d".formatted(where, port + 1)));
        }
    }
}
