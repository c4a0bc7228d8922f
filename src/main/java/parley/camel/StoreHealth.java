package parley.camel;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/** Down while the store takes nothing, as on a full disk. Tells readiness alone: to start again would mend nothing. */
public final class StoreHealth extends AbstractHealthCheck {
    private final Supplier<Optional<String>> failure;

    /** @param failure why nothing could be written last; empty while all is well */
    public StoreHealth(Supplier<Optional<String>> failure) {
        super("parley", "store");
        this.failure = failure;
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        failure.get()
                .ifPresentOrElse(
                        why -> builder.message("the store could not be written: " + why)
                                .down(),
                        builder::up);
    }
}
