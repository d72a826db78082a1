package dev.retort.report;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The tables that differ between two schemas as a diagram of Mermaid (https://mermaid.js.org/syntax/entityRelationshipDiagram.html),
 * with what is new, changed and dropped said beside each column. Names stand in it without signs that Mermaid knows.
 */
public final class ErDiagram {

    private final Schema before;
    private final Schema after;
    private final UnaryOperator<String> redaction;
    private final Map<QualifiedName, String> ids = new LinkedHashMap<>();

    /**
     * A diagram.
     *
     * @param redaction takes passwords out of a text
     */
    public ErDiagram(Schema before, Schema after, UnaryOperator<String> redaction) {
        this.before = before;
        this.after = after;
        this.redaction = redaction;
    }

    /** The diagram's text; empty where no table differs. */
    public String text() {
        List<QualifiedName> changed = changed();
        if (changed.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(List.of("erDiagram"));
        changed.forEach(name -> lines.addAll(table(name)));
        List<String> keys =
                changed.stream().flatMap(name -> keys(name).stream()).distinct().toList();
        Set<QualifiedName> drawn = new LinkedHashSet<>(ids.keySet());
        changed.forEach(drawn::remove);
        drawn.forEach(name -> lines.add("    " + entity(name)));
        lines.addAll(keys);
        return String.join("\n", lines);
    }

    private List<QualifiedName> changed() {
        return Stream.concat(before.tables().stream(), after.tables().stream())
                .map(Table::name)
                .distinct()
                .sorted()
                .filter(name -> !before.table(name).equals(after.table(name)))
                .toList();
    }

    private List<String> table(QualifiedName name) {
        List<String> lines = new ArrayList<>();
        lines.add("    " + entity(name) + " {");
        columns(name)
                .forEach((column, mark) -> lines.add("        "
                        + word(column.type().toString(), "[^A-Za-z0-9_()\\[\\]-]") + " "
                        + word(column.name(), "[^A-Za-z0-9_-]")
                        + primary(name, column) + (mark.isEmpty() ? "" : " \"" + mark + "\"")));
        lines.add("    }");
        return lines;
    }

    private String primary(QualifiedName table, Column column) {
        Table known = after.table(table).or(() -> before.table(table)).orElseThrow();
        return known.primaryKey() != null && known.primaryKey().columns().contains(column.name()) ? " PK" : "";
    }

    private Map<Column, String> columns(QualifiedName name) {
        List<Column> old = before.table(name).map(Table::columns).orElse(List.of());
        Map<Column, String> columns = new LinkedHashMap<>();
        for (Column column : after.table(name).map(Table::columns).orElse(List.of())) {
            boolean wasThere = old.stream().anyMatch(other -> other.name().equals(column.name()));
            columns.put(column, old.contains(column) ? "" : wasThere ? "changed" : "new");
        }
        old.stream()
                .filter(column -> after.table(name)
                        .flatMap(table -> table.column(column.name()))
                        .isEmpty())
                .forEach(column -> columns.put(column, "dropped"));
        return columns;
    }

    private List<String> keys(QualifiedName name) {
        List<String> lines = new ArrayList<>();
        List<ForeignKey> now = after.table(name).map(Table::foreignKeys).orElse(List.of());
        List<ForeignKey> old = before.table(name).map(Table::foreignKeys).orElse(List.of());
        now.forEach(key -> lines.add(key(name, key, old.contains(key) ? "" : "new ")));
        old.stream().filter(key -> !now.contains(key)).forEach(key -> lines.add(key(name, key, "dropped ")));
        return lines;
    }

    private String key(QualifiedName table, ForeignKey key, String mark) {
        return "    " + id(table) + " }o--|| " + id(key.referencedTable()) + " : \""
                + label(mark + String.join(", ", key.columns())) + "\"";
    }

    private String entity(QualifiedName name) {
        boolean isNew = before.table(name).isEmpty() && after.table(name).isPresent();
        boolean isGone = after.table(name).isEmpty() && before.table(name).isPresent();
        return id(name) + "[\"" + label(name + (isNew ? " (new)" : isGone ? " (dropped)" : "")) + "\"]";
    }

    private String id(QualifiedName name) {
        return ids.computeIfAbsent(name, unknown -> "t" + (ids.size() + 1));
    }

    /** A label in double quotes, within which Mermaid still knows markup, links and escapes. */
    private String label(String text) {
        return redaction.apply(text).replaceAll("[^\\p{L}\\p{N} _.,()-]", "_");
    }

    /** The type and the name of an attribute are words that begin with a letter. */
    private String word(String text, String others) {
        String word = redaction.apply(text).replaceAll(others, "_");
        return word.matches("[A-Za-z].*") ? word : "x" + word;
    }
}
