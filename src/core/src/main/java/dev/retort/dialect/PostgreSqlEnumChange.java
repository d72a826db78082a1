package dev.retort.dialect;

import dev.retort.schema.EnumType;
import java.util.ArrayList;
import java.util.List;

/** The steps from one list of labels to another. */
final class PostgreSqlEnumChange {

    /** Hibernate casts its enumerations from and to text: the casts of the old type become those of the new one. */
    private static final String MOVE_CASTS = """
            do $retort$
            declare
                used record;
            begin
                for used in
                    select c.castsource, c.casttarget, %1$s::regtype as old_type, %2$s::regtype as new_type,
                        case c.castcontext when 'i' then ' as implicit' when 'a' then ' as assignment' else '' end as context
                    from pg_cast c
                    where %1$s::regtype in (c.castsource, c.casttarget) and c.castmethod = 'i'
                loop
                    execute format('drop cast (%%s as %%s)', used.castsource::regtype, used.casttarget::regtype);
                    execute format('create cast (%%s as %%s) with inout%%s',
                        case used.castsource when used.old_type then used.new_type else used.castsource::regtype end,
                        case used.casttarget when used.old_type then used.new_type else used.casttarget::regtype end,
                        used.context);
                end loop;
            end
            $retort$""";

    /** Moves every column from the old type to the new one, with its default, whatever tables use it. */
    private static final String MOVE_COLUMNS = """
            do $retort$
            declare
                used record;
            begin
                for used in
                    select a.attrelid::regclass as tab, quote_ident(a.attname) as col, pg_get_expr(d.adbin, d.adrelid) as def
                    from pg_attribute a
                    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and not c.relispartition
                    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                    where a.atttypid = %1$s::regtype and not a.attisdropped
                loop
                    if used.def is not null then
                        execute format('alter table %%s alter column %%s drop default', used.tab, used.col);
                    end if;
                    execute format('alter table %%s alter column %%s type %2$s using %%s::text::%2$s',
                        used.tab, used.col, used.col);
                    if used.def is not null then
                        execute format('alter table %%s alter column %%s set default %%s', used.tab, used.col,
                            replace(used.def, '::' || %1$s, '::' || %3$s));
                    end if;
                end loop;
            end
            $retort$""";

    private PostgreSqlEnumChange() {}

    static List<String> statements(PostgreSql dialect, EnumType before, EnumType after) {
        return keepsOrder(before.values(), after.values())
                ? additions(dialect, before, after)
                : replacement(dialect, before, after);
    }

    /** Whether the labels that were there are still there in the same order. */
    private static boolean keepsOrder(List<String> before, List<String> after) {
        return after.stream().filter(before::contains).toList().equals(before);
    }

    private static List<String> additions(PostgreSql dialect, EnumType before, EnumType after) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < after.values().size(); i++) {
            String value = after.values().get(i);
            if (!before.values().contains(value)) {
                statements.add("alter type " + dialect.quote(after.name()) + " add value " + dialect.literal(value)
                        + place(dialect, before, after, i));
            }
        }
        return statements;
    }

    private static String place(PostgreSql dialect, EnumType before, EnumType after, int position) {
        if (position > 0) {
            return " after " + dialect.literal(after.values().get(position - 1));
        }
        return before.values().isEmpty()
                ? ""
                : " before " + dialect.literal(before.values().get(0));
    }

    /** PostgreSQL cannot take a label away: a new type takes the place of the old one. */
    private static List<String> replacement(PostgreSql dialect, EnumType before, EnumType after) {
        String old = dialect.defaultNames().variant(before.name().name() + "_retort_old", 1);
        String oldName = dialect.quote(before.name().sibling(old));
        String newName = dialect.quote(after.name());
        List<String> statements = new ArrayList<>();
        statements.add("alter type " + newName + " rename to " + dialect.quote(old));
        statements.addAll(dialect.visitCreateEnumType(new dev.retort.operation.Operation.CreateEnumType(after)));
        statements.add(
                MOVE_COLUMNS.formatted(dialect.literal(oldName), newName.replace("'", "''"), dialect.literal(newName)));
        statements.add(MOVE_CASTS.formatted(dialect.literal(oldName), dialect.literal(newName)));
        statements.add("drop type " + oldName);
        return statements;
    }
}
