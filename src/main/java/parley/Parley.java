package parley;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import parley.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: names the commands, sets UTF-8 streams, turns outcomes into exit codes. */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news feeds, keeps what is on topic, and delivers a briefing that says what changed.",
        footer = {"", "Exit codes: 0 success, 1 a failed check, 2 wrong use (the reason is on stderr)."},
        subcommands = {
            RunCommand.class,
            PollCommand.class,
            FeedsCommand.class,
            StoriesCommand.class,
            StorylinesCommand.class,
            ReadCommand.class,
            TopicCommand.class,
            ExplainCommand.class,
            GroupCommand.class,
            DemoCommand.class,
            BriefCommand.class,
            ResiftCommand.class,
            SendCommand.class,
            DeliveriesCommand.class,
            LedgerCommand.class,
            ReplayCommand.class,
            CommandLine.HelpCommand.class
        })
@SuppressWarnings("NullAway.Init") // picocli sets them
public final class Parley implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    HomeOptions options = new HomeOptions();

    private Parley() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Without a command it runs the hub. */
    @Override
    public Integer call() throws Exception {
        return new RunCommand(options, spec).call();
    }

    /** @return 0 success, 1 a failed check, 2 wrong use */
    static int run(String... args) {
        // Under LC_ALL=C the JDK would print Cyrillic as question marks.
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Parley())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(Parley::tell)
                .execute(args);
    }

    /** What is wrong in the configuration is for whoever wrote it: the mistakes, and no stack. */
    private static int tell(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof ConfigException) {
            command.getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw e;
    }
}
