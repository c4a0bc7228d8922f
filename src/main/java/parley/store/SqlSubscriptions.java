package parley.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import parley.delivery.Subscriptions;

/** Ended subscriptions and tokens to unsubscribe with, as rows. */
public final class SqlSubscriptions implements Subscriptions {
    private final Jdbi jdbi;

    public SqlSubscriptions(Database database) {
        this.jdbi = database.jdbi();
    }

    @Override
    public Optional<String> ended(String subscriber) {
        return jdbi.withHandle(h -> h.createQuery(
                        "SELECT why FROM subscriptions WHERE subscriber = :subscriber AND ended_at IS NOT NULL")
                .bind("subscriber", subscriber)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void end(String subscriber, Instant at, String why) {
        jdbi.useTransaction(h -> h.createUpdate(
                        """
                        INSERT INTO subscriptions (subscriber, ended_at, why) VALUES (:subscriber, :at, :why)
                        ON CONFLICT (subscriber) DO UPDATE SET ended_at = excluded.ended_at, why = excluded.why
                            WHERE subscriptions.ended_at IS NULL""")
                .bind("subscriber", subscriber)
                .bind("at", Database.millis(at))
                .bind("why", why)
                .execute());
    }

    @Override
    public void resume(String subscriber) {
        jdbi.useTransaction(
                h -> h.createUpdate("UPDATE subscriptions SET ended_at = NULL, why = '' WHERE subscriber = :subscriber")
                        .bind("subscriber", subscriber)
                        .execute());
    }

    @Override
    public String token(String subscriber, String fresh) {
        return jdbi.inTransaction(h -> {
            h.createUpdate(
                            """
                            INSERT INTO subscriptions (subscriber, token, why) VALUES (:subscriber, :token, '')
                            ON CONFLICT (subscriber) DO UPDATE SET token = excluded.token
                                WHERE subscriptions.token IS NULL""")
                    .bind("subscriber", subscriber)
                    .bind("token", fresh)
                    .execute();
            return h.createQuery("SELECT token FROM subscriptions WHERE subscriber = :subscriber")
                    .bind("subscriber", subscriber)
                    .mapTo(String.class)
                    .one();
        });
    }

    @Override
    public Optional<String> holder(String token) {
        return jdbi.withHandle(h -> h.createQuery("SELECT subscriber FROM subscriptions WHERE token = :token")
                .bind("token", token)
                .mapTo(String.class)
                .findOne());
    }
}
