package dev.retort.dialect;

import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one table that follow each other. Where ALTER TABLE can do all of them it does
 * (https://www.sqlite.org/lang_altertable.html); otherwise all are done to the table's text, and its rows are moved once.
 */
final class SqliteChange {

    private final Sqlite dialect;
    private final List<StoredObject> stored;
    private final List<String> first = new ArrayList<>();
    private final List<String> last = new ArrayList<>();

    SqliteChange(Sqlite dialect, List<StoredObject> stored) {
        this.dialect = dialect;
        this.stored = new ArrayList<>(stored);
    }

    /** The changes of one table that follow each other are a part, every other operation is one of its own. */
    static List<List<Operation>> parts(List<Operation> migration) {
        List<List<Operation>> parts = new ArrayList<>();
        QualifiedName last = null;
        for (Operation operation : SqliteKeys.together(migration)) {
            QualifiedName table = table(operation);
            if (table != null && table.equals(last)) {
                parts.get(parts.size() - 1).add(operation);
            } else {
                parts.add(new ArrayList<>(List.of(operation)));
            }
            last = table;
        }
        return parts.stream().map(List::copyOf).toList();
    }

    /** The table whose text the operation changes; null for other operations. */
    static @Nullable QualifiedName table(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return add.table();
        }
        if (operation instanceof Operation.DropColumn drop) {
            return drop.table();
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return alter.table();
        }
        if (operation instanceof Operation.AlterTableOption alter) {
            return alter.table();
        }
        if (operation instanceof Operation.DropNamed drop) {
            return switch (drop.kind()) {
                case COLUMN, PRIMARY_KEY, UNIQUE_CONSTRAINT, FOREIGN_KEY, CHECK_CONSTRAINT -> drop.owner();
                default -> null;
            };
        }
        return ofConstraint(operation);
    }

    private static @Nullable QualifiedName ofConstraint(Operation operation) {
        if (operation instanceof Operation.AddConstraint add) {
            return add.table();
        }
        if (operation instanceof Operation.DropConstraint drop) {
            return drop.table();
        }
        if (operation instanceof Operation.ReplaceKey replace) {
            return replace.table();
        }
        return operation instanceof Operation.RenameConstraint rename ? rename.table() : null;
    }

    /** Whether the operations alone do not tell their statements. */
    static boolean needsStored(List<Operation> part) {
        return part.stream()
                .anyMatch(operation -> operation instanceof Operation.RenameIndex
                        || operation instanceof Operation.FillColumn fill && fillsDefault(fill)
                        || table(operation) != null && !isPlain(operation));
    }

    /** Whether a table is dropped, or moved, by which the old one is dropped. */
    static boolean mayDropTable(List<Operation> part) {
        Operation operation = part.get(0);
        return operation instanceof Operation.DropTable
                || operation instanceof Operation.DropNamed drop && drop.kind() == ObjectKind.TABLE
                || needsStored(part);
    }

    private static boolean isPlain(Operation operation) {
        return operation instanceof Operation.AddColumn add && isPlain(add.column())
                || operation instanceof Operation.AddConstraint key && isIndex(key.constraint());
    }

    /** A unique constraint comes as an index, which has no words for what to do instead of refusing a row. */
    private static boolean isIndex(Constraint constraint) {
        return constraint instanceof UniqueConstraint
                && SqliteConflict.clause(constraint).isEmpty();
    }

    /** ADD COLUMN takes neither a default that has to be computed for each row nor a stored column. */
    private static boolean isPlain(Column column) {
        boolean now = column.defaultValue() != null
                && (!Sqlite.isPlain(column.defaultValue())
                        || column.defaultValue().sql().toLowerCase(Locale.ROOT).startsWith("current_"));
        boolean stored = column.generated() != null && column.generated().stored();
        return !now && !stored && column.identity() == null;
    }

    private static boolean fillsDefault(Operation.FillColumn fill) {
        return fill.expression().strip().equalsIgnoreCase("default");
    }

    /** The statements of a part. */
    List<String> statements(List<Operation> part) {
        Operation operation = part.get(0);
        if (operation instanceof Operation.RenameIndex rename) {
            return renamed(rename);
        }
        if (operation instanceof Operation.FillColumn fill) {
            return filled(fill);
        }
        SqliteCreateTable before = text(table(operation));
        return part.stream().allMatch(one -> isPlain(one) || isDroppable(one, before))
                ? part.stream().flatMap(one -> dialect.statements(one).stream()).toList()
                : changed(part, before);
    }

    private SqliteCreateTable text(@Nullable QualifiedName table) {
        String name = table == null ? "" : table.name();
        return stored("table", name)
                .map(found -> SqliteCreateTable.read(found.sql()))
                .orElseThrow(() -> new InexpressibleOperationException(
                        "the database has no table '" + table + "' that could be changed"));
    }

    private Optional<StoredObject> stored(String kind, String name) {
        return stored.stream()
                .filter(object -> object.kind().equals(kind) && object.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** DROP COLUMN takes no column with a key in its own definition. */
    private static boolean isDroppable(Operation operation, SqliteCreateTable table) {
        return operation instanceof Operation.DropColumn drop
                && table.column(drop.column().name())
                        .filter(column -> column.clauses().stream().noneMatch(clause -> switch (clause.kind()) {
                            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK -> true;
                            default -> false;
                        }))
                        .isPresent();
    }

    private List<String> changed(List<Operation> part, SqliteCreateTable before) {
        SqliteEdit edit = new SqliteEdit(dialect, before);
        for (Operation operation : part.stream()
                .sorted(Comparator.comparing(SqliteChange::isCounting))
                .toList()) {
            edit = change(edit, operation);
        }
        List<String> statements = new ArrayList<>(first);
        if (!edit.text().sql().equals(before.sql())) {
            statements.addAll(new SqliteMove(before, edit.text(), stored).statements());
        }
        statements.addAll(last);
        return statements;
    }

    /** AUTOINCREMENT is part of a key, which has to be there. */
    private static boolean isCounting(Operation operation) {
        return operation instanceof Operation.AlterTableOption option
                && option.option().equals(SqliteCreateTable.AUTOINCREMENT)
                && option.after() != null;
    }

    private SqliteEdit change(SqliteEdit edit, Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return edit.add(add.table(), add.column());
        }
        if (operation instanceof Operation.DropColumn drop) {
            return edit.dropColumn(drop.column().name());
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return edit.alter(alter.before(), alter.after());
        }
        if (operation instanceof Operation.AlterTableOption option) {
            return edit.option(option);
        }
        if (operation instanceof Operation.DropNamed drop) {
            return drop.kind() == ObjectKind.COLUMN ? edit.dropColumn(drop.name()) : drop(edit, drop.name(), null);
        }
        return constraint(edit, operation);
    }

    private SqliteEdit constraint(SqliteEdit edit, Operation operation) {
        if (operation instanceof Operation.DropConstraint drop) {
            Constraint constraint = drop.constraint();
            return drop(edit, String.valueOf(constraint.name()), constraint);
        }
        if (operation instanceof Operation.ReplaceKey replace) {
            return constraint(constraint(edit, replace.drop()), replace.add());
        }
        if (operation instanceof Operation.RenameConstraint rename) {
            return rename(edit, rename);
        }
        Operation.AddConstraint add = (Operation.AddConstraint) operation;
        if (isIndex(add.constraint())) {
            last.addAll(dialect.statements(add));
            return edit;
        }
        return edit.add(add.constraint());
    }

    private SqliteEdit drop(SqliteEdit edit, String name, @Nullable Constraint shape) {
        Optional<StoredObject> index = stored("index", name);
        if (index.isEmpty()) {
            return edit.drop(name, shape);
        }
        index.ifPresent(this::drop);
        return edit;
    }

    private void drop(StoredObject index) {
        first.add("drop index " + dialect.quote(index.name()));
        stored.remove(index);
    }

    private SqliteEdit rename(SqliteEdit edit, Operation.RenameConstraint rename) {
        Optional<StoredObject> index = stored("index", rename.from());
        if (index.isEmpty()) {
            return edit.rename(rename.from(), rename.to());
        }
        index.ifPresent(found -> {
            drop(found);
            last.add(named(found, rename.to()));
        });
        return edit;
    }

    private List<String> renamed(Operation.RenameIndex rename) {
        StoredObject index = stored("index", rename.from())
                .orElseThrow(() -> new InexpressibleOperationException(
                        "the database has no index '" + rename.from() + "' that could get another name"));
        return List.of("drop index " + dialect.quote(index.name()), named(index, rename.to()));
    }

    private String named(StoredObject index, String name) {
        SqliteWords words = SqliteWords.of(index.sql());
        SqliteToken old = words.get(words.find(0, "index") + 1);
        return index.sql().substring(0, old.from())
                + dialect.quote(name)
                + index.sql().substring(old.to());
    }

    /** UPDATE knows no DEFAULT. */
    private List<String> filled(Operation.FillColumn fill) {
        String value = text(fill.table())
                .column(fill.column())
                .flatMap(column -> column.clause(SqliteClause.Kind.DEFAULT))
                .map(SqliteClause::text)
                .orElse("null");
        return dialect.statements(new Operation.FillColumn(fill.table(), fill.column(), value));
    }
}
