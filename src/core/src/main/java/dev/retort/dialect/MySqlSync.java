package dev.retort.dialect;

import dev.retort.schema.Dependent;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Triggers that give each of two columns what is written to the other, while two versions of an application run. */
final class MySqlSync {

    private MySqlSync() {}

    static List<Dependent> columns(MySqlFamily dialect, QualifiedName table, String one, String other) {
        String first = dialect.quote(one);
        String second = dialect.quote(other);
        return List.of(
                trigger(dialect, table, other, "insert", """
                        set new.%1$s = coalesce(new.%1$s, new.%2$s), new.%2$s = coalesce(new.%2$s, new.%1$s)""".formatted(first, second)),
                trigger(dialect, table, other, "update", """
                        if not (new.%2$s <=> old.%2$s) then
                            set new.%1$s = new.%2$s;
                        elseif not (new.%1$s <=> old.%1$s) then
                            set new.%2$s = new.%1$s;
                        end if""".formatted(first, second)));
    }

    private static Dependent trigger(
            MySqlFamily dialect, QualifiedName table, String column, String event, String statement) {
        String name = MySqlNames.sync(table, column, event);
        String quoted = dialect.quote(table.sibling(name));
        return new Dependent(
                "trigger",
                name + " on " + table,
                "drop trigger " + quoted,
                List.of("create trigger " + quoted + " before " + event + " on " + dialect.quote(table)
                        + " for each row\n" + statement));
    }
}
