package dev.retort.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Numbering;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the names of a model as the database does, where that does not tell names apart by their case: {@code Orders} of an entity
 * and the table {@code orders} are one, and so are their columns, keys and indexes, and sequences.
 */
final class Spelling {

    private final Map<String, Table> tables = new HashMap<>();

    private Spelling(Schema current, Schema desired) {
        desired.tables().forEach(this::note);
        current.tables().forEach(this::note);
    }

    /** The model in the spelling of the database. */
    static Schema of(Schema current, Schema desired) {
        Spelling spelling = new Spelling(current, desired);
        return desired.withTables(desired.tables().stream().map(spelling::table).toList())
                .withSequences(desired.sequences().stream()
                        .map(sequence -> sequence.withName(spelled(
                                sequence.name(),
                                current.sequences().stream().map(Sequence::name).toList())))
                        .toList())
                .withDeclaredViews(desired.declaredViews().stream()
                        .map(view -> view.withName(spelled(view.name(), current.views())))
                        .toList())
                .withNumberings(
                        desired.numberings().stream().map(spelling::numbering).toList())
                .withOrdinals(
                        desired.ordinals().stream().map(spelling::ordinals).toList());
    }

    private static QualifiedName spelled(QualifiedName name, List<QualifiedName> known) {
        return known.stream()
                .filter(other -> folded(other.toString()).equals(folded(name.toString())))
                .findFirst()
                .orElse(name);
    }

    private void note(Table table) {
        tables.put(folded(table.name().toString()), table);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The table of that name as it is to be written; the name's own where there is none. */
    private @Nullable Table known(QualifiedName name) {
        return tables.get(folded(name.toString()));
    }

    private QualifiedName name(QualifiedName name) {
        Table table = known(name);
        return table == null ? name : table.name();
    }

    private Numbering numbering(Numbering numbering) {
        SequenceOwner column = numbering.column();
        Table known = known(column.table());
        return known == null
                ? numbering
                : new Numbering(numbering.sequence(), new SequenceOwner(known.name(), column(known, column.column())));
    }

    private OrdinalColumn ordinals(OrdinalColumn ordinals) {
        Table known = known(ordinals.table());
        return known == null ? ordinals : ordinals.in(known.name(), column(known, ordinals.column()));
    }

    private Table table(Table table) {
        Table known = known(table.name());
        Table twin = known == null ? table : known;
        return table.withName(name(table.name()))
                .mapColumns(column -> column.withName(column(twin, column.name())))
                .withPrimaryKey(primaryKey(twin, table.primaryKey()))
                .withUniqueConstraints(named(
                        table.uniqueConstraints().stream()
                                .map(unique -> unique.withColumns(columns(twin, unique.columns())))
                                .toList(),
                        twin.uniqueConstraints(),
                        UniqueConstraint::name,
                        UniqueConstraint::withName))
                .withForeignKeys(named(
                        table.foreignKeys().stream().map(key -> key(twin, key)).toList(),
                        twin.foreignKeys(),
                        ForeignKey::name,
                        ForeignKey::withName))
                .withCheckConstraints(named(
                        table.checkConstraints(),
                        twin.checkConstraints(),
                        CheckConstraint::name,
                        CheckConstraint::withName))
                .withIndexes(named(
                        table.indexes().stream()
                                .map(index -> index(twin, index))
                                .toList(),
                        twin.indexes(),
                        Index::name,
                        Index::withName));
    }

    private static @Nullable PrimaryKey primaryKey(Table table, @Nullable PrimaryKey key) {
        if (key == null) {
            return null;
        }
        String known = table.primaryKey() == null ? null : table.primaryKey().name();
        boolean one = known != null && known.equalsIgnoreCase(key.name());
        return key.withColumns(columns(table, key.columns())).withName(one ? known : key.name());
    }

    private ForeignKey key(Table table, ForeignKey key) {
        Table known = known(key.referencedTable());
        List<String> referenced = known == null ? key.referencedColumns() : columns(known, key.referencedColumns());
        return key.withReferencedTable(name(key.referencedTable()))
                .withColumns(columns(table, key.columns()), referenced);
    }

    private static Index index(Table table, Index index) {
        return index.withParts(
                index.parts().stream().map(part -> part(table, part)).toList());
    }

    private static IndexPart part(Table table, IndexPart part) {
        return part.expression() ? part : part.withText(column(table, part.text()));
    }

    private static List<String> columns(Table table, List<String> names) {
        return names.stream().map(name -> column(table, name)).toList();
    }

    private static String column(Table table, String name) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    private static <T> List<T> named(
            List<T> parts,
            List<T> known,
            Function<T, @Nullable String> name,
            BiFunction<T, @Nullable String, T> withName) {
        return parts.stream()
                .map(part -> known.stream()
                        .map(name)
                        .filter(other -> other != null && other.equalsIgnoreCase(name.apply(part)))
                        .findFirst()
                        .map(other -> withName.apply(part, other))
                        .orElse(part))
                .toList();
    }
}
