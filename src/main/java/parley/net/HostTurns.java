package parley.net;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets no more than a few requests at a time go to one host, with a pause after each. Whoever asks a host takes a turn
 * first, waits for it if need be, and gives it back. The pause is in real time, whatever the hub's clock says: it is the
 * publisher's server that rests.
 */
public final class HostTurns {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition given = lock.newCondition();
    private final Map<String, Turns> hosts = new HashMap<>();
    private final int atOnce;
    private final long pauseNanos;

    /**
     * @param atOnce requests to one host at a time
     * @param pause between the end of one request to a host and the start of the next
     */
    public HostTurns(int atOnce, Duration pause) {
        if (atOnce < 1) {
            throw new IllegalArgumentException(
                    "parley.feeds.requests-per-host must be at least 1, not %d".formatted(atOnce));
        }
        this.atOnce = atOnce;
        this.pauseNanos = pause.toNanos();
    }

    /** Waits until the host may be asked. */
    public void take(String host) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var turns = hosts.computeIfAbsent(host, h -> new Turns());
            turns.wanted++;
            try {
                for (long wait = turns.waitNanos(); wait > 0; wait = turns.waitNanos()) {
                    given.await(wait, TimeUnit.NANOSECONDS);
                }
                turns.taken++;
            } finally {
                turns.wanted--;
            }
        } finally {
            lock.unlock();
        }
    }

    public void giveBack(String host) {
        lock.lock();
        try {
            var turns = hosts.get(host);
            if (turns != null) {
                turns.taken--;
                turns.lastEnd = System.nanoTime();
                turns.asked = true;
            }
            hosts.values().removeIf(Turns::areRested);
            given.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private final class Turns {
        private int taken;
        private int wanted;
        private boolean asked;
        private long lastEnd;

        /** Zero when a request may start now. */
        private long waitNanos() {
            if (taken >= atOnce) {
                return Long.MAX_VALUE;
            }
            return asked ? Math.max(0, lastEnd + pauseNanos - System.nanoTime()) : 0;
        }

        private boolean areRested() {
            return taken == 0 && wanted == 0 && waitNanos() == 0;
        }
    }
}
