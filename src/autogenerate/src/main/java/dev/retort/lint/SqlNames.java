package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import net.sf.jsqlparser.schema.Table;

/** The names that SQL text writes, as the server stores them. */
final class SqlNames {

    private final Dialect dialect;

    SqlNames(Dialect dialect) {
        this.dialect = dialect;
    }

    QualifiedName table(Table table) {
        String schema = table.getSchemaName();
        return QualifiedName.of(schema == null ? null : name(schema), name(table.getName()));
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
