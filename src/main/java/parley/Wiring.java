package parley;

import java.time.InstantSource;
import org.apache.camel.CamelConfiguration;
import org.apache.camel.CamelContext;
import parley.camel.HubClock;
import parley.config.Settings;
import parley.store.Database;

/**
 * Binds plain Java to the routes: each bean that a route names is a method here, of the same name.
 * The only place that knows every stage and the store at once.
 */
public final class Wiring implements CamelConfiguration {
    private final Settings settings;
    private final HubClock clock;
    private final Database database;

    Wiring(Settings settings, HubClock clock, Database database) {
        this.settings = settings;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public void configure(CamelContext context) {
        context.getRegistry().bind("clock", InstantSource.class, clock);
        context.getRegistry().bind("settings", settings);
        context.getRegistry().bind("database", database);
    }
}
