package parley;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends the process as {@code kill -9} does, at a named point. The kill judge writes steps that call it into its copy of
 * the routes; the product knows nothing of it.
 */
public final class CrashPoint {
    private static final AtomicInteger VISITS = new AtomicInteger();

    /** @param name of the point; halts when the system property {@code crash.at} names it, at visit {@code crash.visit} */
    public void here(String name) {
        if (name.equals(System.getProperty("crash.at"))
                && VISITS.incrementAndGet() == Integer.getInteger("crash.visit", 1)) {
            Runtime.getRuntime().halt(137);
        }
    }
}
