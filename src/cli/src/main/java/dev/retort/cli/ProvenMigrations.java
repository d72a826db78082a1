package dev.retort.cli;

import dev.retort.proof.Proof;
import java.nio.file.Path;
import java.util.List;

/**
 * New migrations and what a trial has shown.
 *
 * @param proofs what it says of each
 */
record ProvenMigrations(NewMigrations migrations, List<Proof> proofs) {

    ProvenMigrations {
        proofs = List.copyOf(proofs);
    }

    /** Writes all files, each with its proof, or none. */
    List<Path> write() {
        return migrations.write(proofs);
    }
}
