package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.Dependent;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers the visited operation as one line for a reviewer. */
final class Summarizer implements OperationVisitor<Summary> {

    private static final Summarizer INSTANCE = new Summarizer();

    private static final char ADDED = '+';
    private static final char CHANGED = '~';
    private static final char DROPPED = '-';
    private static final int SHOWN_SQL = 60;

    private Summarizer() {}

    /** The line of an operation. */
    static Summary of(Operation operation) {
        Summary summary = operation.accept(INSTANCE);
        boolean online = operation instanceof HasOnlineForm change && change.online();
        return online ? summary.withDetail("online") : summary;
    }

    @Override
    public Summary visitCreateSchema(Operation.CreateSchema operation) {
        return new Summary(ADDED, "schema", operation.name(), "");
    }

    @Override
    public Summary visitDropSchema(Operation.DropSchema operation) {
        return new Summary(DROPPED, "schema", operation.name(), "");
    }

    @Override
    public Summary visitCreateTable(Operation.CreateTable operation) {
        return new Summary(ADDED, "table", operation.table().name().toString(), size(operation.table()));
    }

    @Override
    public Summary visitDropTable(Operation.DropTable operation) {
        return new Summary(DROPPED, "table", operation.table().name().toString(), Summary.DATA_LOSS);
    }

    @Override
    public Summary visitRenameTable(Operation.RenameTable operation) {
        return new Summary(CHANGED, "table", operation.from().toString(), moved(operation.moves(), operation.to()));
    }

    private static String moved(boolean moves, QualifiedName to) {
        return moves ? "moved to " + to : "renamed to " + to.name();
    }

    @Override
    public Summary visitCommentOnTable(Operation.CommentOnTable operation) {
        String detail = ColumnChange.change("comment", quoted(operation.before()), quoted(operation.after()));
        return new Summary(CHANGED, "table", operation.table().toString(), detail);
    }

    @Override
    public Summary visitAlterTableOption(Operation.AlterTableOption operation) {
        String detail = ColumnChange.change(operation.option(), operation.before(), operation.after());
        return new Summary(CHANGED, "table", operation.table().toString(), detail);
    }

    @Override
    public Summary visitAddColumn(Operation.AddColumn operation) {
        return new Summary(
                ADDED, "column", in(operation.table(), operation.column().name()), of(operation.column()));
    }

    @Override
    public Summary visitDropColumn(Operation.DropColumn operation) {
        boolean computed = operation.column().generated() != null;
        String name = in(operation.table(), operation.column().name());
        return new Summary(DROPPED, "column", name, computed ? of(operation.column()) : Summary.DATA_LOSS);
    }

    @Override
    public Summary visitAlterColumn(Operation.AlterColumn operation) {
        String name = in(operation.table(), operation.after().name());
        return new Summary(CHANGED, "column", name, ColumnChange.between(operation.before(), operation.after()));
    }

    @Override
    public Summary visitFillColumn(Operation.FillColumn operation) {
        String name = in(operation.table(), operation.column());
        return new Summary(CHANGED, "rows", name, "NULL filled with " + firstWords(operation.expression()));
    }

    @Override
    public Summary visitCopyColumn(Operation.CopyColumn operation) {
        return new Summary(
                CHANGED, "rows", in(operation.table(), operation.to()), "NULL filled with " + operation.from());
    }

    @Override
    public Summary visitAlterOrdinals(Operation.AlterOrdinals operation) {
        String name = in(operation.table(), operation.column());
        if (operation.before().isEmpty()) {
            return new Summary(ADDED, "ordinals", name, constants(operation.after()));
        }
        return operation.after().isEmpty()
                ? new Summary(DROPPED, "ordinals", name, constants(operation.before()))
                : new Summary(
                        CHANGED,
                        "ordinals",
                        name,
                        constants(operation.before()) + " to " + constants(operation.after()));
    }

    private static String constants(List<String> constants) {
        return firstWords(String.join(", ", constants));
    }

    @Override
    public Summary visitRenameColumn(Operation.RenameColumn operation) {
        String name = in(operation.table(), operation.from());
        return new Summary(CHANGED, "column", name, "renamed to " + operation.to());
    }

    @Override
    public Summary visitAddConstraint(Operation.AddConstraint operation) {
        return constraint(ADDED, operation.table(), operation.constraint());
    }

    @Override
    public Summary visitDropConstraint(Operation.DropConstraint operation) {
        return constraint(DROPPED, operation.table(), operation.constraint());
    }

    @Override
    public Summary visitReplaceKey(Operation.ReplaceKey operation) {
        Summary after = constraint(CHANGED, operation.table(), operation.after());
        String change = ConstraintKind.describe(operation.before()) + " to " + after.detail();
        return new Summary(CHANGED, after.kind(), after.name(), change);
    }

    @Override
    public Summary visitRenameConstraint(Operation.RenameConstraint operation) {
        String name = in(operation.table(), operation.from());
        return new Summary(CHANGED, "constraint", name, "renamed to " + operation.to());
    }

    @Override
    public Summary visitValidateConstraint(Operation.ValidateConstraint operation) {
        return new Summary(CHANGED, "constraint", in(operation.table(), operation.name()), "validated");
    }

    @Override
    public Summary visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        String name =
                in(operation.table(), String.valueOf(operation.constraint().name()));
        return new Summary(CHANGED, "constraint", name, "not valid");
    }

    @Override
    public Summary visitCreateIndex(Operation.CreateIndex operation) {
        return index(ADDED, operation.table(), operation.index());
    }

    @Override
    public Summary visitDropIndex(Operation.DropIndex operation) {
        return index(DROPPED, operation.table(), operation.index());
    }

    @Override
    public Summary visitRenameIndex(Operation.RenameIndex operation) {
        String name = in(operation.table(), operation.from());
        return new Summary(CHANGED, "index", name, "renamed to " + operation.to());
    }

    @Override
    public Summary visitCreateSequence(Operation.CreateSequence operation) {
        return new Summary(ADDED, "sequence", operation.sequence().name().toString(), "");
    }

    @Override
    public Summary visitDropSequence(Operation.DropSequence operation) {
        return new Summary(DROPPED, "sequence", operation.sequence().name().toString(), "");
    }

    @Override
    public Summary visitAlterSequence(Operation.AlterSequence operation) {
        String detail = SequenceChange.between(operation.before(), operation.after());
        return new Summary(CHANGED, "sequence", operation.after().name().toString(), detail);
    }

    @Override
    public Summary visitRenameSequence(Operation.RenameSequence operation) {
        return new Summary(CHANGED, "sequence", operation.from().toString(), moved(operation.moves(), operation.to()));
    }

    @Override
    public Summary visitContinueSequence(Operation.ContinueSequence operation) {
        String column = in(operation.table(), operation.column());
        return new Summary(
                CHANGED, "sequence", operation.sequence().name().toString(), "goes on behind the rows of " + column);
    }

    @Override
    public Summary visitCreateEnumType(Operation.CreateEnumType operation) {
        String values = String.join(", ", operation.type().values());
        return new Summary(ADDED, "enum", operation.type().name().toString(), values);
    }

    @Override
    public Summary visitDropEnumType(Operation.DropEnumType operation) {
        return new Summary(DROPPED, "enum", operation.type().name().toString(), "");
    }

    @Override
    public Summary visitAlterEnumType(Operation.AlterEnumType operation) {
        String detail = String.join(", ", operation.before().values()) + " to "
                + String.join(", ", operation.after().values());
        return new Summary(CHANGED, "enum", operation.after().name().toString(), detail);
    }

    @Override
    public Summary visitRenameEnumType(Operation.RenameEnumType operation) {
        return new Summary(CHANGED, "enum", operation.from().toString(), moved(operation.moves(), operation.to()));
    }

    @Override
    public Summary visitRenameEnumValue(Operation.RenameEnumValue operation) {
        String name = operation.type() + "." + operation.from();
        return new Summary(CHANGED, "enum value", name, "renamed to " + operation.to());
    }

    @Override
    public Summary visitCreateCompositeType(Operation.CreateCompositeType operation) {
        return compositeType(ADDED, operation.type(), attributes(operation.type()));
    }

    @Override
    public Summary visitDropCompositeType(Operation.DropCompositeType operation) {
        return compositeType(DROPPED, operation.type(), "");
    }

    @Override
    public Summary visitAlterCompositeType(Operation.AlterCompositeType operation) {
        String detail = attributes(operation.before()) + " to " + attributes(operation.after());
        return compositeType(CHANGED, operation.after(), detail);
    }

    private static Summary compositeType(char sign, CompositeType type, String detail) {
        return new Summary(sign, ObjectKind.COMPOSITE_TYPE.label(), type.name().toString(), detail);
    }

    private static String attributes(CompositeType type) {
        return type.attributes().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    @Override
    public Summary visitCreateView(Operation.CreateView operation) {
        return view(ADDED, operation.view());
    }

    @Override
    public Summary visitDropView(Operation.DropView operation) {
        return view(DROPPED, operation.view());
    }

    private static Summary view(char sign, View view) {
        ObjectKind kind = view.materialized() ? ObjectKind.MATERIALIZED_VIEW : ObjectKind.VIEW;
        return new Summary(sign, kind.label(), view.name().toString(), "");
    }

    @Override
    public Summary visitCreateDependent(Operation.CreateDependent operation) {
        return dependent(ADDED, operation.dependent());
    }

    @Override
    public Summary visitDropDependent(Operation.DropDependent operation) {
        return dependent(DROPPED, operation.dependent());
    }

    private static Summary dependent(char sign, Dependent dependent) {
        return new Summary(sign, dependent.kind(), dependent.name(), "");
    }

    @Override
    public Summary visitDropNamed(Operation.DropNamed operation) {
        ObjectKind kind = operation.kind();
        String name = kind.isPartOfTable()
                ? in(operation.owner(), operation.name())
                : operation.owner().toString();
        boolean loses = kind == ObjectKind.TABLE || kind == ObjectKind.COLUMN;
        return new Summary(DROPPED, kind.label(), name, loses ? Summary.DATA_LOSS : "");
    }

    @Override
    public Summary visitCustom(Operation.Custom operation) {
        CustomOperation custom = operation.custom();
        return UserCode.ask(custom, "summary", custom::summary);
    }

    @Override
    public Summary visitExecuteSql(Operation.ExecuteSql operation) {
        return new Summary(CHANGED, "sql", firstWords(operation.sql()), "");
    }

    private static Summary constraint(char sign, QualifiedName table, Constraint constraint) {
        String name = constraint.name() == null ? "(unnamed)" : constraint.name();
        return new Summary(
                sign, ConstraintKind.of(constraint).label(), in(table, name), ConstraintKind.describe(constraint));
    }

    private static Summary index(char sign, QualifiedName table, Index index) {
        String columns = index.parts().stream().map(Summarizer::part).collect(Collectors.joining(", ", "(", ")"));
        String name = index.name() == null ? "(unnamed)" : index.name();
        return new Summary(
                sign, "index", in(table, name), (index.unique() ? "unique " : "") + columns + options(index));
    }

    private static String part(IndexPart part) {
        return part.text()
                + (part.length() == null ? "" : "(" + part.length() + ")")
                + (part.collation() == null ? "" : " collate " + part.collation())
                + (part.operatorClass() == null ? "" : " " + part.operatorClass())
                + (part.descending() ? " desc" : "")
                + (part.nullsFirst() == part.descending() ? "" : part.nullsFirst() ? " nulls first" : " nulls last");
    }

    private static String options(Index index) {
        return (index.method().equals(Index.DEFAULT_METHOD) ? "" : " using " + index.method())
                + (index.include().isEmpty() ? "" : " include (" + String.join(", ", index.include()) + ")")
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + index.storage().words(name -> name)
                + (index.where() == null ? "" : " where " + firstWords(index.where()));
    }

    private static String size(Table table) {
        int columns = table.columns().size();
        return columns + (columns == 1 ? " column" : " columns");
    }

    private static String of(Column column) {
        String type = column.type() + (column.nullable() ? "" : " not null");
        return column.defaultValue() == null ? type : type + " default " + column.defaultValue();
    }

    private static String in(QualifiedName table, String part) {
        return table + "." + part;
    }

    private static @Nullable String quoted(@Nullable String text) {
        return text == null ? null : "'" + text + "'";
    }

    private static String onOneLine(String sql) {
        return sql.strip().replaceAll("\\s+", " ");
    }

    static String firstWords(String sql) {
        String line = onOneLine(sql);
        return line.length() <= SHOWN_SQL ? line : line.substring(0, SHOWN_SQL - 3) + "...";
    }
}
