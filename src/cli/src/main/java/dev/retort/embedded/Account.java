package dev.retort.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The operating system account that PostgreSQL runs as: the user's own where it can be. PostgreSQL refuses to run as root (its
 * {@code main.c}, {@code check_root}), so root runs it under another name.
 *
 * @param prefix what stands before a program's name so that it runs as this account; empty for the user's own
 * @param owner the numeric id that must own the data; empty where the user's own is right
 * @param foreign whether the account is really another one, which must be let through to the files
 */
record Account(List<String> prefix, OptionalInt owner, boolean foreign) {

    private static final int NOBODY = 65534;

    private static final Account OWN = new Account(List.of(), OptionalInt.empty(), false);

    // For the kernel the user stays the same and so does the owner of files; only getuid() says 65534
    // (user_namespaces(7)).
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    // initdb refuses a user id without a name, such as containers are started with.
    private static final Account NAMED = new Account(NAMESPACE, OptionalInt.empty(), false);

    // Containers mostly forbid user namespaces but let root become somebody else.
    private static final List<Account> FOR_ROOT = List.of(
            new Account(NAMESPACE, OptionalInt.of(0), false),
            nobody("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
            nobody("chroot", "--userspec=" + NOBODY + ":" + NOBODY, "--groups=", "/"));

    /**
     * The account for this process.
     *
     * @param directory a working directory for the programs that find it out
     * @throws EmbeddedException if this is root and there is no way to run a program as anybody else
     */
    static Account current(Path directory) {
        if (OWN.satisfies("id -un && test $(id -u) -ne 0", directory)) {
            return OWN;
        }
        if (OWN.satisfies("test $(id -u) -eq 0", directory)) {
            return forRoot(directory);
        }
        return NAMED.satisfies("id -un", directory) ? NAMED : OWN;
    }

    private static Account forRoot(Path directory) {
        return FOR_ROOT.stream()
                .filter(account -> account.satisfies("id -un && test $(id -u) -ne 0", directory))
                .findFirst()
                .orElseThrow(() ->
                        new EmbeddedException("PostgreSQL does not run as root, and neither unshare -U, setpriv nor"
                                + " chroot --userspec is permitted here to run it as somebody else; run Retort as an ordinary user,"
                                + " or name a running database instead."));
    }

    /** Whether a shell command succeeds as this account; it does not where there is no shell (Windows). */
    private boolean satisfies(String test, Path directory) {
        try {
            return command(directory, List.of("sh", "-c", test)).run().exitCode() == 0;
        } catch (EmbeddedException noSuchProgram) {
            return false;
        }
    }

    /** A command that this account runs. */
    Command command(Path directory, List<String> words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return new Command(all, directory);
    }

    /**
     * Gives a file, or a directory and all that is in it, to this account where it belongs to another.
     *
     * @throws EmbeddedException if that is not permitted
     */
    void own(Path path) {
        if (owner.isEmpty() || Files.notExists(path) || hasOwner(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", owner.getAsInt(), LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new EmbeddedException(
                    "The owner of " + path + " cannot be set to the user id " + owner.getAsInt()
                            + " that PostgreSQL runs as: " + Reason.of(e) + "; run Retort as an ordinary user.",
                    e);
        }
    }

    private boolean hasOwner(Path path) {
        try {
            return Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS)
                    .equals(owner.getAsInt());
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Account nobody(String... prefix) {
        return new Account(List.of(prefix), OptionalInt.of(NOBODY), true);
    }
}
