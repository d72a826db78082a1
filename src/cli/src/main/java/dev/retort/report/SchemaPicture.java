package dev.retort.report;

import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables that differ between two schemas as boxes, once before and once after, with what differs marked. */
final class SchemaPicture {

    private final Schema before;
    private final Schema after;
    private final Html html;

    SchemaPicture(Schema before, Schema after, Html html) {
        this.before = before;
        this.after = after;
        this.html = html;
    }

    /** The picture; empty where no table differs. */
    String text() {
        List<QualifiedName> changed = Stream.concat(before.tables().stream(), after.tables().stream())
                .map(Table::name)
                .distinct()
                .sorted()
                .filter(name -> !before.table(name).equals(after.table(name)))
                .toList();
        if (changed.isEmpty()) {
            return "";
        }
        return "<div class=\"sides\">\n" + side("Before", changed, before, after, "gone", "−")
                + side("After", changed, after, before, "new", "+") + "</div>\n";
    }

    private String side(String title, List<QualifiedName> names, Schema shown, Schema other, String mark, String sign) {
        StringBuilder side = new StringBuilder("<section><h3>" + title + "</h3><div class=\"boxes\">\n");
        names.stream()
                .flatMap(name -> shown.table(name).stream())
                .forEach(table -> side.append(box(table, other.table(table.name()), mark, sign)));
        return side.append("</div></section>\n").toString();
    }

    private String box(Table table, Optional<Table> other, String mark, String sign) {
        String type = other.isEmpty() ? "box " + mark : "box";
        StringBuilder box = new StringBuilder("<table class=\"" + type + "\"><caption>")
                .append(other.isEmpty() ? sign + " " : "")
                .append(html.text(table.name().toString()))
                .append("</caption><tbody>\n");
        table.columns().forEach(column -> box.append(row(table, column, other, mark, sign)));
        table.foreignKeys().forEach(key -> box.append(row(key, other, mark, sign)));
        return box.append("</tbody></table>\n").toString();
    }

    private String row(Table table, Column column, Optional<Table> other, String mark, String sign) {
        Optional<Column> counterpart = other.flatMap(known -> known.column(column.name()));
        String type = counterpart.isEmpty() ? mark : counterpart.get().equals(column) ? "same" : "changed";
        String shown = switch (type) {
            case "same" -> "";
            case "changed" -> "~";
            default -> sign;
        };
        boolean isKey =
                table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
        return "<tr class=\"" + type + "\"><td>" + shown + "</td><th scope=\"row\">" + html.text(column.name())
                + (isKey ? " <abbr title=\"primary key\">PK</abbr>" : "") + "</th><td>"
                + html.text(column.type() + (column.nullable() ? "" : " not null")) + "</td></tr>\n";
    }

    private String row(ForeignKey key, Optional<Table> other, String mark, String sign) {
        boolean isSame = other.map(Table::foreignKeys).orElse(List.of()).contains(key);
        return "<tr class=\"" + (isSame ? "same" : mark) + "\"><td>" + (isSame ? "" : sign) + "</td><td colspan=\"2\">"
                + html.text(String.join(", ", key.columns()) + " → " + key.referencedTable()) + "</td></tr>\n";
    }
}
