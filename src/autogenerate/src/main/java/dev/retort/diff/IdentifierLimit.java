package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the model's identifiers against the server's limit. A table, column or sequence whose name is too long is refused:
 * the server would cut it or fail. Names of constraints and indexes, which no statement of the application uses, are cut as
 * the server does.
 */
final class IdentifierLimit {

    private final Dialect dialect;

    IdentifierLimit(Dialect dialect) {
        this.dialect = dialect;
    }

    Schema applyTo(Schema desired) {
        List<Table> tables = new ArrayList<>();
        for (Table table : desired.tables()) {
            check(table.name().name(), "table");
            for (Column column : table.columns()) {
                check(column.name(), "column of table '" + table.name() + "'");
            }
            tables.add(withCutNames(table));
        }
        for (Sequence sequence : desired.sequences()) {
            check(sequence.name().name(), "sequence");
        }
        for (View view : desired.declaredViews()) {
            check(view.name().name(), "view");
        }
        return desired.withTables(tables);
    }

    private void check(String name, String what) {
        int length = dialect.identifierUnit().length(name);
        if (length > dialect.identifierLimit()) {
            throw new IdentifierTooLongException("the name of the " + what + ", '" + name + "', has " + length
                    + " " + dialect.identifierUnit().words() + ", but " + dialect.name() + " allows "
                    + dialect.identifierLimit()
                    + ": give it a shorter name in the entity");
        }
    }

    private Table withCutNames(Table table) {
        return table.withUniqueConstraints(cut(table.uniqueConstraints()))
                .withForeignKeys(cut(table.foreignKeys()))
                .withCheckConstraints(cut(table.checkConstraints()))
                .withIndexes(table.indexes().stream()
                        .map(index -> index.withName(cut(index.name())))
                        .toList());
    }

    @SuppressWarnings("unchecked") // withName answers the same kind of constraint
    private <C extends Constraint> List<C> cut(List<C> constraints) {
        return constraints.stream()
                .map(constraint -> (C) constraint.withName(cut(constraint.name())))
                .toList();
    }

    private @Nullable String cut(@Nullable String name) {
        return name == null ? null : dialect.defaultNames().cut(name);
    }
}
