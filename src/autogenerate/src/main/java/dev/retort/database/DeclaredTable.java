package dev.retort.database;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of the model and its declaration as a temporary one, whose checks and indexes carry their numbers as names so
 * that they are known again.
 *
 * @param original the model's table
 * @param declaration what is declared: columns, checks and indexes
 */
record DeclaredTable(Table original, Table declaration) {

    private static final String CHECK = "retort_check_";
    private static final String INDEX = "_retort_index_";

    static DeclaredTable of(Table original, QualifiedName temporaryName) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (CheckConstraint check : original.checkConstraints()) {
            checks.add(check.withName(CHECK + checks.size()));
        }
        List<Index> indexes = new ArrayList<>();
        for (Index index : original.indexes()) {
            indexes.add(index.withName(temporaryName.name() + INDEX + indexes.size()));
        }
        Table declaration = Table.of(temporaryName, original.columns())
                .mapColumns(column -> column.withComment(null))
                .withCheckConstraints(checks)
                .withIndexes(indexes);
        return new DeclaredTable(original, declaration);
    }

    String temporaryName() {
        return declaration.name().name();
    }

    /** The model's table with every text that the server took replaced by the server's. */
    Table inServersWords(Table answer) {
        List<CheckConstraint> checks = new ArrayList<>();
        for (CheckConstraint check : original.checkConstraints()) {
            String name = CHECK + checks.size();
            checks.add(find(answer.checkConstraints(), name)
                    .map(found -> check.withExpression(found.expression()))
                    .orElse(check));
        }
        List<Index> indexes = new ArrayList<>();
        for (Index index : original.indexes()) {
            String name = temporaryName() + INDEX + indexes.size();
            indexes.add(answer.indexes().stream()
                    .filter(found -> name.equals(found.name()))
                    .findFirst()
                    .map(found -> found.withName(index.name()))
                    .orElse(index));
        }
        return original.mapColumns(column -> answer.column(column.name())
                        .map(found -> text(column, found))
                        .orElse(column))
                .withCheckConstraints(checks)
                .withIndexes(indexes);
    }

    private static Optional<CheckConstraint> find(List<CheckConstraint> checks, String name) {
        return checks.stream().filter(check -> name.equals(check.name())).findFirst();
    }

    private static Column text(Column column, Column answer) {
        Column typed = column.withType(answer.type())
                .withGenerated(answer.generated())
                .withCheck(answer.check())
                .withOnUpdate(answer.onUpdate() == null ? column.onUpdate() : answer.onUpdate())
                .withCollation(column.collation() == null ? answer.collation() : column.collation());
        return column.identity() == null && column.generated() == null
                ? typed.withDefault(answer.defaultValue())
                : typed;
    }
}
