package dev.retort.lint;

import static dev.retort.migration.Definitions.bigint;
import static dev.retort.migration.Definitions.enumType;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.integer;
import static dev.retort.migration.Definitions.table;
import static dev.retort.migration.Definitions.timestamp;
import static dev.retort.migration.Definitions.type;
import static dev.retort.migration.Definitions.varchar;

import dev.retort.dialect.Dialects;
import dev.retort.hazard.TableSizes;
import dev.retort.history.MigrationScript;
import dev.retort.history.RevisionGraph;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rules that speak of a migration, on PostgreSQL unless another one is named, with the history before it known. */
final class Linted {

    private static final String POSTGRESQL = "postgresql";

    private static final TableSizes LARGE =
            new TableSizes(Map.of(QualifiedName.of("people"), 1_000_000L), TableSizes.FEWEST);

    private static final Consumer<Operations> NOTHING = op -> {};

    private static final Consumer<Operations> HISTORY = op -> {
        op.createEnumType(enumType("mood", "sad"));
        op.createTable(table("people").column("id", bigint().notNull()).primaryKey("people_pkey", "id"));
        op.createTable(table("notes")
                .column("id", bigint().notNull())
                .column("rank", integer())
                .column("body", varchar(20))
                .column("mood", type("mood"))
                .column("seen", timestamp())
                .column("author", bigint())
                .column("reader", bigint())
                .foreignKey(foreignKey("notes_author", "author").references("people", "id")));
    };

    private record BothWays(Consumer<Operations> up, Consumer<Operations> down) implements Migration {
        @Override
        public void upgrade(Operations op) {
            up.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            down.accept(op);
        }
    }

    private Linted() {}

    static List<String> rules(String sql) {
        return rules(op -> op.execute(sql));
    }

    static List<String> rules(Consumer<Operations> upgrade) {
        return rules(NOTHING, upgrade);
    }

    /** Those of an upgrade behind another one, which is part of the history. */
    static List<String> rules(Consumer<Operations> before, Consumer<Operations> upgrade) {
        return rules(true, TableSizes.UNKNOWN, before, upgrade);
    }

    /** Those of an upgrade that commits each statement, behind another one. */
    static List<String> rulesWithoutTransaction(Consumer<Operations> before, Consumer<Operations> upgrade) {
        return rules(false, TableSizes.UNKNOWN, before, upgrade);
    }

    /** Those of an upgrade that is told how many rows there are. */
    static List<String> rulesOnLargeTables(String sql) {
        return rules(true, LARGE, NOTHING, op -> op.execute(sql));
    }

    /** Those of a migration that has a downgrade. */
    static List<String> bothWays(String up, String down) {
        MigrationScript script =
                script("b1", List.of("a1"), true, new BothWays(op -> op.execute(up), op -> op.execute(down)));
        return ofLast(POSTGRESQL, TableSizes.UNKNOWN, history(), script);
    }

    /** Those of the first migration of a database. */
    static List<String> on(String dialect, String sql) {
        return ofLast(dialect, TableSizes.UNKNOWN, script("a1", List.of(), true, up(op -> op.execute(sql))));
    }

    private static List<String> rules(
            boolean transactional, TableSizes sizes, Consumer<Operations> before, Consumer<Operations> upgrade) {
        return ofLast(
                POSTGRESQL,
                sizes,
                history(),
                script("b1", List.of("a1"), true, up(before)),
                script("c1", List.of("b1"), transactional, up(upgrade)));
    }

    private static MigrationScript history() {
        return script("a1", List.of(), true, up(HISTORY));
    }

    private static BothWays up(Consumer<Operations> operations) {
        return new BothWays(operations, NOTHING);
    }

    private static MigrationScript script(String id, List<String> revises, boolean transactional, Migration migration) {
        return new MigrationScript(id, revises, "", "", transactional, id, "none:" + id, migration);
    }

    private static List<String> ofLast(String dialect, TableSizes sizes, MigrationScript... scripts) {
        Linter linter = new Linter(
                RevisionGraph.of(List.of(scripts)), Dialects.byName(dialect).orElseThrow(), Levels.USUAL, sizes);
        return linter.lint(List.of(scripts[scripts.length - 1])).stream()
                .map(finding -> finding.hazard().rule().id())
                .toList();
    }
}
