package parley;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code run}: polls, composes and delivers on schedule; serves the web pages, until it is stopped. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Polls, composes and delivers on schedule; serves the web pages. This is the default command.")
@SuppressWarnings("NullAway.Init") // picocli sets them
final class RunCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    RunCommand() {}

    RunCommand(HomeOptions options, CommandSpec spec) {
        this.options = options;
        this.spec = spec;
    }

    @Override
    public Integer call() throws Exception {
        var settings = options.settings();
        FreePorts.check(settings);
        try (var hub = new Hub(settings)) {
            return hub.run(spec.commandLine().getOut());
        }
    }
}
