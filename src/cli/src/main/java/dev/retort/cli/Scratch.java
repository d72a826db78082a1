package dev.retort.cli;

import dev.retort.database.scratch.ScratchDatabases;

/**
 * Where a migration can be tried.
 *
 * @param databases makes the databases for trials
 * @param place where they are, for people
 */
record Scratch(ScratchDatabases databases, String place) {}
