package dev.retort.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * PostgreSQL's programs, the account they run as and the files they work on.
 *
 * @param layout where the files lie
 * @param binaries the programs
 * @param account the account
 */
record Installation(Layout layout, Binaries binaries, Account account) {

    /**
     * Makes the programs ready to run on the layout's files.
     *
     * @throws EmbeddedException if they cannot be unpacked, or the account cannot reach them or own the files
     */
    static Installation prepare(Layout layout, Consumer<String> progress) {
        Account account = Account.current(layout.home());
        Installation installation = new Installation(layout, Binaries.unpacked(layout.binaries(), progress), account);
        installation.giveFilesToAccount();
        installation.requireReachable();
        return installation;
    }

    /** A command that runs one of the programs. */
    Command command(String program, List<String> arguments) {
        List<String> words = new ArrayList<>();
        words.add(binaries.program(program));
        words.addAll(arguments);
        return account.command(layout.home(), words);
    }

    private void giveFilesToAccount() {
        account.own(layout.data());
        account.own(layout.password());
        account.own(layout.binaries());
    }

    private void requireReachable() {
        if (account.foreign() && command("postgres", List.of("--version")).run().exitCode() != 0) {
            throw new EmbeddedException("PostgreSQL does not run as root, and user id "
                    + account.owner().getAsInt()
                    + " cannot reach " + layout.binaries() + "; allow others to pass through the directories above it"
                    + " (chmod o+x), or run Retort as an ordinary user.");
        }
    }
}
