package dev.retort.operation;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ExclusionConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers a schema as it is after the visited operation. */
final class Application implements OperationVisitor<Schema> {

    private final Schema schema;
    private final TypeWords words;

    Application(Schema schema, TypeWords words) {
        this.schema = schema;
        this.words = words;
    }

    @Override
    public Schema visitCreateSchema(Operation.CreateSchema operation) {
        return schema.withNamespaces(Parts.add(schema.namespaces(), operation.name()));
    }

    @Override
    public Schema visitDropSchema(Operation.DropSchema operation) {
        return schema.withNamespaces(Parts.remove(schema.namespaces(), operation.name()::equals, operation.name()));
    }

    @Override
    public Schema visitCreateTable(Operation.CreateTable operation) {
        QualifiedName name = operation.table().name();
        Parts.refuseIf(schema.table(name).isPresent(), name);
        return schema.withTables(Parts.add(schema.tables(), operation.table()));
    }

    @Override
    public Schema visitDropTable(Operation.DropTable operation) {
        return withoutTable(operation.table().name());
    }

    @Override
    public Schema visitRenameTable(Operation.RenameTable operation) {
        Schema renamed = table(operation.from(), table -> words.renamed(table, operation.to()));
        return Renaming.ofTable(renamed, operation.from(), operation.to());
    }

    @Override
    public Schema visitCommentOnTable(Operation.CommentOnTable operation) {
        return table(operation.table(), table -> table.withComment(operation.after()));
    }

    @Override
    public Schema visitAlterTableOption(Operation.AlterTableOption operation) {
        return table(operation.table(), table -> {
            Map<String, String> options = new HashMap<>(table.options().settings());
            if (operation.after() == null) {
                options.remove(operation.option());
            } else {
                options.put(operation.option(), operation.after());
            }
            return table.withOptions(table.options().withSettings(options));
        });
    }

    @Override
    public Schema visitAddColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        return table(operation.table(), table -> {
            Parts.refuseIf(table.column(column.name()).isPresent(), column.name());
            return table.withColumns(Parts.add(table.columns(), column));
        });
    }

    @Override
    public Schema visitDropColumn(Operation.DropColumn operation) {
        return withoutColumn(operation.table(), operation.column().name());
    }

    @Override
    public Schema visitAlterColumn(Operation.AlterColumn operation) {
        Column after = operation.after();
        return table(
                operation.table(),
                table -> table.withColumns(
                        Parts.replace(table.columns(), c -> c.name().equals(after.name()), c -> after, after.name())));
    }

    @Override
    public Schema visitFillColumn(Operation.FillColumn operation) {
        return schema;
    }

    @Override
    public Schema visitCopyColumn(Operation.CopyColumn operation) {
        return schema;
    }

    /** What a column's numbers stand for is followed by {@link RecordedOrdinals}. */
    @Override
    public Schema visitAlterOrdinals(Operation.AlterOrdinals operation) {
        return schema;
    }

    @Override
    public Schema visitRenameColumn(Operation.RenameColumn operation) {
        return Renaming.ofColumn(schema, operation.table(), operation.from(), operation.to());
    }

    @Override
    public Schema visitAddConstraint(Operation.AddConstraint operation) {
        return table(operation.table(), table -> with(table, operation.constraint()));
    }

    @Override
    public Schema visitDropConstraint(Operation.DropConstraint operation) {
        return table(operation.table(), table -> without(table, operation.constraint()));
    }

    @Override
    public Schema visitReplaceKey(Operation.ReplaceKey operation) {
        return operation.add().applyTo(visitDropConstraint(operation.drop()), words);
    }

    @Override
    public Schema visitRenameConstraint(Operation.RenameConstraint operation) {
        return table(operation.table(), table -> Renaming.ofConstraint(table, operation.from(), operation.to()));
    }

    @Override
    public Schema visitValidateConstraint(Operation.ValidateConstraint operation) {
        return enforced(operation.table(), operation.name(), Enforcement.VALIDATED);
    }

    @Override
    public Schema visitInvalidateConstraint(Operation.InvalidateConstraint operation) {
        return enforced(operation.table(), operation.constraint().name(), Enforcement.NOT_VALID);
    }

    private Schema enforced(QualifiedName table, @Nullable String name, Enforcement enforcement) {
        return table(
                table,
                t -> t.withForeignKeys(t.foreignKeys().stream()
                                .map(key -> Objects.equals(key.name(), name) ? key.withEnforcement(enforcement) : key)
                                .toList())
                        .withCheckConstraints(t.checkConstraints().stream()
                                .map(check ->
                                        Objects.equals(check.name(), name) ? check.withEnforcement(enforcement) : check)
                                .toList()));
    }

    @Override
    public Schema visitCreateIndex(Operation.CreateIndex operation) {
        return table(operation.table(), table -> table.withIndexes(Parts.add(table.indexes(), operation.index())));
    }

    @Override
    public Schema visitDropIndex(Operation.DropIndex operation) {
        return withoutIndex(operation.table(), operation.index());
    }

    @Override
    public Schema visitRenameIndex(Operation.RenameIndex operation) {
        return table(
                operation.table(),
                table -> table.withIndexes(Parts.replace(
                        table.indexes(),
                        index -> operation.from().equals(index.name()),
                        index -> index.withName(operation.to()),
                        operation.from())));
    }

    @Override
    public Schema visitCreateSequence(Operation.CreateSequence operation) {
        return schema.withSequences(Parts.add(schema.sequences(), operation.sequence()));
    }

    @Override
    public Schema visitDropSequence(Operation.DropSequence operation) {
        return withoutSequence(operation.sequence().name());
    }

    @Override
    public Schema visitAlterSequence(Operation.AlterSequence operation) {
        return sequence(operation.after().name(), sequence -> operation.after());
    }

    @Override
    public Schema visitRenameSequence(Operation.RenameSequence operation) {
        return sequence(operation.from(), sequence -> sequence.withName(operation.to()));
    }

    @Override
    public Schema visitContinueSequence(Operation.ContinueSequence operation) {
        return schema;
    }

    @Override
    public Schema visitCreateEnumType(Operation.CreateEnumType operation) {
        return schema.withEnumTypes(Parts.add(schema.enumTypes(), operation.type()));
    }

    @Override
    public Schema visitDropEnumType(Operation.DropEnumType operation) {
        return withoutEnumType(operation.type().name());
    }

    @Override
    public Schema visitAlterEnumType(Operation.AlterEnumType operation) {
        QualifiedName name = operation.after().name();
        return schema.withEnumTypes(
                Parts.replace(schema.enumTypes(), type -> type.name().equals(name), type -> operation.after(), name));
    }

    @Override
    public Schema visitRenameEnumType(Operation.RenameEnumType operation) {
        return EnumTypeRenaming.in(schema, operation, words);
    }

    @Override
    public Schema visitRenameEnumValue(Operation.RenameEnumValue operation) {
        return EnumValueRenaming.in(schema, operation, words);
    }

    @Override
    public Schema visitCreateCompositeType(Operation.CreateCompositeType operation) {
        return schema.withCompositeTypes(Parts.add(schema.compositeTypes(), operation.type()));
    }

    @Override
    public Schema visitDropCompositeType(Operation.DropCompositeType operation) {
        return withoutCompositeType(operation.type().name());
    }

    @Override
    public Schema visitAlterCompositeType(Operation.AlterCompositeType operation) {
        QualifiedName name = operation.after().name();
        return schema.withCompositeTypes(Parts.replace(
                schema.compositeTypes(), type -> type.name().equals(name), type -> operation.after(), name));
    }

    @Override
    public Schema visitCreateView(Operation.CreateView operation) {
        return schema.withViews(Parts.add(schema.views(), operation.view().name()));
    }

    @Override
    public Schema visitDropView(Operation.DropView operation) {
        return withoutView(operation.view().name());
    }

    private Schema withoutView(QualifiedName name) {
        return schema.withViews(Parts.remove(schema.views(), name::equals, name));
    }

    @Override
    public Schema visitDropNamed(Operation.DropNamed operation) {
        return switch (operation.kind()) {
            case TABLE -> withoutTable(operation.owner());
            case SEQUENCE -> withoutSequence(operation.owner());
            case ENUM_TYPE -> withoutEnumType(operation.owner());
            case COMPOSITE_TYPE -> withoutCompositeType(operation.owner());
            case VIEW, MATERIALIZED_VIEW -> withoutView(operation.owner());
            case COLUMN -> withoutColumn(operation.owner(), operation.name());
            case INDEX -> withoutIndex(operation.owner(), Index.of(operation.name()));
            default -> table(operation.owner(), table -> without(table, named(operation)));
        };
    }

    /** What it changes is nothing that a schema knows of. */
    @Override
    public Schema visitCustom(Operation.Custom operation) {
        return schema;
    }

    @Override
    public Schema visitCreateDependent(Operation.CreateDependent operation) {
        return schema;
    }

    @Override
    public Schema visitDropDependent(Operation.DropDependent operation) {
        return schema;
    }

    @Override
    public Schema visitExecuteSql(Operation.ExecuteSql operation) {
        return schema;
    }

    private static Constraint named(Operation.DropNamed operation) {
        return switch (operation.kind()) {
            case PRIMARY_KEY -> new PrimaryKey(operation.name(), List.of());
            case UNIQUE_CONSTRAINT -> UniqueConstraint.of(operation.name(), List.of());
            case EXCLUSION_CONSTRAINT -> new ExclusionConstraint(operation.name(), "");
            case FOREIGN_KEY -> ForeignKey.of(operation.name(), List.of(), operation.owner(), List.of());
            default -> CheckConstraint.of(operation.name(), "");
        };
    }

    private Schema table(QualifiedName name, UnaryOperator<Table> change) {
        return schema.withTables(Parts.replace(schema.tables(), t -> t.name().equals(name), change, name));
    }

    private Schema sequence(QualifiedName name, UnaryOperator<Sequence> change) {
        return schema.withSequences(
                Parts.replace(schema.sequences(), s -> s.name().equals(name), change, name));
    }

    private Schema withoutTable(QualifiedName name) {
        return schema.withTables(Parts.remove(schema.tables(), t -> t.name().equals(name), name));
    }

    private Schema withoutSequence(QualifiedName name) {
        return schema.withSequences(
                Parts.remove(schema.sequences(), s -> s.name().equals(name), name));
    }

    private Schema withoutEnumType(QualifiedName name) {
        return schema.withEnumTypes(
                Parts.remove(schema.enumTypes(), t -> t.name().equals(name), name));
    }

    private Schema withoutCompositeType(QualifiedName name) {
        return schema.withCompositeTypes(
                Parts.remove(schema.compositeTypes(), t -> t.name().equals(name), name));
    }

    private Schema withoutColumn(QualifiedName table, String column) {
        return table(
                table,
                t -> t.withColumns(Parts.remove(t.columns(), c -> c.name().equals(column), column)));
    }

    private Schema withoutIndex(QualifiedName table, Index index) {
        return table(
                table,
                t -> t.withIndexes(Parts.remove(t.indexes(), i -> Objects.equals(i.name(), index.name()), index)));
    }

    private static Table with(Table table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            Parts.refuseIf(table.primaryKey() != null, table.name());
            return table.withPrimaryKey(key);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return table.withUniqueConstraints(Parts.add(table.uniqueConstraints(), unique));
        }
        if (constraint instanceof ForeignKey key) {
            return table.withForeignKeys(Parts.add(table.foreignKeys(), key));
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return table.withExclusionConstraints(Parts.add(table.exclusionConstraints(), exclusion));
        }
        return table.withCheckConstraints(Parts.add(table.checkConstraints(), (CheckConstraint) constraint));
    }

    private static Table without(Table table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            Parts.refuseIf(table.primaryKey() == null, key);
            return table.withPrimaryKey(null);
        }
        if (constraint instanceof UniqueConstraint) {
            return table.withUniqueConstraints(withoutNamed(table.uniqueConstraints(), constraint));
        }
        if (constraint instanceof ForeignKey) {
            return table.withForeignKeys(withoutNamed(table.foreignKeys(), constraint));
        }
        if (constraint instanceof ExclusionConstraint) {
            return table.withExclusionConstraints(withoutNamed(table.exclusionConstraints(), constraint));
        }
        return table.withCheckConstraints(withoutNamed(table.checkConstraints(), constraint));
    }

    private static <C extends Constraint> List<C> withoutNamed(List<C> constraints, Constraint gone) {
        return Parts.remove(constraints, c -> Objects.equals(c.name(), gone.name()), gone);
    }
}
