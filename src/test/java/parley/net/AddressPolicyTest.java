package parley.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {
    private final AddressPolicy strict = new AddressPolicy("parley.feeds.allow-addresses", "");

    @Nested
    class WhenNothingIsAllowed {
        @ParameterizedTest
        @CsvSource({
            "127.0.0.1,loopback",
            "127.255.1.2,loopback",
            "::1,loopback",
            "10.1.2.3,private",
            "172.16.0.1,private",
            "172.31.255.255,private",
            "192.168.1.1,private",
            "169.254.1.1,link-local",
            "169.254.169.254,cloud metadata",
            "fd00:ec2::254,cloud metadata",
            "100.64.0.1,carrier's private",
            "fc00::1,unique local",
            "fe80::1,link-local",
            "224.0.0.1,multicast",
            "ff02::1,multicast",
            "0.0.0.0,this host",
            "255.255.255.255,reserved",
            "192.0.2.7,documentation",
            "2002:7f00:1::,loopback",
            "64:ff9b::a9fe:a9fe,cloud metadata",
            "::ffff:10.0.0.1,private",
            "::ffff:169.254.169.254,cloud metadata",
            "::ffff:0:127.0.0.1,loopback",
            "::127.0.0.1,loopback",
            "::,this host"
        })
        void refusesWhatIsNotPublic(String address, String kind) {
            assertThatThrownBy(() -> strict.check(InetAddress.getByName(address)))
                    .isInstanceOf(RefusedAddressException.class)
                    .hasMessageStartingWith(kind + " address not allowed");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1", "2002:808:808::"})
        void letsThePublicThrough(String address) {
            assertThatCode(() -> strict.check(InetAddress.getByName(address))).doesNotThrowAnyException();
        }

        @Test
        void checksWhatANumberStandsFor() {
            assertThatThrownBy(() -> strict.resolve("2852039166"))
                    .isInstanceOf(RefusedAddressException.class)
                    .hasMessageContaining("169.254.169.254");
        }
    }

    @Nested
    class WhenABlockIsAllowed {
        private final AddressPolicy loopback =
                new AddressPolicy("parley.feeds.allow-addresses", "127.0.0.0/8, ::1/128");

        @Test
        void letsThatBlockThroughAndNothingElse() throws Exception {
            assertThat(loopback.resolve("127.0.3.4")).hasSize(1);
            assertThat(loopback.resolve("::1")).hasSize(1);
            assertThatThrownBy(() -> loopback.resolve("169.254.169.254")).isInstanceOf(RefusedAddressException.class);
        }
    }

    @Test
    void refusesANameThatMixesAPrivateAddressIn() {
        var mixed = new AddressPolicy("parley.feeds.allow-addresses", "", host ->
                new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")});

        assertThatThrownBy(() -> mixed.resolve("a.example")).hasMessage("private address not allowed: 10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/33", "10.0.0.0/x", "fd00::/129"})
    void namesTheSettingThatIsWrong(String blocks) {
        assertThatThrownBy(() -> new AddressPolicy("parley.feeds.allow-addresses", blocks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("parley.feeds.allow-addresses: ");
    }
}
