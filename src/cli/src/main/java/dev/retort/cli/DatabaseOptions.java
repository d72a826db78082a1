package dev.retort.cli;

import dev.retort.config.Flags;
import dev.retort.config.PasswordPrompt;
import dev.retort.config.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which database. */
@Command(optionListHeading = "Database:")
final class DatabaseOptions implements SettingFlags {

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            description = {
                "postgresql://user@host:port/name, jdbc:postgresql://..., or embedded:postgresql;",
                "default: $DATABASE_URL."
            })
    private @Nullable String url;

    @Option(names = "--username", paramLabel = "NAME", description = "Who logs in; default: the address's user.")
    private @Nullable String username;

    @Option(
            names = "--password",
            arity = "0..1",
            paramLabel = "PASSWORD",
            fallbackValue = PasswordPrompt.ASK,
            description = "The password; asked for where none follows.")
    private @Nullable String password;

    @Option(names = "--password-env", paramLabel = "VARIABLE", description = "The variable that holds the password.")
    private @Nullable String passwordEnv;

    @Option(
            names = "--schemas",
            paramLabel = "NAME,...",
            description = "The schemas to look at; default: the connection's default schema.")
    private @Nullable List<String> schemas;

    @Override
    public void putInto(Flags flags) {
        flags.put(Setting.URL, url);
        flags.put(Setting.USERNAME, username);
        flags.put(Setting.PASSWORD, password);
        flags.put(Setting.PASSWORD_ENV, passwordEnv);
        flags.put(Setting.SCHEMAS, schemas);
    }
}
