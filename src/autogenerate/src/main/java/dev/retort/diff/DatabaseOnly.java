package dev.retort.diff;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.CompositeType.Attribute;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what only the database has and is not to be dropped: it becomes part of what is desired, with all that it leans on,
 * and a note where it is to be reported.
 */
final class DatabaseOnly {

    private final ComparisonRules rules;
    private final KeptNotes notes;
    private final SaidCollations collations;
    private final FittingPrefixes prefixes;

    DatabaseOnly(Dialect dialect, ComparisonRules rules, List<String> notes) {
        this.collations = new SaidCollations(dialect);
        this.prefixes = new FittingPrefixes(dialect);
        this.rules = rules;
        this.notes = new KeptNotes(notes);
    }

    Schema keptOf(Schema current, Schema desired) {
        Map<QualifiedName, Table> tables = Tables.byName(desired);
        for (Table table : current.tables()) {
            Table wanted = tables.get(table.name());
            if (wanted != null) {
                Table existing = prefixes.in(collations.in(table, wanted), wanted);
                tables.put(
                        table.name(),
                        new KeptParts(rules, notes, existing, KeptKey.in(wanted, table, desired, notes)).kept());
            } else if (stays(DatabaseOnlyKind.TABLE, NamedObject.table(table.name()))) {
                tables.put(table.name(), table);
            }
        }
        new KeptReferences(current, tables, notes).complete();
        Schema kept = desired.withTables(List.copyOf(tables.values()));
        current.foreignTables().stream()
                .filter(name -> !desired.foreignTables().contains(name))
                .forEach(this::foreignTable);
        Schema complete =
                kept.withCompositeTypes(CompositeTypes.kept(current, kept, type -> stays(type, current, kept)).stream()
                        .map(type -> withComments(type, current))
                        .toList());
        return complete.withSequences(
                        sequences(current, kept, Tables.byName(desired).keySet()))
                .withEnumTypes(enumTypes(current, complete))
                .withForeignTables(current.foreignTables());
    }

    /** Always kept: what would bring it back is in part on the other server. */
    private void foreignTable(QualifiedName name) {
        if (policy(DatabaseOnlyKind.FOREIGN_TABLE, NamedObject.table(name)) == DatabaseOnlyPolicy.REPORT) {
            notes.foreignTable(name);
        }
    }

    private List<Sequence> sequences(Schema current, Schema desired, Set<QualifiedName> asked) {
        List<QualifiedName> wanted =
                desired.sequences().stream().map(Sequence::name).toList();
        List<Sequence> sequences = new ArrayList<>(desired.sequences());
        current.sequences().stream()
                .filter(sequence -> !wanted.contains(sequence.name()))
                .filter(sequence -> isAsked(sequence, desired)
                        || isOfKeptTable(sequence, asked, desired)
                        || stays(DatabaseOnlyKind.SEQUENCE, NamedObject.of(sequence)))
                .forEach(sequences::add);
        return sequences;
    }

    private List<EnumType> enumTypes(Schema current, Schema desired) {
        List<QualifiedName> wanted =
                desired.enumTypes().stream().map(EnumType::name).toList();
        List<EnumType> types = new ArrayList<>(desired.enumTypes());
        current.enumTypes().stream()
                .filter(type -> !wanted.contains(type.name()))
                .filter(type ->
                        isTypeOfColumn(type, desired) || stays(DatabaseOnlyKind.ENUM_TYPE, NamedObject.of(type)))
                .forEach(types::add);
        return types;
    }

    private CompositeType withComments(CompositeType wanted, Schema current) {
        return current.compositeTypes().stream()
                .filter(existing -> existing.name().equals(wanted.name()))
                .findFirst()
                .map(existing -> wanted.withAttributes(wanted.attributes().stream()
                        .map(attribute -> withComment(attribute, existing))
                        .toList()))
                .orElse(wanted);
    }

    private Attribute withComment(Attribute wanted, CompositeType existing) {
        return existing.attributes().stream()
                .filter(other -> other.name().equals(wanted.name()))
                .filter(other -> other.comment() != null && wanted.comment() == null)
                .filter(other -> keepsComment(existing, other))
                .findFirst()
                .map(other -> wanted.withComment(other.comment()))
                .orElse(wanted);
    }

    private boolean keepsComment(CompositeType type, Attribute attribute) {
        DatabaseOnlyPolicy policy = rules.databaseOnly().of(DatabaseOnlyKind.COMMENT);
        if (policy == DatabaseOnlyPolicy.REPORT) {
            notes.attributesComment(type.name(), attribute.name());
        }
        return policy != DatabaseOnlyPolicy.DROP;
    }

    private boolean stays(CompositeType type, Schema current, Schema desired) {
        boolean isUsed = CompositeTypes.isUsed(type.name(), current);
        return CompositeTypes.isUsed(type.name(), desired)
                || stays(
                        isUsed ? DatabaseOnlyKind.COMPOSITE_TYPE : DatabaseOnlyKind.UNUSED_COMPOSITE_TYPE,
                        NamedObject.of(type));
    }

    private boolean stays(DatabaseOnlyKind kind, NamedObject object) {
        DatabaseOnlyPolicy policy = policy(kind, object);
        if (policy == DatabaseOnlyPolicy.REPORT) {
            notes.object(object.kind(), object.owner());
        }
        return policy != DatabaseOnlyPolicy.DROP;
    }

    private DatabaseOnlyPolicy policy(DatabaseOnlyKind kind, NamedObject object) {
        return rules.leavesAlone(object)
                ? DatabaseOnlyPolicy.KEEP
                : rules.databaseOnly().of(kind);
    }

    /** Whether the default of a column that stays or comes asks the sequence, which then cannot go. */
    private static boolean isAsked(Sequence sequence, Schema desired) {
        return columns(desired).stream()
                .map(Column::defaultValue)
                .filter(value -> value != null)
                .map(DefaultValue::sql)
                .anyMatch(sql -> Mention.asks(sequence.name(), sql));
    }

    /** The application that has a table of its own has its generator too, which only the name says. */
    private static boolean isOfKeptTable(Sequence sequence, Set<QualifiedName> asked, Schema desired) {
        return GeneratorNames.tableOf(sequence.name(), desired.tables())
                .filter(table -> !asked.contains(table.name()))
                .isPresent();
    }

    /** Whether a column or composite type that stays or comes is of the type, which then cannot go. */
    private static boolean isTypeOfColumn(EnumType type, Schema desired) {
        return columns(desired).stream().anyMatch(column -> column.type().isCalled(type.name()))
                || desired.compositeTypes().stream().anyMatch(outer -> outer.isMadeOf(type.name()));
    }

    private static List<Column> columns(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .toList();
    }
}
