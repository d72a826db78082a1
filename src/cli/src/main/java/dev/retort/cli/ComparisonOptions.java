package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is compared, and what is done about what only the database has. */
@Command(optionListHeading = "Comparison:")
final class ComparisonOptions implements SettingFlags {

    @Option(
            names = "--include",
            paramLabel = "[KIND:]GLOB,...",
            description = "Look at these alone among objects of their kind, such as 'app_*' or 'index:*.app_*'.")
    private @Nullable List<String> include;

    @Option(
            names = "--exclude",
            paramLabel = "[KIND:]GLOB,...",
            description = {
                "Leave these alone, such as 'audit_*' or 'column:*.legacy_*'; without a kind: tables, views,",
                "sequences and types."
            })
    private @Nullable List<String> exclude;

    @Option(
            names = "--only-in-database",
            paramLabel = "KIND=POLICY,...",
            description = "What is done about what only the database has: drop, keep or report; may be repeated.")
    private @Nullable List<String> onlyInDatabase;

    @Option(
            names = "--declared-types",
            description = "Tell types apart that the database keeps alike, as SQLite does integer and bigint.")
    private boolean declaredTypes;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.INCLUDE, include);
        flags.put(Setting.EXCLUDE, exclude);
        flags.put(Setting.ONLY_IN_DATABASE, onlyInDatabase);
        flags.put(Setting.DECLARED_TYPES, declaredTypes ? "true" : null);
    }
}
