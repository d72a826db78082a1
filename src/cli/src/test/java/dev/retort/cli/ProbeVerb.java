package dev.retort.cli;

import dev.retort.config.DatabaseSettings;
import dev.retort.report.Report;
import dev.retort.report.Style;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb with every mixin, which shows the settings it got. */
@Command(name = "probe", description = "Show the settings.")
final class ProbeVerb implements Verb {

    /** What a verb may do at its end. */
    static final Function<Session, ExitCode> DONE = session -> ExitCode.DONE;

    @Parameters(arity = "0..1", paramLabel = "REVISION")
    String revision;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT")
    String message;

    @Option(names = "--limit", paramLabel = "NUMBER")
    int limit;

    @Mixin
    final EntityOptions entities = new EntityOptions();

    @Mixin
    final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    final LockOptions lock = new LockOptions();

    @Mixin
    final PreviewOptions preview = new PreviewOptions();

    @Mixin
    final ConfigOptions config = new ConfigOptions();

    @Mixin
    final FormatOption format = new FormatOption();

    private final Function<Session, ExitCode> end;

    ProbeVerb(Function<Session, ExitCode> end) {
        this.end = end;
    }

    record Shown(String url, String username, List<String> schemas, String lockTimeout, String password)
            implements Report {
        @Override
        public String text(Style style) {
            return url + " as " + username + " with " + password + " in " + schemas;
        }
    }

    @Override
    public ExitCode run(Session session) {
        DatabaseSettings settings = session.settings().database();
        session.report(new Shown(
                String.valueOf(settings.url()),
                settings.username(),
                settings.schemas(),
                session.settings().lockTimeout().toString(),
                settings.password() == null ? null : settings.password().value()));
        return end.apply(session);
    }
}
