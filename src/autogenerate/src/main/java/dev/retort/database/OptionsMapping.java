package dev.retort.database;

import dev.retort.schema.Partition;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a table's options of its row. */
final class OptionsMapping {

    private final SchemaNames names;

    OptionsMapping(SchemaNames names) {
        this.names = names;
    }

    /** The options with the partitions, each behind what it is a partition of. */
    TableOptions options(CatalogRow row) {
        List<QualifiedName> partitions = qualified(row, "PARTITION");
        List<QualifiedName> owners = qualified(row, "PARTITION_OF");
        List<String> definitions = row.texts("PARTITION_DEFINITIONS");
        List<Partition> found = new ArrayList<>();
        for (int i = 0; i < partitions.size(); i++) {
            found.add(new Partition(partitions.get(i), owners.get(i), definitions.get(i)));
        }
        return new TableOptions(
                row.flag("UNLOGGED"),
                qualified(row, "PARENT"),
                row.textOrNull("PARTITION_KEY"),
                found,
                row.texts("PARAMETERS"),
                row.textOrNull("TABLESPACE"),
                settings(row));
    }

    /** Names and values take turns. */
    private static SortedMap<String, String> settings(CatalogRow row) {
        List<?> words = row.elementsIfAny("SETTINGS");
        SortedMap<String, String> settings = new TreeMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            settings.put(String.valueOf(words.get(i)), String.valueOf(words.get(i + 1)));
        }
        return settings;
    }

    private List<QualifiedName> qualified(CatalogRow row, String what) {
        List<String> namespaces = row.texts(what + "_NAMESPACES");
        List<String> own = row.texts(what + "_NAMES");
        List<QualifiedName> qualified = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            qualified.add(names.name(namespaces.get(i), own.get(i)));
        }
        return qualified;
    }
}
