package parley.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which machines may be connected to: any on the public internet, and those that the operator's list allows. Asked when
 * a name is resolved for a connection, so that the address checked is the address connected to.
 */
public final class AddressPolicy {
    /** IANA's special-purpose registries (RFC 6890), and what clouds add to them. The first block that fits names it. */
    private static final Map<String, List<AddressBlock>> REFUSED = new LinkedHashMap<>();

    static {
        refuse("cloud metadata", "169.254.169.254/32", "fd00:ec2::254/128", "100.100.100.200/32", "192.0.0.192/32");
        refuse("loopback", "127.0.0.0/8", "::1/128");
        refuse("this host", "0.0.0.0/8", "::/128");
        refuse("private", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fec0::/10");
        refuse("link-local", "169.254.0.0/16", "fe80::/10");
        refuse("carrier's private", "100.64.0.0/10");
        refuse("unique local", "fc00::/7");
        refuse("multicast", "224.0.0.0/4", "ff00::/8");
        refuse("reserved", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "240.0.0.0/4", "100::/64", "2001::/23");
        refuse("documentation", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20");
    }

    /** Forms of IPv6 that carry an IPv4 address, and where in the 16 bytes it stands: that one is judged too. */
    private static final Map<AddressBlock, Integer> CARRIERS = Map.of(
            AddressBlock.parse("64:ff9b::/96"), 12,
            AddressBlock.parse("64:ff9b:1::/48"), 12,
            AddressBlock.parse("::/96"), 12,
            AddressBlock.parse("::ffff:0:0:0/96"), 12,
            AddressBlock.parse("2002::/16"), 2);

    private final List<AddressBlock> allowed;
    private final Names names;

    /** Which addresses a name has at this moment. */
    @FunctionalInterface
    public interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    /**
     * @param setting the setting that holds the list, for the message
     * @param allowed blocks in CIDR notation, parted by commas or blanks; empty for none
     */
    public AddressPolicy(String setting, String allowed) {
        this(setting, allowed, InetAddress::getAllByName);
    }

    public AddressPolicy(String setting, String allowed, Names names) {
        this.names = names;
        var blocks = new ArrayList<AddressBlock>();
        for (var block : allowed.strip().split("[,\\s]+", -1)) {
            if (!block.isEmpty()) {
                blocks.add(parse(setting, block));
            }
        }
        this.allowed = List.copyOf(blocks);
    }

    /** Every address of a host, once all of them have been checked: a name that mixes in a private one is refused whole. */
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        var addresses = names.lookUp(host);
        for (var address : addresses) {
            check(address);
        }
        return List.of(addresses);
    }

    /** @throws RefusedAddressException naming the kind of address */
    public void check(InetAddress address) throws RefusedAddressException {
        var bytes = address.getAddress();
        if (isAllowed(bytes)) {
            return;
        }
        refuse(address, bytes);
        for (var carrier : CARRIERS.entrySet()) {
            if (carrier.getKey().holds(bytes)) {
                int at = carrier.getValue();
                var inner = new byte[] {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]};
                refuse(address, inner);
            }
        }
    }

    private boolean isAllowed(byte[] address) {
        return allowed.stream().anyMatch(block -> block.holds(address));
    }

    private static void refuse(InetAddress address, byte[] bytes) throws RefusedAddressException {
        for (var kind : REFUSED.entrySet()) {
            if (kind.getValue().stream().anyMatch(block -> block.holds(bytes))) {
                throw new RefusedAddressException(
                        "%s address not allowed: %s".formatted(kind.getKey(), address.getHostAddress()));
            }
        }
    }

    private static AddressBlock parse(String setting, String block) {
        try {
            return AddressBlock.parse(block);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(setting + ": " + e.getMessage(), e);
        }
    }

    private static void refuse(String kind, String... blocks) {
        REFUSED.put(kind, List.of(blocks).stream().map(AddressBlock::parse).toList());
    }
}
