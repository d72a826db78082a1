package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.schema.Table;
import org.jspecify.annotations.Nullable;

/** The names that SQL text writes, as the server stores them. */
final class SqlNames {

    private final Dialect dialect;

    private final KnownSchema known;

    SqlNames(Dialect dialect, KnownSchema known) {
        this.dialect = dialect;
        this.known = known;
    }

    QualifiedName table(Table table) {
        return table(table.getSchemaName(), table.getName());
    }

    /** The schema that is meant anyway is left out, as operations leave it out, unless the history has the table with it. */
    QualifiedName table(@Nullable String schema, String name) {
        QualifiedName table = QualifiedName.of(schema == null ? null : name(schema), name(name));
        boolean isUsual = table.schema() != null && table.schema().equals(dialect.usualSchema());
        return isUsual && known.schema().table(table).isEmpty() ? QualifiedName.of(table.name()) : table;
    }

    List<String> names(List<String> written) {
        return written.stream().map(this::name).toList();
    }

    /** A name in quotes stands for itself, another one for what the server makes of it. */
    String name(String written) {
        char first = written.charAt(0);
        if (first == '"' || first == '`') {
            return written.substring(1, written.length() - 1).replace("" + first + first, "" + first);
        }
        boolean keepsLetters = dialect.quote(written).equals(written);
        return keepsLetters ? written : dialect.stored(written.toLowerCase(Locale.ROOT));
    }
}
