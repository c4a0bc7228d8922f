package parley.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** Remembers that a transaction failed in the store, as on a full disk, until one has written something again. */
final class WriteWatch extends DelegatingTransactionHandler {
    /** Of SQLite's result codes (sqlite.org/rescode.html), the lower byte is the primary one. */
    private static final int PRIMARY = 0xff;

    private static final Set<Integer> REFUSALS =
            Set.of(SQLiteErrorCode.SQLITE_CONSTRAINT.code, SQLiteErrorCode.SQLITE_BUSY.code);

    private final Last last;

    /** One for all connections. */
    private static final class Last {
        private volatile String failure = "";
    }

    WriteWatch() {
        this(LocalTransactionHandler.binding(), new Last());
    }

    private WriteWatch(TransactionHandler each, Last last) {
        super(each);
        this.last = last;
    }

    /** Why the last transaction that had something to write could not; empty when it could. */
    Optional<String> failure() {
        return Optional.of(last.failure).filter(why -> !why.isEmpty());
    }

    @Override
    public TransactionHandler specialize(Handle handle) throws SQLException {
        return new WriteWatch(getDelegate().specialize(handle), last);
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback) throws X {
        var before = last.failure.isEmpty() ? 0 : written(handle);
        try {
            var result = super.inTransaction(handle, callback);
            if (!last.failure.isEmpty() && written(handle) > before) {
                last.failure = "";
            }
            return result;
        } catch (Exception e) {
            notice(e);
            throw e;
        }
    }

    /** Only what the store cannot do: that a row was refused, or a lock was taken, tells nothing of it. */
    private void notice(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && !REFUSALS.contains(said.getErrorCode() & PRIMARY)) {
                last.failure = String.valueOf(said.getMessage());
            }
        }
    }

    /** Rows changed over this connection. */
    private static long written(Handle handle) {
        try {
            return handle.getConnection()
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .total_changes();
        } catch (SQLException e) {
            throw new IllegalStateException("the store is SQLite", e);
        }
    }
}
