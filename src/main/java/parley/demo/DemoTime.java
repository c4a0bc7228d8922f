package parley.demo;

import java.time.Instant;
import java.time.InstantSource;

/** The demo's time: stands at its beginning until there is a hub whose clock it follows. */
final class DemoTime implements InstantSource {
    private volatile InstantSource followed = InstantSource.fixed(Demo.START);

    void follow(InstantSource clock) {
        followed = clock;
    }

    @Override
    public Instant instant() {
        return followed.instant();
    }
}
