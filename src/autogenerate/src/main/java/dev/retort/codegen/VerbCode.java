package dev.retort.codegen;

import static dev.retort.codegen.Code.call;
import static dev.retort.codegen.Code.string;

import dev.retort.operation.ConstraintKind;
import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.ObjectKind;
import dev.retort.operation.Operation;
import dev.retort.operation.OperationVisitor;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Operations as the calls of {@code dev.retort.migration.Operations} that collect them, each without its receiver. */
final class VerbCode implements OperationVisitor<Code.Call> {

    private static final VerbCode INSTANCE = new VerbCode();

    private VerbCode() {}

    /** The call that collects an operation. */
    static Code.Call of(Operation operation) {
        Code.Call call = operation.accept(INSTANCE);
        boolean online = operation instanceof HasOnlineForm change && change.online();
        return online ? new Code.Call("online()." + call.name(), call.arguments()) : call;
    }

    @Override
    public Code.Call visitCreateSchema(Operation.CreateSchema operation) {
        return call("createSchema", string(operation.name()));
    }

    @Override
    public Code.Call visitDropSchema(Operation.DropSchema operation) {
        return call("dropSchema", string(operation.name()));
    }

    @Override
    public Code.Call visitCreateTable(Operation.CreateTable operation) {
        return call("createTable", NounCode.table(operation.table()));
    }

    @Override
    public Code.Call visitDropTable(Operation.DropTable operation) {
        return call("dropTable", NounCode.table(operation.table()));
    }

    @Override
    public Code.Call visitRenameTable(Operation.RenameTable operation) {
        return operation.moves()
                ? call("moveTable", name(operation.from()), name(operation.to()))
                : call(
                        "renameTable",
                        name(operation.from()),
                        string(operation.to().name()));
    }

    @Override
    public Code.Call visitCommentOnTable(Operation.CommentOnTable operation) {
        return call(
                "commentOnTable",
                name(operation.table()),
                call("from", textOrEmpty(operation.before())),
                call("to", textOrEmpty(operation.after())));
    }

    @Override
    public Code.Call visitAlterTableOption(Operation.AlterTableOption operation) {
        return call(
                "alterTableOption",
                name(operation.table()),
                string(operation.option()),
                call("from", textOrEmpty(operation.before())),
                call("to", textOrEmpty(operation.after())));
    }

    private static Code textOrEmpty(@Nullable String text) {
        return string(text == null ? "" : text);
    }

    @Override
    public Code.Call visitAddColumn(Operation.AddColumn operation) {
        return call(
                "addColumn",
                name(operation.table()),
                string(operation.column().name()),
                NounCode.column(operation.column()));
    }

    @Override
    public Code.Call visitDropColumn(Operation.DropColumn operation) {
        return call(
                "dropColumn",
                name(operation.table()),
                string(operation.column().name()),
                NounCode.column(operation.column()));
    }

    @Override
    public Code.Call visitAlterColumn(Operation.AlterColumn operation) {
        return call(
                "alterColumn",
                name(operation.table()),
                string(operation.after().name()),
                call("from", NounCode.column(operation.before())),
                call("to", NounCode.column(operation.after())));
    }

    @Override
    public Code.Call visitFillColumn(Operation.FillColumn operation) {
        return call("fillColumn", name(operation.table()), string(operation.column()), string(operation.expression()));
    }

    @Override
    public Code.Call visitCopyColumn(Operation.CopyColumn operation) {
        return renamed("copyColumn", operation.table(), operation.from(), operation.to());
    }

    @Override
    public Code.Call visitAlterOrdinals(Operation.AlterOrdinals operation) {
        Code table = name(operation.table());
        Code column = string(operation.column());
        if (operation.before().isEmpty()) {
            return call("setOrdinals", table, column, NounCode.constants(operation.after()));
        }
        return operation.after().isEmpty()
                ? call("dropOrdinals", table, column, NounCode.constants(operation.before()))
                : call(
                        operation.inKey() ? "alterKeyOrdinals" : "alterOrdinals",
                        table,
                        column,
                        call("from", NounCode.constants(operation.before())),
                        call("to", NounCode.constants(operation.after())));
    }

    @Override
    public Code.Call visitRenameColumn(Operation.RenameColumn operation) {
        return renamed("renameColumn", operation.table(), operation.from(), operation.to());
    }

    @Override
    public Code.Call visitAddConstraint(Operation.AddConstraint operation) {
        return constraint("add", operation.table(), operation.constraint());
    }

    @Override
    public Code.Call visitDropConstraint(Operation.DropConstraint operation) {
        return constraint("drop", operation.table(), operation.constraint());
    }

    private static Code.Call constraint(String verb, QualifiedName table, Constraint constraint) {
        return call(verb + suffix(ConstraintKind.of(constraint)), name(table), NounCode.constraint(constraint));
    }

    @Override
    public Code.Call visitReplaceKey(Operation.ReplaceKey operation) {
        return call(
                "replace" + suffix(ConstraintKind.of(operation.after())),
                name(operation.table()),
                NounCode.constraint(operation.before()),
                NounCode.constraint(operation.after()));
    }

    @Override
    public Code.Call visitRenameConstraint(Operation.RenameConstraint operation) {
        return renamed("renameConstraint", operation.table(), operation.from(), operation.to());
    }

    @Override
    public Code.Call visitValidateConstraint(Operation.ValidateConstraint operation) {
        Constraint constraint = operation.constraint();
        return call(
                "validateConstraint",
                name(operation.table()),
                constraint == null ? string(operation.name()) : NounCode.constraint(constraint));
    }

    @Override
    public Code.Call visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        return call("invalidateConstraint", name(operation.table()), NounCode.constraint(operation.constraint()));
    }

    @Override
    public Code.Call visitCreateIndex(Operation.CreateIndex operation) {
        return call("createIndex", name(operation.table()), NounCode.index(operation.index()));
    }

    @Override
    public Code.Call visitDropIndex(Operation.DropIndex operation) {
        return call("dropIndex", name(operation.table()), NounCode.index(operation.index()));
    }

    @Override
    public Code.Call visitRenameIndex(Operation.RenameIndex operation) {
        return renamed("renameIndex", operation.table(), operation.from(), operation.to());
    }

    private static Code.Call renamed(String verb, QualifiedName table, String from, String to) {
        return call(verb, name(table), string(from), string(to));
    }

    @Override
    public Code.Call visitCreateSequence(Operation.CreateSequence operation) {
        return call("createSequence", NounCode.sequence(operation.sequence()));
    }

    @Override
    public Code.Call visitDropSequence(Operation.DropSequence operation) {
        return call("dropSequence", NounCode.sequence(operation.sequence()));
    }

    @Override
    public Code.Call visitAlterSequence(Operation.AlterSequence operation) {
        return call(
                "alterSequence",
                call("from", NounCode.sequence(operation.before())),
                call("to", NounCode.sequence(operation.after())));
    }

    @Override
    public Code.Call visitRenameSequence(Operation.RenameSequence operation) {
        return operation.moves()
                ? call("moveSequence", name(operation.from()), name(operation.to()))
                : call(
                        "renameSequence",
                        name(operation.from()),
                        string(operation.to().name()));
    }

    @Override
    public Code.Call visitContinueSequence(Operation.ContinueSequence operation) {
        return call(
                "continueSequence",
                NounCode.sequence(operation.sequence()),
                name(operation.table()),
                string(operation.column()));
    }

    @Override
    public Code.Call visitCreateEnumType(Operation.CreateEnumType operation) {
        return call("createEnumType", NounCode.enumType(operation.type()));
    }

    @Override
    public Code.Call visitDropEnumType(Operation.DropEnumType operation) {
        return call("dropEnumType", NounCode.enumType(operation.type()));
    }

    @Override
    public Code.Call visitAlterEnumType(Operation.AlterEnumType operation) {
        return call(
                "alterEnumType",
                call("from", NounCode.enumType(operation.before())),
                call("to", NounCode.enumType(operation.after())));
    }

    @Override
    public Code.Call visitRenameEnumType(Operation.RenameEnumType operation) {
        return operation.moves()
                ? call("moveEnumType", name(operation.from()), name(operation.to()))
                : call(
                        "renameEnumType",
                        name(operation.from()),
                        string(operation.to().name()));
    }

    @Override
    public Code.Call visitRenameEnumValue(Operation.RenameEnumValue operation) {
        return renamed("renameEnumValue", operation.type(), operation.from(), operation.to());
    }

    @Override
    public Code.Call visitCreateCompositeType(Operation.CreateCompositeType operation) {
        return call("createCompositeType", NounCode.compositeType(operation.type()));
    }

    @Override
    public Code.Call visitDropCompositeType(Operation.DropCompositeType operation) {
        return call("dropCompositeType", NounCode.compositeType(operation.type()));
    }

    @Override
    public Code.Call visitAlterCompositeType(Operation.AlterCompositeType operation) {
        return call(
                "alterCompositeType",
                call("from", NounCode.compositeType(operation.before())),
                call("to", NounCode.compositeType(operation.after())));
    }

    @Override
    public Code.Call visitCreateView(Operation.CreateView operation) {
        return call("createView", NounCode.view(operation.view()));
    }

    @Override
    public Code.Call visitDropView(Operation.DropView operation) {
        return call("dropView", NounCode.view(operation.view()));
    }

    @Override
    public Code.Call visitCreateDependent(Operation.CreateDependent operation) {
        return call("createDependent", NounCode.dependent(operation.dependent()));
    }

    @Override
    public Code.Call visitDropDependent(Operation.DropDependent operation) {
        return call("dropDependent", NounCode.dependent(operation.dependent()));
    }

    @Override
    public Code.Call visitDropNamed(Operation.DropNamed operation) {
        String verb = "drop" + suffix(operation.kind());
        return operation.kind().isPartOfTable()
                ? call(verb, name(operation.owner()), string(operation.name()))
                : call(verb, name(operation.owner()));
    }

    @Override
    public Code.Call visitCustom(Operation.Custom operation) {
        return call("perform", RecordCode.of(operation.custom()));
    }

    @Override
    public Code.Call visitExecuteSql(Operation.ExecuteSql operation) {
        return operation.reverseSql() == null
                ? call("execute", string(operation.sql()))
                : call("execute", string(operation.sql()), string(operation.reverseSql()));
    }

    private static Code name(QualifiedName name) {
        return string(name.toString());
    }

    private static String suffix(ObjectKind kind) {
        return switch (kind) {
            case TABLE -> "Table";
            case COLUMN -> "Column";
            case PRIMARY_KEY -> "PrimaryKey";
            case UNIQUE_CONSTRAINT -> "UniqueConstraint";
            case FOREIGN_KEY -> "ForeignKey";
            case CHECK_CONSTRAINT -> "CheckConstraint";
            case EXCLUSION_CONSTRAINT -> "ExclusionConstraint";
            case INDEX -> "Index";
            case SEQUENCE -> "Sequence";
            case ENUM_TYPE -> "EnumType";
            case COMPOSITE_TYPE -> "CompositeType";
            case VIEW -> "View";
            case MATERIALIZED_VIEW -> "MaterializedView";
        };
    }
}
