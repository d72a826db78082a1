package dev.retort.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the database and who logs in. Credentials inside an address count as said by the layer that says the address,
 * below what the same layer says on its own, and only if that address is the one that is used.
 */
final class DatabaseResolver {

    private final Layers layers;
    private final Variables variables;
    private final PasswordPrompt prompt;
    private final @Nullable Layer addressLayer;
    private final @Nullable DatabaseUrl url;

    private DatabaseResolver(Layers layers, Variables variables, PasswordPrompt prompt) {
        this.layers = layers;
        this.variables = variables;
        this.prompt = prompt;
        this.addressLayer = layers.all()
                .filter(layer -> layer.find(Setting.URL).isPresent())
                .findFirst()
                .orElse(null);
        this.url = layers.first(Setting.URL)
                .map(value -> DatabaseUrl.parse(value.text(), value.origin()))
                .orElse(null);
    }

    /** {@code DATABASE_URL} is looked at only where no flag, variable or file names a database. */
    static DatabaseSettings resolve(Layers layers, Variables variables, PasswordPrompt prompt, Origin surroundings) {
        Layers complete = layers.first(Setting.URL).isPresent()
                ? layers
                : layers.withCaller(variables.databaseUrl(surroundings.directory()));
        return new DatabaseResolver(complete, variables, prompt).settings();
    }

    private DatabaseSettings settings() {
        String username = username();
        return new DatabaseSettings(url, username, password(username), schemas());
    }

    private List<String> schemas() {
        return layers.first(Setting.SCHEMAS).map(Value::words).orElse(List.of());
    }

    private @Nullable String username() {
        return layers.all()
                .flatMap(layer -> Stream.of(
                                layer.find(Setting.USERNAME).map(Value::text),
                                addressOf(layer).map(DatabaseUrl::username))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Secret password(@Nullable String username) {
        return layers.all()
                .flatMap(layer -> Stream.of(
                                said(layer, username), addressOf(layer).map(DatabaseUrl::password))
                        .flatMap(Optional::stream))
                .findFirst()
                .orElse(null);
    }

    private Optional<DatabaseUrl> addressOf(Layer layer) {
        return layer == addressLayer ? Optional.ofNullable(url) : Optional.empty();
    }

    private Optional<Secret> said(Layer layer, @Nullable String username) {
        Optional<Value> password = layer.find(Setting.PASSWORD);
        Optional<Value> variable = layer.find(Setting.PASSWORD_ENV);
        if (password.isPresent() && variable.isPresent()) {
            throw variable.get().origin().error("the password is given beside it as well; keep one of the two");
        }
        return password.map(value -> value.text().equals(PasswordPrompt.ASK)
                        ? prompt.ask(username == null ? "" : username)
                        : new Secret(value.text()))
                .or(() -> variable.map(this::fromVariable));
    }

    private Secret fromVariable(Value name) {
        return variables
                .find(name.text())
                .map(Secret::new)
                .orElseThrow(() -> name.origin()
                        .error("the environment variable " + name.text()
                                + " is to hold the password but is not set; set it"));
    }
}
