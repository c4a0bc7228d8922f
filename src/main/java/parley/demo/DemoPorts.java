package parley.demo;

/**
 * Where the demo listens, on loopback alone.
 *
 * @param web the hub's pages
 * @param management the hub's health and metrics
 * @param outside invented publishers, inbox and chat; 0 for any that is free
 * @param smtp of the inbox; 0 for any that is free
 */
public record DemoPorts(int web, int management, int outside, int smtp) {
    public static final DemoPorts USUAL = new DemoPorts(8080, 9090, 8081, 0);
}
