package parley.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The one SQLite file, opened for many readers and one writer, with its schema brought up to date.
 *
 * <p>WAL lets readers go on while one writes; a transaction takes the write lock when it begins ({@code IMMEDIATE}), so
 * that reading first and writing later never fails as busy; whoever finds the lock taken waits for it.
 * Instants are stored as milliseconds since 1970.
 */
public final class Database implements AutoCloseable {
    private static final int WAIT_FOR_LOCK_MILLIS = 30_000;
    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final WriteWatch writes = new WriteWatch();

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).setTransactionHandler(writes);
    }

    /** Opens the file, making it and its folder when they are not there, and migrates it. */
    public static Database open(Path file) {
        makeFolder(file);
        var pool = pool(file);
        Flyway.configure().dataSource(pool).load().migrate();
        return new Database(pool);
    }

    /**
     * Opens a store that a hub may be writing to at this moment: migrating takes the write lock and would wait for it, and
     * whoever only reads need not.
     */
    public static Database forReading(Path file) {
        return Files.exists(file) ? new Database(pool(file)) : open(file);
    }

    private static HikariDataSource pool(Path file) {
        var sqlite = new SQLiteDataSource(pragmas());
        sqlite.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        var hikari = new HikariConfig();
        hikari.setPoolName("store");
        hikari.setDataSource(sqlite);
        hikari.setMaximumPoolSize(CONNECTIONS);
        hikari.setMinimumIdle(1);
        return new HikariDataSource(hikari);
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /** Why nothing could be written last, as on a full disk; empty while all is well. */
    public Optional<String> writeFailure() {
        return writes.failure();
    }

    @Override
    public void close() {
        pool.close();
    }

    static long millis(Instant instant) {
        return instant.toEpochMilli();
    }

    static @Nullable Long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(null);
    }

    private static SQLiteConfig pragmas() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_FOR_LOCK_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static void makeFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of the store " + file, e);
        }
    }
}
