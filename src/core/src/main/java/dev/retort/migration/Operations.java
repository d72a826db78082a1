package dev.retort.migration;

import dev.retort.operation.CustomOperation;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.operation.ReversibleOperations;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of a migration file. Each verb takes the finished noun and collects one operation; nothing is executed here.
 * Names of tables, sequences and enumeration types are {@code name} or {@code schema.name}. A {@code drop} by name alone
 * takes the definition from {@code known} where the same object is dropped there; otherwise it cannot be reversed.
 */
public final class Operations extends TypeVerbs {

    private final Collector collector;

    private Operations(Collector collector) {
        this.collector = collector;
    }

    /** Calls the migration's {@code upgrade} and answers what it collected, in order. */
    public static List<Operation> upgrade(Migration migration) {
        Collector collector = new Collector(List.of(), null);
        migration.upgrade(new Operations(collector));
        return collector.operations();
    }

    /** Calls the migration's {@code downgrade} and answers what it collected, in order. */
    public static List<Operation> downgrade(Migration migration) {
        Collector collector = new Collector(ReversibleOperations.reversed(upgrade(migration)), null);
        migration.downgrade(new Operations(collector));
        return collector.operations();
    }

    /** The line of the migration's file behind each operation of one direction, as far as its class file tells. */
    public static List<OptionalInt> lines(Migration migration, BiConsumer<Migration, Operations> direction) {
        SourceLines lines = new SourceLines(migration);
        direction.accept(migration, new Operations(new Collector(List.of(), lines)));
        return lines.lines();
    }

    /**
     * The verbs of changes that some servers carry out while others read and write, in statements that each commit by themselves:
     * {@code op.online().createIndex(...)}. The migration is not transactional then; other servers do the same as without.
     */
    public Operations online() {
        return new Operations(collector.online());
    }

    /** Creates a schema (a namespace). */
    public void createSchema(String name) {
        add(new Operation.CreateSchema(name));
    }

    /** Drops a schema, which must be empty. */
    public void dropSchema(String name) {
        add(new Operation.DropSchema(name));
    }

    /** Creates a table with all that belongs to it. */
    public void createTable(TableDefinition table) {
        add(new Operation.CreateTable(table.table()));
    }

    /** Drops a table, giving its definition for the way back. */
    public void dropTable(TableDefinition table) {
        add(new Operation.DropTable(table.table()));
    }

    /** Drops a table by its name. */
    public void dropTable(String name) {
        dropOwner(ObjectKind.TABLE, name);
    }

    /** Moves a table to another schema: {@code moveTable("sales.orders", "archive.orders")}. */
    public void moveTable(String from, String to) {
        add(new Operation.RenameTable(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /** Renames a table within its schema. */
    public void renameTable(String from, String to) {
        add(new Operation.RenameTable(QualifiedName.parse(from), to));
    }

    /** Changes the comment of a table; the empty text stands for none. */
    public void commentOnTable(String table, From<String> before, To<String> after) {
        add(new Operation.CommentOnTable(
                QualifiedName.parse(table), unlessEmpty(before.value()), unlessEmpty(after.value())));
    }

    /** Changes an option of a table in the words of its server; the empty text stands for what the server does unasked. */
    public void alterTableOption(String table, String option, From<String> before, To<String> after) {
        add(new Operation.AlterTableOption(
                QualifiedName.parse(table), option, unlessEmpty(before.value()), unlessEmpty(after.value())));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Adds a column behind the last one. */
    public void addColumn(String table, String name, ColumnDefinition definition) {
        add(new Operation.AddColumn(QualifiedName.parse(table), definition.named(name)));
    }

    /** Drops a column, giving its definition for the way back. */
    public void dropColumn(String table, String name, ColumnDefinition definition) {
        add(new Operation.DropColumn(QualifiedName.parse(table), definition.named(name)));
    }

    /** Drops a column by its name. */
    public void dropColumn(String table, String name) {
        dropPart(ObjectKind.COLUMN, table, name);
    }

    /** Changes a column from one state to another. */
    public void alterColumn(String table, String name, From<ColumnDefinition> before, To<ColumnDefinition> after) {
        Column from = before.value().named(name);
        add(new Operation.AlterColumn(
                QualifiedName.parse(table), from, after.value().named(name)));
    }

    /** Gives a value, a SQL expression or {@code default}, to the rows that hold NULL in a column. */
    public void fillColumn(String table, String name, String expression) {
        add(new Operation.FillColumn(QualifiedName.parse(table), name, expression));
    }

    /** Gives the rows that hold NULL in a column what another column holds. */
    public void copyColumn(String table, String from, String to) {
        add(new Operation.CopyColumn(QualifiedName.parse(table), from, to));
    }

    /** Says which constants the numbers of a column stand for, so that autogenerate sees when they change places. */
    public void setOrdinals(String table, String column, Constants constants) {
        alterOrdinals(table, column, List.of(), constants.names());
    }

    /**
     * Gives rows the numbers that their constants have from now on. A constant that has gone, and whose number another one
     * gets, leaves rows of {@code -1 - number}, which no constant has.
     */
    public void alterOrdinals(String table, String column, From<Constants> before, To<Constants> after) {
        alterOrdinals(table, column, before.value().names(), after.value().names());
    }

    /** The same in a column of a key, number by number, so that no two rows have the same one on the way. */
    public void alterKeyOrdinals(String table, String column, From<Constants> before, To<Constants> after) {
        add(new Operation.AlterOrdinals(
                QualifiedName.parse(table),
                column,
                before.value().names(),
                after.value().names(),
                true));
    }

    /** Says that a column no longer keeps constants by their numbers, giving them for the way back. */
    public void dropOrdinals(String table, String column, Constants constants) {
        alterOrdinals(table, column, constants.names(), List.of());
    }

    private void alterOrdinals(String table, String column, List<String> before, List<String> after) {
        add(new Operation.AlterOrdinals(QualifiedName.parse(table), column, before, after));
    }

    /** Renames a column. */
    public void renameColumn(String table, String from, String to) {
        add(new Operation.RenameColumn(QualifiedName.parse(table), from, to));
    }

    /** Adds a primary key to a table. */
    public void addPrimaryKey(String table, PrimaryKeyDefinition key) {
        addConstraint(table, key.constraint());
    }

    /** Drops a primary key, giving its definition for the way back. */
    public void dropPrimaryKey(String table, PrimaryKeyDefinition key) {
        dropConstraint(table, key.constraint());
    }

    /** Drops a primary key by its name. */
    public void dropPrimaryKey(String table, String name) {
        dropPart(ObjectKind.PRIMARY_KEY, table, name);
    }

    /** Puts a primary key in the place of another one; {@link #online()}, its index is built before the other goes. */
    public void replacePrimaryKey(String table, PrimaryKeyDefinition before, PrimaryKeyDefinition after) {
        replaceKey(table, before.constraint(), after.constraint());
    }

    /** Puts a unique constraint in the place of another one; {@link #online()}, its index is built before the other goes. */
    public void replaceUniqueConstraint(String table, UniqueDefinition before, UniqueDefinition after) {
        replaceKey(table, before.constraint(), after.constraint());
    }

    /** Adds a unique constraint to a table. */
    public void addUniqueConstraint(String table, UniqueDefinition unique) {
        addConstraint(table, unique.constraint());
    }

    /** Drops a unique constraint, giving its definition for the way back. */
    public void dropUniqueConstraint(String table, UniqueDefinition unique) {
        dropConstraint(table, unique.constraint());
    }

    /** Drops a unique constraint by its name. */
    public void dropUniqueConstraint(String table, String name) {
        dropPart(ObjectKind.UNIQUE_CONSTRAINT, table, name);
    }

    /** Adds a foreign key to a table. */
    public void addForeignKey(String table, ForeignKeyDefinition key) {
        addConstraint(table, key.foreignKey());
    }

    /** Drops a foreign key, giving its definition for the way back. */
    public void dropForeignKey(String table, ForeignKeyDefinition key) {
        dropConstraint(table, key.foreignKey());
    }

    /** Drops a foreign key by its name. */
    public void dropForeignKey(String table, String name) {
        dropPart(ObjectKind.FOREIGN_KEY, table, name);
    }

    /** Adds a check constraint to a table. */
    public void addCheckConstraint(String table, CheckDefinition check) {
        addConstraint(table, check.constraint());
    }

    /** Drops a check constraint, giving its definition for the way back. */
    public void dropCheckConstraint(String table, CheckDefinition check) {
        dropConstraint(table, check.constraint());
    }

    /** Drops a check constraint by its name. */
    public void dropCheckConstraint(String table, String name) {
        dropPart(ObjectKind.CHECK_CONSTRAINT, table, name);
    }

    /** Checks the rows that a foreign key which is NOT VALID has not looked at. */
    public void validateConstraint(String table, ForeignKeyDefinition key) {
        validateConstraint(table, key.foreignKey());
    }

    /** Checks the rows that a check constraint which is NOT VALID has not looked at. */
    public void validateConstraint(String table, CheckDefinition check) {
        validateConstraint(table, check.constraint());
    }

    /** Checks the rows that a constraint which is NOT VALID has not looked at; it cannot be reversed from itself. */
    public void validateConstraint(String table, String name) {
        add(new Operation.ValidateConstraint(QualifiedName.parse(table), name, null));
    }

    /** Makes a foreign key NOT VALID again: drops and adds it. */
    public void invalidateConstraint(String table, ForeignKeyDefinition key) {
        add(new Operation.InvalidateConstraint(QualifiedName.parse(table), key.foreignKey()));
    }

    /** Makes a check constraint NOT VALID again: drops and adds it. */
    public void invalidateConstraint(String table, CheckDefinition check) {
        add(new Operation.InvalidateConstraint(QualifiedName.parse(table), check.constraint()));
    }

    private void validateConstraint(String table, Constraint constraint) {
        String name = Objects.requireNonNull(constraint.name(), "a constraint without a name");
        add(new Operation.ValidateConstraint(QualifiedName.parse(table), name, constraint));
    }

    /** Adds an exclusion constraint to a table. */
    public void addExclusionConstraint(String table, ExclusionConstraint exclusion) {
        addConstraint(table, exclusion);
    }

    /** Drops an exclusion constraint, giving its definition for the way back. */
    public void dropExclusionConstraint(String table, ExclusionConstraint exclusion) {
        dropConstraint(table, exclusion);
    }

    /** Drops an exclusion constraint by its name. */
    public void dropExclusionConstraint(String table, String name) {
        dropPart(ObjectKind.EXCLUSION_CONSTRAINT, table, name);
    }

    /** Renames a constraint, and with it the index behind it. */
    public void renameConstraint(String table, String from, String to) {
        add(new Operation.RenameConstraint(QualifiedName.parse(table), from, to));
    }

    /** Creates an index on a table. */
    public void createIndex(String table, IndexDefinition index) {
        add(new Operation.CreateIndex(QualifiedName.parse(table), index.index()));
    }

    /** Drops an index, giving its definition for the way back. */
    public void dropIndex(String table, IndexDefinition index) {
        add(new Operation.DropIndex(QualifiedName.parse(table), index.index()));
    }

    /** Drops an index by its name. */
    public void dropIndex(String table, String name) {
        dropPart(ObjectKind.INDEX, table, name);
    }

    /** Renames an index. */
    public void renameIndex(String table, String from, String to) {
        add(new Operation.RenameIndex(QualifiedName.parse(table), from, to));
    }

    /** Creates a sequence. */
    public void createSequence(SequenceDefinition sequence) {
        add(new Operation.CreateSequence(sequence.sequence()));
    }

    /** Drops a sequence, giving its definition for the way back. */
    public void dropSequence(SequenceDefinition sequence) {
        add(new Operation.DropSequence(sequence.sequence()));
    }

    /** Drops a sequence by its name. */
    public void dropSequence(String name) {
        dropOwner(ObjectKind.SEQUENCE, name);
    }

    /** Changes the options of a sequence. */
    public void alterSequence(From<SequenceDefinition> before, To<SequenceDefinition> after) {
        add(new Operation.AlterSequence(before.value().sequence(), after.value().sequence()));
    }

    /** Moves a sequence to another schema: {@code moveSequence("sales.numbers", "archive.numbers")}. */
    public void moveSequence(String from, String to) {
        add(new Operation.RenameSequence(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /** Renames a sequence within its schema. */
    public void renameSequence(String from, String to) {
        add(new Operation.RenameSequence(QualifiedName.parse(from), to));
    }

    /** Lets a sequence go on behind the numbers that a column holds already. */
    public void continueSequence(SequenceDefinition sequence, String table, String column) {
        add(new Operation.ContinueSequence(sequence.sequence(), QualifiedName.parse(table), column));
    }

    /** Creates a view. */
    public void createView(ViewDefinition view) {
        add(new Operation.CreateView(view.view()));
    }

    /** Drops a view, giving its definition for the way back. */
    public void dropView(ViewDefinition view) {
        add(new Operation.DropView(view.view()));
    }

    /** Drops a view by its name. */
    public void dropView(String name) {
        dropOwner(ObjectKind.VIEW, name);
    }

    /** Drops a materialized view by its name. */
    public void dropMaterializedView(String name) {
        dropOwner(ObjectKind.MATERIALIZED_VIEW, name);
    }

    /** Creates an object that no entity declares, such as a trigger or a policy. */
    public void createDependent(DependentDefinition dependent) {
        add(new Operation.CreateDependent(dependent.dependent()));
    }

    /** Drops an object that no entity declares, giving its definition for the way back. */
    public void dropDependent(DependentDefinition dependent) {
        add(new Operation.DropDependent(dependent.dependent()));
    }

    /** Executes SQL text as it stands; it cannot be reversed from itself. */
    public void execute(String sql) {
        add(new Operation.ExecuteSql(sql, null));
    }

    /** Executes SQL text as it stands; the second text undoes it. */
    public void execute(String sql, String reverseSql) {
        add(new Operation.ExecuteSql(sql, reverseSql));
    }

    /** Does what an operation of the project's own says. */
    public void perform(CustomOperation operation) {
        add(new Operation.Custom(operation));
    }

    private void replaceKey(String table, Constraint before, Constraint after) {
        add(new Operation.ReplaceKey(QualifiedName.parse(table), before, after, false));
    }

    private void addConstraint(String table, Constraint constraint) {
        add(new Operation.AddConstraint(QualifiedName.parse(table), constraint));
    }

    private void dropConstraint(String table, Constraint constraint) {
        add(new Operation.DropConstraint(QualifiedName.parse(table), constraint));
    }

    private void dropPart(ObjectKind kind, String table, String name) {
        drop(new Operation.DropNamed(kind, QualifiedName.parse(table), name));
    }

    @Override
    void dropOwner(ObjectKind kind, String name) {
        QualifiedName owner = QualifiedName.parse(name);
        drop(new Operation.DropNamed(kind, owner, owner.name()));
    }

    private void drop(Operation.DropNamed drop) {
        collector.drop(drop);
    }

    @Override
    void add(Operation operation) {
        collector.add(operation);
    }
}
