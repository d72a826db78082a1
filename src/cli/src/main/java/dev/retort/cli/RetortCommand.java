package dev.retort.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command above the verbs, and the options that all of them have. */
@Command(
        name = "retort",
        description = "Schema migrations for JPA: compare entities with the database, review a Java file, run it.",
        versionProvider = RetortCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong command line or configuration",
            "3:differences, pending work or hazards found",
            "4:refused: needs confirmation or a flag",
            "5:another run held the lock for too long"
        })
final class RetortCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but results, warnings and errors.")
    private boolean quiet;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where an error comes from.")
    private boolean stacktrace;

    boolean quiet() {
        return quiet;
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RetortCommand.class.getPackage().getImplementationVersion();
            return new String[] {"retort " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
