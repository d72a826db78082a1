package dev.retort.cli;

import dev.retort.cli.Surroundings.Keyboard;
import dev.retort.config.ConfigException;
import dev.retort.config.PasswordPrompt;
import dev.retort.config.Secret;
import dev.retort.report.Terminal;
import org.jspecify.annotations.Nullable;

/** Asks for the password at the terminal, once. */
final class TerminalPrompt implements PasswordPrompt {

    private final Terminal terminal;
    private final Keyboard keyboard;
    private @Nullable Secret answer;

    TerminalPrompt(Terminal terminal, Keyboard keyboard) {
        this.terminal = terminal;
        this.keyboard = keyboard;
    }

    @Override
    public Secret ask(String username) {
        if (answer == null) {
            answer = typed(username);
        }
        return answer;
    }

    private Secret typed(String username) {
        if (!terminal.in()) {
            throw new ConfigException("--password: no password follows, and there is no terminal to ask at;"
                    + " name a variable that holds it with --password-env, or set RETORT_PASSWORD");
        }
        char[] typed = keyboard.readPassword(username.isEmpty() ? "Password: " : "Password of " + username + ": ");
        if (typed == null) {
            throw new ConfigException("--password: no password was typed; run the command again");
        }
        return new Secret(new String(typed));
    }
}
