package dev.retort.runner;

import dev.retort.history.MigrationScript;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import java.util.List;

/** Migrations of plain SQL for tests. */
final class Scripts {

    private Scripts() {}

    /** A migration that creates, and drops, a table named as its id. */
    static MigrationScript creates(String id, String... revises) {
        return sql(id, List.of(revises), true, List.of("create table " + id + " (n int)"), List.of("drop table " + id));
    }

    /** A migration in one transaction. */
    static MigrationScript transactional(String id, String revises, String... statements) {
        return sql(id, parents(revises), true, List.of(statements), List.of("select 1"));
    }

    /** A migration whose statements are committed one by one. */
    static MigrationScript statementwise(String id, String revises, String... statements) {
        return sql(id, parents(revises), false, List.of(statements), List.of("select 1"));
    }

    private static List<String> parents(String revises) {
        return revises.isEmpty() ? List.of() : List.of(revises);
    }

    private static MigrationScript sql(
            String id, List<String> revises, boolean transactional, List<String> up, List<String> down) {
        return script(id, revises, transactional, "source:" + id, new Sql(up, down));
    }

    static MigrationScript script(
            String id, List<String> revises, boolean transactional, String checksum, Migration migration) {
        return new MigrationScript(
                id, revises, "do " + id, "", transactional, "migrations/" + id + ".java", checksum, migration);
    }

    /** Statements for both ways. */
    record Sql(List<String> up, List<String> down) implements Migration {
        @Override
        public void upgrade(Operations op) {
            up.forEach(op::execute);
        }

        @Override
        public void downgrade(Operations op) {
            down.forEach(op::execute);
        }
    }
}
