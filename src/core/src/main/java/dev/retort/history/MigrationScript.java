package dev.retort.history;

import dev.retort.dialect.Dialect;
import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import dev.retort.operation.CustomOperationException;
import dev.retort.operation.InapplicableOperationException;
import dev.retort.operation.IrreversibleOperationException;
import dev.retort.operation.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A migration with its place in the history.
 *
 * @param id the revision's own id
 * @param revises the ids of the revisions before it, without duplicates
 * @param message what it does, in the words of its author
 * @param created when the file was made, as ISO-8601 in UTC; empty where nobody said
 * @param transactional whether it runs in one transaction where the server can
 * @param source the file or class it comes from, for people
 * @param checksum how its text was fingerprinted and the fingerprint, separated by a colon; only checksums of one kind compare
 * @param migration what it does
 */
public record MigrationScript(
        String id,
        List<String> revises,
        String message,
        String created,
        boolean transactional,
        String source,
        String checksum,
        Migration migration) {

    /** The words that stand for places in a history and therefore name no revision. */
    static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    /**
     * Checks the id.
     *
     * @throws InvalidMigrationException when the id is malformed or a reserved word
     */
    public MigrationScript {
        revises = revises.stream().distinct().toList();
        if (!ID.matcher(id).matches()) {
            throw new InvalidMigrationException(
                    "A revision's id has 1 to 32 letters, digits, '_' or '-', but that of %s is '%s' (%d characters): change it."
                            .formatted(source, id, id.length()));
        }
        if (RESERVED.contains(id)) {
            throw new InvalidMigrationException(
                    "The id '%s' of %s is a word that stands for a place in the history: choose another."
                            .formatted(id, source));
        }
    }

    /**
     * A migration with what its annotation says.
     *
     * @throws InvalidMigrationException when the id is malformed or a reserved word
     */
    public static MigrationScript of(Revision revision, String source, String checksum, Migration migration) {
        return new MigrationScript(
                revision.id(),
                List.of(revision.revises()),
                revision.message(),
                revision.created(),
                revision.transactional(),
                source,
                checksum,
                migration);
    }

    /**
     * What it does in one direction, in order.
     *
     * @throws InvalidMigrationException when it throws, whatever its author did not mean to
     */
    public List<Operation> operations(Direction direction) {
        try {
            return direction.collect(migration);
        } catch (MigrationException
                | InapplicableOperationException
                | IrreversibleOperationException
                | CustomOperationException known) {
            throw known;
        } catch (RuntimeException | LinkageError e) {
            throw new InvalidMigrationException(
                    "The %s of revision %s cannot be collected, because %s fails with %s."
                            .formatted(direction.word(), label(), placeOf(e), e),
                    e);
        }
    }

    /** Its file, with the line of it from which something was thrown, as far as its class file tells. */
    public String placeOf(Throwable thrown) {
        String own = migration.getClass().getName();
        return Stream.of(thrown.getStackTrace())
                .filter(frame ->
                        frame.getClassName().equals(own) || frame.getClassName().startsWith(own + "$"))
                .filter(frame -> frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> source + ":" + frame.getLineNumber())
                .orElse(source);
    }

    /** The id, with the message in parentheses where there is one. */
    public String label() {
        return message.isBlank() ? id : id + " (" + words() + ")";
    }

    /** Whether it runs in one transaction on a database, which it always does where that is the only lock that a runner has. */
    public boolean isTransactional(Dialect dialect) {
        return dialect.hasTransactionalDdl()
                && (transactional || dialect.writeLock().isPresent());
    }

    /** The message on one line. */
    public String words() {
        return message.strip().replaceAll("\\s+", " ");
    }

    static String labels(Collection<MigrationScript> scripts) {
        return scripts.stream().map(MigrationScript::label).collect(Collectors.joining(", "));
    }
}
