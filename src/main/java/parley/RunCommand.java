package parley;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code run}: polls, composes and delivers on schedule; serves the web pages, until it is stopped. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Polls, composes and delivers on schedule; serves the web pages. This is the default command.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    HomeOptions options = new HomeOptions();

    RunCommand() {}

    RunCommand(HomeOptions options) {
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        try (var hub = new Hub(options.settings())) {
            return hub.run();
        }
    }
}
