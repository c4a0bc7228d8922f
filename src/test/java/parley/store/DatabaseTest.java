package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void makesItsFolderAndSurvivesReopening() {
        var file = folder.resolve("var/parley.db");
        try (var database = Database.open(file)) {
            database.jdbi().useHandle(h -> h.execute("CREATE TABLE kept (n INTEGER)"));
            database.jdbi().useHandle(h -> h.execute("INSERT INTO kept VALUES (7)"));
        }
        try (var database = Database.open(file)) {
            assertThat(database.jdbi().<Integer, RuntimeException>withHandle(h -> h.createQuery("SELECT n FROM kept")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(7);
        }
    }

    @Test
    void letsManyReadThenWriteAtOnce() throws Exception {
        try (var database = Database.open(folder.resolve("parley.db"))) {
            database.jdbi().useHandle(h -> h.execute("CREATE TABLE counter (n INTEGER)"));
            database.jdbi().useHandle(h -> h.execute("INSERT INTO counter VALUES (0)"));
            Callable<Void> addOne = () -> {
                database.jdbi().useTransaction(h -> {
                    int n = h.createQuery("SELECT n FROM counter")
                            .mapTo(Integer.class)
                            .one();
                    h.execute("UPDATE counter SET n = ?", n + 1);
                });
                return null;
            };
            var threads = Executors.newFixedThreadPool(8);
            for (var done : threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> addOne).toList())) {
                done.get();
            }
            threads.shutdown();
            assertThat(database.jdbi().<Integer, RuntimeException>withHandle(h -> h.createQuery("SELECT n FROM counter")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsThatNothingCanBeWrittenUntilSomethingIs() {
        try (var database = Database.open(folder.resolve("parley.db"))) {
            var jdbi = database.jdbi();
            jdbi.useHandle(h -> h.execute("CREATE TABLE kept (text TEXT UNIQUE)"));
            int pages = jdbi.withHandle(
                    h -> h.createQuery("PRAGMA page_count").mapTo(Integer.class).one());
            limit(jdbi, pages);
            var large = "x".repeat(100_000);

            assertThatThrownBy(() -> jdbi.useTransaction(h -> h.execute("INSERT INTO kept VALUES (?)", large)))
                    .hasStackTraceContaining("full");
            assertThat(database.writeFailure().orElseThrow()).contains("full");
            jdbi.useTransaction(h -> h.createQuery("SELECT COUNT(*) FROM kept")
                    .mapTo(Integer.class)
                    .one());
            assertThat(database.writeFailure()).as("reading proves nothing").isPresent();

            limit(jdbi, 10 * pages);
            jdbi.useTransaction(h -> h.execute("INSERT INTO kept VALUES (?)", large));
            assertThat(database.writeFailure()).isEmpty();
            assertThatThrownBy(() -> jdbi.useTransaction(h -> h.execute("INSERT INTO kept VALUES (?)", large)))
                    .hasStackTraceContaining("UNIQUE");
            assertThat(database.writeFailure())
                    .as("a refused row is the caller's")
                    .isEmpty();
        }
    }

    private static void limit(Jdbi jdbi, int pages) {
        jdbi.useHandle(h -> h.execute("PRAGMA max_page_count = " + pages));
    }
}
