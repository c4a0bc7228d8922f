package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A store of its own for each test, in a file as in real life, gone with the test. */
final class EmptyStore implements BeforeEachCallback, AfterEachCallback {
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Database database;

    Database database() {
        return database;
    }

    Jdbi jdbi() {
        return database.jdbi();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("parley-store");
        database = Database.open(folder.resolve("parley.db"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        database.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
