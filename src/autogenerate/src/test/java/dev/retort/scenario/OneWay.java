package dev.retort.scenario;

import dev.retort.history.MigrationScript;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.operation.Operation;
import java.util.List;

/** A migration as somebody writes it in a test that never takes it back. */
@FunctionalInterface
interface OneWay extends Migration {

    @Override
    default void downgrade(Operations op) {}

    /** What it does. */
    static List<Operation> operations(OneWay upgrade) {
        return Operations.upgrade(upgrade);
    }

    /** It as a step of a history. */
    static MigrationScript script(String id, OneWay upgrade, String... revises) {
        return new MigrationScript(id, List.of(revises), "sample", "", true, id, "none:0", upgrade);
    }
}
