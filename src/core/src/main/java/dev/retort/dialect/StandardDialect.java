package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.operation.UserCode;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Partition;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements as the SQL standard, or most databases, write them; a database's own file says only what differs. */
abstract class StandardDialect extends TypeDialect {

    @Override
    public final List<String> statements(Operation operation) {
        Operation full = inFull(operation);
        List<String> online = onlineForms().sql(full);
        return online.isEmpty() ? full.accept(this) : online;
    }

    /** The operation with what it leaves unsaid and the server would understand otherwise. */
    Operation inFull(Operation operation) {
        return operation;
    }

    /** A column as it stands in CREATE TABLE and behind ADD COLUMN. */
    protected abstract String definition(QualifiedName table, Column column);

    /** What stands between CREATE and TABLE, with a blank behind it where it says anything. */
    protected abstract String persistence(TableOptions options);

    /** What stands behind the columns of CREATE TABLE, with a blank before it where it says anything. */
    protected abstract String options(Table table);

    /** The statement that creates a partition of a table that is there. */
    protected abstract String createPartition(Partition partition);

    /** The statements that give a table, its columns and indexes what CREATE TABLE has no words for. */
    protected List<String> comments(Table table) {
        List<String> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.add(commentOnTable(table.name(), table.comment()));
        }
        for (Column column : table.columns()) {
            if (column.comment() != null) {
                statements.add(comment(table.name(), column.name(), column.comment()));
            }
        }
        return statements;
    }

    /** The statement that sets the comment of a column; null removes it. */
    protected String comment(QualifiedName table, String column, @Nullable String comment) {
        return "comment on column " + quote(table) + "." + quote(column) + " is " + literalOrNull(comment);
    }

    private String commentOnTable(QualifiedName table, @Nullable String comment) {
        return "comment on table " + quote(table) + " is " + literalOrNull(comment);
    }

    private String literalOrNull(@Nullable String text) {
        return text == null ? "null" : literal(text);
    }

    @Override
    public List<String> visitCommentOnTable(Operation.CommentOnTable operation) {
        return List.of(commentOnTable(operation.table(), operation.after()));
    }

    @Override
    public List<String> visitCreateSchema(Operation.CreateSchema operation) {
        return List.of("create schema " + quote(operation.name()));
    }

    @Override
    public List<String> visitDropSchema(Operation.DropSchema operation) {
        return List.of("drop schema " + quote(operation.name()));
    }

    @Override
    public List<String> visitCreateTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(definition(table.name(), column)));
        table.constraints().stream()
                .filter(constraint -> !isNotValid(constraint))
                .forEach(constraint -> parts.add(definition(constraint)));
        List<String> statements = new ArrayList<>();
        statements.add("create " + persistence(table.options()) + "table " + quote(table.name()) + " (\n    "
                + String.join(",\n    ", parts) + "\n)" + options(table));
        table.options().partitions().forEach(partition -> statements.add(createPartition(partition)));
        table.constraints().stream()
                .filter(StandardDialect::isNotValid)
                .forEach(constraint -> statements.add(add(table.name(), constraint)));
        table.indexes().forEach(index -> statements.add(createIndex(table.name(), index)));
        statements.addAll(comments(table));
        return statements;
    }

    /** What a database without such an option says to one. */
    protected final InexpressibleOperationException unknownOption(QualifiedName table, String option) {
        return new InexpressibleOperationException(name() + " has no table option '" + option + "', as table '" + table
                + "' is to get: leave the option out of the migration file");
    }

    /** A new table has no rows that could be left unchecked, so that CREATE TABLE makes every constraint valid. */
    private static boolean isNotValid(Constraint constraint) {
        return constraint.enforcement() == Enforcement.NOT_VALID;
    }

    @Override
    public List<String> visitDropTable(Operation.DropTable operation) {
        return dropTable(operation.table().name());
    }

    private List<String> dropTable(QualifiedName table) {
        return List.of("drop table " + quote(table));
    }

    @Override
    public List<String> visitRenameTable(Operation.RenameTable operation) {
        if (operation.moves()) {
            throw new InexpressibleOperationException(name() + " cannot move table '" + operation.from() + "' to '"
                    + operation.to() + "': create it there, copy its rows with op.execute, drop the old one");
        }
        return List.of(renameTable(operation));
    }

    /** The statement that gives a table another name within its schema. */
    protected String renameTable(Operation.RenameTable operation) {
        return alterTable(operation.from()) + "rename to "
                + quote(operation.to().name());
    }

    @Override
    public List<String> visitAlterTableOption(Operation.AlterTableOption operation) {
        throw unknownOption(operation.table(), operation.option());
    }

    @Override
    public List<String> visitAddColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        List<String> statements = new ArrayList<>();
        statements.add(alterTable(operation.table()) + "add column " + definition(operation.table(), column));
        if (column.comment() != null) {
            statements.add(comment(operation.table(), column.name(), column.comment()));
        }
        return statements;
    }

    @Override
    public List<String> visitDropColumn(Operation.DropColumn operation) {
        return dropColumn(operation.table(), operation.column().name());
    }

    private List<String> dropColumn(QualifiedName table, String column) {
        return List.of(alterTable(table) + "drop column " + quote(column));
    }

    @Override
    public List<String> visitFillColumn(Operation.FillColumn operation) {
        String column = quote(operation.column());
        return List.of("update " + quote(operation.table()) + " set " + column + " = " + operation.expression()
                + " where " + column + " is null");
    }

    @Override
    public final List<String> visitCopyColumn(Operation.CopyColumn operation) {
        return visitFillColumn(fill(operation));
    }

    /** A copy is a filling with another column. */
    final Operation.FillColumn fill(Operation.CopyColumn copy) {
        return new Operation.FillColumn(copy.table(), copy.to(), quote(copy.from()), copy.online());
    }

    /** One statement for all rows, where no key has to be watched over on the way. */
    @Override
    public final List<String> visitAlterOrdinals(Operation.AlterOrdinals operation) {
        Map<Integer, Integer> moves = operation.change().moves();
        List<Map<Integer, Integer>> steps =
                operation.inKey() ? operation.change().steps() : moves.isEmpty() ? List.of() : List.of(moves);
        return steps.stream().map(step -> renumber(operation, step)).toList();
    }

    private String renumber(Operation.AlterOrdinals operation, Map<Integer, Integer> moves) {
        String column = quote(operation.column());
        String update = "update " + quote(operation.table()) + " set " + column + " = ";
        if (moves.size() == 1) {
            Map.Entry<Integer, Integer> only = moves.entrySet().iterator().next();
            return update + only.getValue() + " where " + column + " = " + only.getKey();
        }
        String cases = moves.entrySet().stream()
                .map(move -> " when " + move.getKey() + " then " + move.getValue())
                .collect(Collectors.joining());
        String numbers = moves.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return update + "case " + column + cases + " end where " + column + " in (" + numbers + ")";
    }

    @Override
    public List<String> visitRenameColumn(Operation.RenameColumn operation) {
        return List.of(alterTable(operation.table()) + "rename column " + quote(operation.from()) + " to "
                + quote(operation.to()));
    }

    @Override
    public List<String> visitAddConstraint(Operation.AddConstraint operation) {
        return List.of(add(operation.table(), operation.constraint()));
    }

    private String add(QualifiedName table, Constraint constraint) {
        return alterTable(table) + "add " + definition(constraint);
    }

    @Override
    public List<String> visitDropConstraint(Operation.DropConstraint operation) {
        return dropConstraint(operation.table(), named(operation.constraint().name(), operation.table()));
    }

    private List<String> dropConstraint(QualifiedName table, String name) {
        return List.of(alterTable(table) + "drop constraint " + quote(name));
    }

    @Override
    public List<String> visitReplaceKey(Operation.ReplaceKey operation) {
        return operation.steps().flatMap(step -> step.accept(this).stream()).toList();
    }

    @Override
    public List<String> visitRenameConstraint(Operation.RenameConstraint operation) {
        return List.of(alterTable(operation.table()) + "rename constraint " + quote(operation.from()) + " to "
                + quote(operation.to()));
    }

    @Override
    public List<String> visitValidateConstraint(Operation.ValidateConstraint operation) {
        return List.of(alterTable(operation.table()) + "validate constraint " + quote(operation.name()));
    }

    @Override
    public List<String> visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        Constraint constraint = operation.constraint();
        String name = named(constraint.name(), operation.table());
        return List.of(
                alterTable(operation.table()) + "drop constraint " + quote(name),
                add(operation.table(), notValid(constraint)));
    }

    private static Constraint notValid(Constraint constraint) {
        return constraint instanceof ForeignKey key
                ? key.withEnforcement(Enforcement.NOT_VALID)
                : ((CheckConstraint) constraint).withEnforcement(Enforcement.NOT_VALID);
    }

    @Override
    public List<String> visitCreateIndex(Operation.CreateIndex operation) {
        return List.of(createIndex(operation.table(), operation.index()));
    }

    @Override
    public List<String> visitDropIndex(Operation.DropIndex operation) {
        return dropIndex(operation.table(), named(operation.index().name(), operation.table()));
    }

    /** The statement that drops an index: its name is in the schema of its table. */
    protected List<String> dropIndex(QualifiedName table, String name) {
        return List.of("drop index " + quote(table.sibling(name)));
    }

    @Override
    public List<String> visitRenameIndex(Operation.RenameIndex operation) {
        return List.of("alter index " + quote(operation.table().sibling(operation.from())) + " rename to "
                + quote(operation.to()));
    }

    @Override
    public List<String> visitCreateSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        String type = sequence.type() == null ? "" : " as " + sequence.type().sql();
        return List.of(
                "create sequence " + quote(sequence.name()) + type + SequenceSql.options(sequence.options(), false));
    }

    @Override
    public List<String> visitDropSequence(Operation.DropSequence operation) {
        return dropSequence(operation.sequence().name());
    }

    private List<String> dropSequence(QualifiedName name) {
        return List.of("drop sequence " + quote(name));
    }

    @Override
    public List<String> visitAlterSequence(Operation.AlterSequence operation) {
        Sequence after = operation.after();
        return List.of("alter sequence " + quote(after.name()) + SequenceSql.options(after.options(), true));
    }

    @Override
    public List<String> visitRenameSequence(Operation.RenameSequence operation) {
        return List.of("alter sequence " + quote(operation.from()) + " rename to "
                + quote(operation.to().name()));
    }

    @Override
    public List<String> visitContinueSequence(Operation.ContinueSequence operation) {
        throw new InexpressibleOperationException(
                "sequence '" + operation.sequence().name() + "' cannot be moved behind the" + " rows of '"
                        + operation.table() + "' in the SQL of " + name() + ": write it with op.execute");
    }

    @Override
    public List<String> visitCreateView(Operation.CreateView operation) {
        View view = operation.view();
        String options = view.options().isEmpty() ? "" : " with (" + String.join(", ", view.options()) + ")";
        List<String> statements = new ArrayList<>();
        statements.add("create " + viewName(view) + (view.columns().isEmpty() ? "" : " " + columns(view.columns()))
                + options + " as\n" + view.query());
        statements.addAll(view.further());
        return statements;
    }

    @Override
    public List<String> visitDropView(Operation.DropView operation) {
        return List.of("drop " + viewName(operation.view()));
    }

    private String viewName(View view) {
        return (view.materialized() ? "materialized view " : "view ") + quote(view.name());
    }

    @Override
    public List<String> visitCreateDependent(Operation.CreateDependent operation) {
        return operation.dependent().create();
    }

    @Override
    public List<String> visitDropDependent(Operation.DropDependent operation) {
        return List.of(operation.dependent().drop());
    }

    @Override
    public List<String> visitDropNamed(Operation.DropNamed operation) {
        return switch (operation.kind()) {
            case TABLE -> dropTable(operation.owner());
            case SEQUENCE -> dropSequence(operation.owner());
            case ENUM_TYPE, COMPOSITE_TYPE -> dropType(operation.owner());
            case VIEW, MATERIALIZED_VIEW ->
                List.of("drop " + operation.kind().label() + " " + quote(operation.owner()));
            case COLUMN -> dropColumn(operation.owner(), operation.name());
            case INDEX -> dropIndex(operation.owner(), operation.name());
            case PRIMARY_KEY, UNIQUE_CONSTRAINT, FOREIGN_KEY, CHECK_CONSTRAINT, EXCLUSION_CONSTRAINT ->
                dropConstraint(operation.owner(), operation.name());
        };
    }

    @Override
    public List<String> visitCustom(Operation.Custom operation) {
        return UserCode.statements(operation.custom(), this);
    }

    @Override
    public List<String> visitExecuteSql(Operation.ExecuteSql operation) {
        return List.of(operation.sql());
    }

    /** The beginning of a statement that changes a table. */
    protected final String alterTable(QualifiedName table) {
        return "alter table " + quote(table) + " ";
    }

    /** A constraint as it stands in CREATE TABLE and behind ADD. */
    protected String definition(Constraint constraint) {
        return new ConstraintSql(this).definition(constraint);
    }

    /** The statement that creates an index. */
    protected String createIndex(QualifiedName table, Index index) {
        return IndexSql.create(this, table, index);
    }

    /** An element of an index with its order. */
    protected String indexPart(IndexPart part) {
        if (part.length() != null) {
            throw new InexpressibleOperationException(name() + " cannot index the first " + part.length()
                    + " characters of column '" + part.text() + "': index the whole column or an expression");
        }
        String nulls = part.nullsFirst() ? " nulls first" : " nulls last";
        return (part.expression() ? "(" + part.text() + ")" : quote(part.text()))
                + (part.collation() == null ? "" : " collate " + quote(QualifiedName.parse(part.collation())))
                + (part.operatorClass() == null ? "" : " " + part.operatorClass())
                + (part.descending() ? " desc" : "")
                + (part.nullsFirst() == part.descending() ? "" : nulls);
    }

    /** A list of columns in parentheses. */
    protected final String columns(List<String> names) {
        return names.stream().map(this::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The name of a part that is to be dropped. */
    protected static String named(@Nullable String name, QualifiedName table) {
        if (name == null) {
            throw new InexpressibleOperationException("a constraint or index of table '" + table
                    + "' is to be dropped but has no name: give its name in the migration file");
        }
        return name;
    }
}
