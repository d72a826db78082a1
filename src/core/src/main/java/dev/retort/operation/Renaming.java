package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.GeneratedExpression;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries a new name to every place that held the old one, as a server does. */
final class Renaming {

    private Renaming() {}

    /** The foreign keys that referred to a table refer to its new name; its own sequences go to another schema with it. */
    static Schema ofTable(Schema schema, QualifiedName from, QualifiedName to) {
        Schema renamed = schema.withSequences(schema.sequences().stream()
                .map(sequence -> ofTable(sequence, from, to))
                .toList());
        Schema numbered = renamed.withTables(renamed.tables().stream()
                .map(table -> table.name().equals(to)
                        ? table.mapColumns(column -> numbered(column, from, column.name(), to))
                        : table)
                .toList());
        return foreignKeys(numbered, key -> key.referencedTable().equals(from) ? key.withReferencedTable(to) : key);
    }

    /** The sequence behind a serial column keeps its name, which then is no longer the one that the server would choose. */
    private static Column numbered(Column column, QualifiedName fromTable, String fromColumn, QualifiedName toTable) {
        Identity identity = column.identity();
        if (identity == null || !identity.isSerial()) {
            return column;
        }
        String kept = identity.sequence() == null ? sequence(fromTable, fromColumn) : identity.sequence();
        boolean usual = kept.equals(sequence(toTable, column.name()));
        return column.withIdentity(identity.withSequence(usual ? null : kept));
    }

    private static String sequence(QualifiedName table, String column) {
        return table.name() + "_" + column + "_seq";
    }

    private static Sequence ofTable(Sequence sequence, QualifiedName from, QualifiedName to) {
        SequenceOwner owner = sequence.owner();
        return owner == null || !owner.table().equals(from)
                ? sequence
                : sequence.withName(to.sibling(sequence.name().name()))
                        .withOwner(new SequenceOwner(to, owner.column()));
    }

    private static Schema owners(Schema schema, UnaryOperator<SequenceOwner> change) {
        return schema.withSequences(schema.sequences().stream()
                .map(sequence ->
                        sequence.owner() == null ? sequence : sequence.withOwner(change.apply(sequence.owner())))
                .toList());
    }

    /** The keys, constraints and indexes that held a column hold its new name. */
    static Schema ofColumn(Schema schema, QualifiedName table, String from, String to) {
        List<Table> tables =
                Parts.replace(schema.tables(), t -> t.name().equals(table), t -> columnOf(t, from, to), table);
        SequenceOwner before = new SequenceOwner(table, from);
        Schema renamed =
                owners(schema.withTables(tables), owner -> owner.equals(before) ? new SequenceOwner(table, to) : owner);
        return foreignKeys(
                renamed,
                key -> key.referencedTable().equals(table)
                        ? key.withColumns(key.columns(), names(key.referencedColumns(), from, to))
                        : key);
    }

    private static Table columnOf(Table table, String from, String to) {
        PrimaryKey key = table.primaryKey();
        return table.withColumns(Parts.replace(table.columns(), c -> c.name().equals(from), c -> c.withName(to), from))
                .withPrimaryKey(key == null ? null : columnOf(key, from, to))
                .withUniqueConstraints(table.uniqueConstraints().stream()
                        .map(unique -> unique.withColumns(names(unique.columns(), from, to))
                                .withInclude(names(unique.include(), from, to)))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(fk -> fk.withColumns(names(fk.columns(), from, to), fk.referencedColumns())
                                .withOnDeleteColumns(names(fk.onDeleteColumns(), from, to)))
                        .toList())
                .withCheckConstraints(table.checkConstraints().stream()
                        .map(check -> check.withExpression(inText(check.expression(), from, to)))
                        .toList())
                .withExclusionConstraints(table.exclusionConstraints().stream()
                        .map(exclusion -> exclusion.withDefinition(inText(exclusion.definition(), from, to)))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> columnOf(index, from, to))
                        .toList())
                .mapColumns(column -> columnOf(column, from, to))
                .mapColumns(column ->
                        column.name().equals(to) ? numbered(column, table.name(), from, table.name()) : column);
    }

    private static PrimaryKey columnOf(PrimaryKey key, String from, String to) {
        return key.withColumns(names(key.columns(), from, to)).withInclude(names(key.include(), from, to));
    }

    private static Column columnOf(Column column, String from, String to) {
        GeneratedExpression generated = column.generated();
        return generated == null
                ? column
                : column.withGenerated(new GeneratedExpression(inText(generated.sql(), from, to), generated.stored()));
    }

    /** Expressions follow a renamed column; the server writes the new name where the old one stood, in quotes or without. */
    private static String inText(String sql, String from, String to) {
        return Pattern.compile("'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|(?<!\\w)" + Pattern.quote(from) + "(?!\\w)")
                .matcher(sql)
                .replaceAll(token -> Matcher.quoteReplacement(inToken(token.group(), from, to)));
    }

    private static String inToken(String token, String from, String to) {
        if (token.equals(quoted(from))) {
            return quoted(to);
        }
        return token.equals(from) ? to : token;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Index columnOf(Index index, String from, String to) {
        List<IndexPart> parts = index.parts().stream()
                .map(part ->
                        part.withText(part.expression() ? inText(part.text(), from, to) : name(part.text(), from, to)))
                .toList();
        return index.withParts(parts)
                .withInclude(names(index.include(), from, to))
                .withWhere(index.where() == null ? null : inText(index.where(), from, to));
    }

    /** The constraint of that name, whatever its kind, has the new one. */
    static Table ofConstraint(Table table, String from, String to) {
        PrimaryKey key = table.primaryKey();
        return table.withPrimaryKey(key != null && from.equals(key.name()) ? key.withName(to) : key)
                .withUniqueConstraints(named(table.uniqueConstraints(), from, c -> c.withName(to)))
                .withForeignKeys(named(table.foreignKeys(), from, c -> c.withName(to)))
                .withCheckConstraints(named(table.checkConstraints(), from, c -> c.withName(to)))
                .withExclusionConstraints(named(table.exclusionConstraints(), from, c -> c.withName(to)));
    }

    private static <C extends Constraint> List<C> named(List<C> constraints, String name, UnaryOperator<C> change) {
        return constraints.stream()
                .map(c -> name.equals(c.name()) ? change.apply(c) : c)
                .toList();
    }

    private static List<String> names(List<String> names, String from, String to) {
        return names.stream().map(name -> name(name, from, to)).toList();
    }

    private static String name(String name, String from, String to) {
        return name.equals(from) ? to : name;
    }

    private static Schema foreignKeys(Schema schema, UnaryOperator<ForeignKey> change) {
        return schema.withTables(schema.tables().stream()
                .map(t -> t.withForeignKeys(t.foreignKeys().stream().map(change).toList()))
                .toList());
    }
}
