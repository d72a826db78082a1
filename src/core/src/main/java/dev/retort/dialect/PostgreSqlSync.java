package dev.retort.dialect;

import dev.retort.schema.Dependent;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** What lets two versions of an application work with one table under two names, or with one column. */
final class PostgreSqlSync {

    private PostgreSqlSync() {}

    /**
     * A trigger that gives each of two columns what is written to the other. Texts are compared, as some types have no equality.
     */
    static Dependent columns(PostgreSql dialect, QualifiedName table, String one, String other) {
        String plain = PostgreSqlNames.sync(table, other);
        String function = dialect.quote(table.sibling(plain));
        String on = dialect.quote(table);
        String body = """

                begin
                    if tg_op = 'INSERT' then
                        new.%1$s := coalesce(new.%1$s, new.%2$s);
                        new.%2$s := coalesce(new.%2$s, new.%1$s);
                    elsif new.%2$s::text is distinct from old.%2$s::text then
                        new.%1$s := new.%2$s;
                    elsif new.%1$s::text is distinct from old.%1$s::text then
                        new.%2$s := new.%1$s;
                    end if;
                    return new;
                end """.formatted(dialect.quote(one), dialect.quote(other));
        return new Dependent(
                "trigger",
                plain + " on " + table,
                "drop function " + function + "() cascade",
                List.of(
                        "create function " + function + "() returns trigger language plpgsql as "
                                + PostgreSqlBlock.quoted(body),
                        "create trigger " + dialect.quote(plain) + " before insert or update on " + on
                                + " for each row execute function " + function + "()"));
    }

    /** A view asks for rights of its own: https://www.postgresql.org/docs/current/rules-privileges.html. */
    static String grants(PostgreSql dialect, QualifiedName table, QualifiedName view) {
        return PostgreSqlBlock.of(
                """

                declare
                    granted record;
                begin
                    for granted in
                        select privilege_type, case grantee when 0 then 'public' else grantee::regrole::text end as grantee
                        from pg_class, aclexplode(relacl)
                        where oid = %s::regclass and privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                    loop
                        execute format('grant %%s on %%s to %%s', granted.privilege_type, %s, granted.grantee);
                    end loop;
                end """.formatted(dialect.literal(dialect.quote(table)), dialect.literal(dialect.quote(view))));
    }
}
