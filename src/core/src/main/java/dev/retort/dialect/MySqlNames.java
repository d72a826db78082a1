package dev.retort.dialect;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** MySQL's own names: {@code make_unique_key_name} and {@code prepare_check_constraints_for_create} in sql/sql_table.cc. */
class MySqlNames implements DefaultNames {

    /** NAME_CHAR_LEN: https://mariadb.com/kb/en/identifier-names/#maximum-length. */
    static final int LIMIT = 64;

    static final String PRIMARY = "PRIMARY";

    private static final String FOREIGN_KEY = "_ibfk_";

    private static final String CHECK = "_chk_";

    private static final Pattern COUNTED = Pattern.compile("(.*_ibfk_|.*_chk_|CONSTRAINT_)([0-9]+)", Pattern.DOTALL);

    @Override
    public String primaryKey(QualifiedName table) {
        return PRIMARY;
    }

    @Override
    public String unique(QualifiedName table, UniqueConstraint constraint) {
        return constraint.columns().get(0);
    }

    @Override
    public String foreignKey(QualifiedName table, ForeignKey key) {
        return fitting(table.name(), FOREIGN_KEY + "1");
    }

    @Override
    public String check(Table table, CheckConstraint check) {
        return fitting(table.name().name(), CHECK + "1");
    }

    @Override
    public String index(QualifiedName table, Index index) {
        return cut(index.parts().get(0).text());
    }

    /** What keeps a column equal to the one that it takes the place of when rows are written by an event. */
    static String sync(QualifiedName table, String column, String event) {
        return fitting(table.name() + "_" + column, "_sync_" + event);
    }

    @Override
    public String variant(String name, int n) {
        Matcher counted = COUNTED.matcher(name);
        return counted.matches() ? fitting(counted.group(1), Integer.toString(n + 1)) : fitting(name, "_" + (n + 1));
    }

    @Override
    public String cut(String name) {
        return fitting(name, "");
    }

    /** Measured on 8.0.31 and MariaDB 11.4: the new name comes into the names that the server gave, and into all that begin so. */
    Table renamed(Table table, QualifiedName to) {
        String from = table.name().name();
        return table.withName(to)
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> key.withName(following(key.name(), from + FOREIGN_KEY, to.name() + FOREIGN_KEY)))
                        .toList())
                .withCheckConstraints(table.checkConstraints().stream()
                        .map(check -> renamed(check, from, to.name()))
                        .toList());
    }

    CheckConstraint renamed(CheckConstraint check, String from, String to) {
        return check.withName(following(check.name(), from + CHECK, to + CHECK));
    }

    private @Nullable String following(@Nullable String name, String before, String after) {
        return name != null && name.startsWith(before) && name.length() > before.length()
                ? cut(after + name.substring(before.length()))
                : name;
    }

    private static int length(String name) {
        return IdentifierUnit.CHARACTERS.length(name);
    }

    private static String fitting(String name, String suffix) {
        int available = LIMIT - length(suffix);
        return length(name) <= available
                ? name + suffix
                : name.substring(0, name.offsetByCodePoints(0, available)) + suffix;
    }
}
