package parley.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of IP addresses in CIDR notation (RFC 4632 section 3.1, RFC 4291 section 2.3): {@code 10.0.0.0/8}. */
final class AddressBlock {
    private final byte[] prefix;
    private final int bits;

    private AddressBlock(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException when it is none */
    static AddressBlock parse(String text) {
        var parts = text.strip().split("/", 2);
        // A literal only: a name would be looked up.
        if (!parts[0].matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException("'" + text + "' is not a block of addresses such as 10.0.0.0/8");
        }
        try {
            var prefix = InetAddress.getByName(parts[0]).getAddress();
            int bits = parts.length == 1 ? prefix.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > prefix.length * 8) {
                throw new IllegalArgumentException("'" + text + "' has a prefix longer than the address");
            }
            return new AddressBlock(prefix, bits);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a block of addresses such as 10.0.0.0/8", e);
        }
    }

    boolean holds(byte[] address) {
        if (address.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += 8) {
            int mask = bits - bit >= 8 ? 0xff : (0xff << (8 - (bits - bit))) & 0xff;
            if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
