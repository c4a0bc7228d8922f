package parley;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One line that tells how far long work has come, rewritten as it goes; silent where nobody watches a terminal. */
final class Progress implements AutoCloseable {
    private static final int EVERY_MILLIS = 300;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    /** From Java 22 on there is a console also without a terminal; the worst of it is a line in a log. */
    @SuppressWarnings("SystemConsoleNull")
    private final boolean watched = System.console() != null;

    Progress(PrintWriter err, Supplier<String> line) {
        this.err = err;
        if (watched) {
            var unused = ticks.scheduleWithFixedDelay(
                    () -> show(line.get()), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void show(String line) {
        err.print(CLEAR_LINE + line);
        err.flush();
    }

    @Override
    public void close() {
        ticks.shutdownNow();
        if (watched) {
            show("");
        }
    }
}
