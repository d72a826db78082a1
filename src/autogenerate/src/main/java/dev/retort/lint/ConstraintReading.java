package dev.retort.lint;

import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Enforcement;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.sf.jsqlparser.statement.ReferentialAction.Type;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;
import org.jspecify.annotations.Nullable;

/** Constraints and indexes as SQL text declares them. */
final class ConstraintReading {

    private final SqlNames names;
    private final Enforcement enforcement;

    /**
     * Reads them.
     *
     * @param enforcement what the end of the statement says about the rows that are there
     */
    ConstraintReading(SqlNames names, Enforcement enforcement) {
        this.names = names;
        this.enforcement = enforcement;
    }

    /** What adds it to a table. */
    Operation added(QualifiedName table, net.sf.jsqlparser.statement.create.table.Index written) {
        return switch (written.getKind()) {
            case PRIMARY_KEY -> new Operation.AddConstraint(table, new PrimaryKey(name(written), columns(written)));
            case UNIQUE -> new Operation.AddConstraint(table, UniqueConstraint.of(name(written), columns(written)));
            case FOREIGN_KEY -> new Operation.AddConstraint(table, foreignKey((ForeignKeyIndex) written));
            case CHECK -> new Operation.AddConstraint(table, check(written));
            case INDEX, FULLTEXT, SPATIAL -> new Operation.CreateIndex(table, index(written));
            default -> throw new UnreadableSqlException("'" + written + "' is no constraint that Retort knows");
        };
    }

    /** An index, of which the kinds of order and operators are left out. */
    Index index(net.sf.jsqlparser.statement.create.table.Index written) {
        List<IndexPart> parts = written.getColumns().stream()
                .map(part -> part.isExpression()
                        ? IndexPart.expression(part.getExpression().toString())
                        : IndexPart.column(names.name(part.getColumnName())))
                .toList();
        String method = switch (written.getKind()) {
            case FULLTEXT, SPATIAL -> written.getKind().name().toLowerCase(Locale.ROOT);
            default ->
                written.getUsing() == null
                        ? Index.DEFAULT_METHOD
                        : written.getUsing().toLowerCase(Locale.ROOT);
        };
        return Index.of(name(written), parts).withMethod(method);
    }

    private ForeignKey foreignKey(ForeignKeyIndex written) {
        return ForeignKey.of(
                        name(written),
                        columns(written),
                        names.table(written.getReference().getTable()),
                        ColumnReading.referenced(written.getReference(), names))
                .withActions(action(written.getReference(), Type.DELETE), action(written.getReference(), Type.UPDATE))
                .withEnforcement(enforcement);
    }

    /** What a key does when the row that is referred to goes or changes. */
    static ReferentialAction action(ForeignKeyReference reference, Type event) {
        net.sf.jsqlparser.statement.ReferentialAction action = reference.getReferentialAction(event);
        return action == null
                ? ReferentialAction.NO_ACTION
                : Stream.of(ReferentialAction.values())
                        .filter(known -> known.name().equals(action.getAction().name()))
                        .findFirst()
                        .orElse(ReferentialAction.NO_ACTION);
    }

    private CheckConstraint check(net.sf.jsqlparser.statement.create.table.Index written) {
        var check = (net.sf.jsqlparser.statement.create.table.CheckConstraint) written;
        return CheckConstraint.of(name(written), check.getExpression().toString())
                .withEnforcement(enforcement);
    }

    private List<String> columns(net.sf.jsqlparser.statement.create.table.Index written) {
        return names.names(written.getColumnsNames());
    }

    private @Nullable String name(net.sf.jsqlparser.statement.create.table.Index written) {
        String name = written.getName();
        return name == null || name.equals(SqlSpelling.UNNAMED) ? null : names.name(name);
    }
}
