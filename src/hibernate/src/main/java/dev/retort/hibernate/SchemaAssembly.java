package dev.retort.hibernate;

import dev.retort.hibernate.ddl.CompositeStatement;
import dev.retort.hibernate.ddl.EnumStatement;
import dev.retort.hibernate.ddl.IndexStatement;
import dev.retort.hibernate.ddl.Names;
import dev.retort.hibernate.ddl.SequenceStatement;
import dev.retort.hibernate.ddl.TableStatement;
import dev.retort.hibernate.ddl.ViewStatement;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.Numbering;
import dev.retort.schema.OrdinalColumn;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOwner;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a schema together from the statements that create it. */
final class SchemaAssembly {

    private final Names names;

    SchemaAssembly(Names names) {
        this.names = names;
    }

    /** Reads all statements. */
    Schema assemble(ExportedSchema exported) {
        List<Table> tables = exported.tables().stream()
                .filter(table -> TableStatement.is(table.create()))
                .map(this::table)
                .toList();
        List<Sequence> sequences = Stream.concat(exported.sequences().stream(), exported.others().stream())
                .filter(SequenceStatement::is)
                .map(sql -> SequenceStatement.parse(sql, names))
                .toList();
        List<EnumType> enumTypes = exported.others().stream()
                .filter(sql -> EnumStatement.is(sql, names))
                .map(sql -> EnumStatement.parse(sql, names))
                .toList();
        List<CompositeType> compositeTypes = exported.others().stream()
                .filter(CompositeStatement::is)
                .map(sql -> CompositeStatement.parse(sql, names))
                .map(type -> CompositeStatement.commented(type, exported.others(), names))
                .toList();
        List<View> views = exported.tables().stream()
                .map(ExportedTable::create)
                .filter(ViewStatement::is)
                .map(sql -> ViewStatement.parse(sql, names))
                .toList();
        Schema schema = new Schema(
                List.of(),
                new ReferencedKeys(tables, views)
                        .complete(withOtherIndexes(spelled(tables, enumTypes), exported.others())),
                sequences,
                enumTypes,
                compositeTypes,
                List.of(),
                List.of(),
                exported.keys().stream().map(this::numbering).toList(),
                views,
                ordinals(exported.tables()));
        return schema.withNamespaces(namespaces(schema));
    }

    /** A type is named without quotes, as its domain is, where the letters of that name may be any. */
    private static List<Table> spelled(List<Table> tables, List<EnumType> enumTypes) {
        return tables.stream()
                .map(table ->
                        table.mapColumns(column -> column.withType(EnumStatement.spelled(column.type(), enumTypes))))
                .toList();
    }

    private Numbering numbering(ExportedKey key) {
        Table table = TableStatement.parse(key.table(), key.columnCount(), names);
        return new Numbering(
                SequenceStatement.parse(key.sequence(), names).name(),
                new SequenceOwner(
                        table.name(), table.columns().get(key.column()).name()));
    }

    private Table table(ExportedTable exported) {
        Table table = TableStatement.parse(exported.create(), exported.columnCount(), names);
        for (String sql : exported.further()) {
            table = IndexStatement.is(sql)
                    ? withIndex(table, IndexStatement.parse(sql, names).index())
                    : TableStatement.extend(table, sql, names);
        }
        return names.emulatesSequences()
                ? FirstRow.of(exported.inserts()).addTo(withComments(table, exported))
                : withComments(table, exported);
    }

    private List<OrdinalColumn> ordinals(List<ExportedTable> exported) {
        List<OrdinalColumn> ordinals = new ArrayList<>();
        for (ExportedTable table : exported) {
            if (TableStatement.is(table.create())) {
                Table parsed = TableStatement.parse(table.create(), table.columnCount(), names);
                table.ordinals()
                        .forEach((position, constants) -> ordinals.add(new OrdinalColumn(
                                parsed.name(), parsed.columns().get(position).name(), constants)));
            }
        }
        return ordinals;
    }

    private static Table withIndex(Table table, Index index) {
        return table.withIndexes(
                Stream.concat(table.indexes().stream(), Stream.of(index)).toList());
    }

    /** A table that its mapping gives no comment keeps the one of its options, as in {@code @Table(options = "comment='...'")}. */
    private static Table withComments(Table table, ExportedTable exported) {
        List<Column> columns = new ArrayList<>(table.columns());
        exported.columnComments()
                .forEach((position, comment) ->
                        columns.set(position, columns.get(position).withComment(comment(comment))));
        String comment = comment(exported.comment());
        return table.withColumns(columns).withComment(comment == null ? table.comment() : comment);
    }

    /** Comments go into statements as they are written, so that those who write them double their quotes. */
    private static @Nullable String comment(@Nullable String written) {
        return written == null || written.isEmpty() ? null : written.replace("''", "'");
    }

    private List<Table> withOtherIndexes(List<Table> tables, List<String> others) {
        Map<QualifiedName, List<Index>> indexes = others.stream()
                .filter(IndexStatement::is)
                .map(sql -> IndexStatement.parse(sql, names))
                .collect(Collectors.groupingBy(
                        IndexStatement::table, Collectors.mapping(IndexStatement::index, Collectors.toList())));
        return tables.stream()
                .map(table -> {
                    List<Index> all = new ArrayList<>(table.indexes());
                    all.addAll(indexes.getOrDefault(table.name(), List.of()));
                    return table.withIndexes(all);
                })
                .toList();
    }

    private static List<String> namespaces(Schema schema) {
        return Stream.of(
                        schema.tables().stream().map(Table::name),
                        schema.sequences().stream().map(Sequence::name),
                        schema.enumTypes().stream().map(EnumType::name),
                        schema.compositeTypes().stream().map(CompositeType::name),
                        schema.declaredViews().stream().map(View::name))
                .flatMap(all -> all)
                .map(QualifiedName::schema)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
