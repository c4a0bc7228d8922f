package parley;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.config.ConfigException;
import parley.config.Settings;

class FreePortsTest {
    @TempDir
    Path home;

    @Test
    void namesTheSettingOfAPortThatIsTaken() throws Exception {
        Homes.copyConfig(home);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePorts.check(settings(taken.getLocalPort())))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("parley.web.port")
                    .hasMessageContaining("port " + taken.getLocalPort());
        }
    }

    @Test
    void isContentWithFreePorts() throws Exception {
        Homes.copyConfig(home);
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatCode(() -> FreePorts.check(settings(free))).doesNotThrowAnyException();
    }

    private Settings settings(int port) {
        return Settings.load(
                home,
                Map.of(),
                Map.of("parley.web.port", Integer.toString(port), "parley.management.port", Integer.toString(port)));
    }
}
