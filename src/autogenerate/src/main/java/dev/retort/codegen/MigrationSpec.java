package dev.retort.codegen;

import dev.retort.dialect.Dialect;
import dev.retort.operation.Operation;
import java.time.Instant;
import java.util.List;

/**
 * What a migration file says.
 *
 * @param packageName its package; empty for none
 * @param className the class's name, which is the file's name too
 * @param id the revision's id
 * @param revises the ids of the revisions before it
 * @param message what it does, in the words of its author
 * @param created when it was made, to the second
 * @param upgrade what it does, in order
 * @param downgrade what undoes it, in order
 * @param dialect the database for which it is written
 * @param proof what a trial has shown, a line each; empty where nothing is to be said
 * @param transactional whether it runs in one transaction where the server can
 * @param before what migrations do that are written together with it and run before it
 */
public record MigrationSpec(
        String packageName,
        String className,
        String id,
        List<String> revises,
        String message,
        Instant created,
        List<Operation> upgrade,
        List<Operation> downgrade,
        Dialect dialect,
        List<String> proof,
        boolean transactional,
        List<Operation> before) {

    /** A file of its own that says nothing of a trial. */
    public MigrationSpec(
            String packageName,
            String className,
            String id,
            List<String> revises,
            String message,
            Instant created,
            List<Operation> upgrade,
            List<Operation> downgrade,
            Dialect dialect) {
        this(
                packageName,
                className,
                id,
                revises,
                message,
                created,
                upgrade,
                downgrade,
                dialect,
                List.of(),
                true,
                List.of());
    }

    /** Copies the lists. */
    public MigrationSpec {
        revises = List.copyOf(revises);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        proof = List.copyOf(proof);
        before = List.copyOf(before);
    }
}
