package dev.retort.dialect;

import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements about composite types. */
final class PostgreSqlCompositeTypes {

    /** Behind {@code using}: the end of a call of {@code format}. */
    private static final String BY_FUNCTION =
            "%s(%s)', used.tab, used.col, type_name || used.dimensions, @FUNCTION@, used.col)";

    private static final String BEFORE = """
                if exists (select from pg_attribute a where a.atttypid in (old_type, old_array) and not a.attisdropped
                        and (select relkind from pg_class where oid = a.attrelid) = 'c') then
                    raise exception 'type % is part of another composite type, which stands in the way of its change',
                        type_name using hint = 'drop the attribute of that type first, and add it again';
                end if;
                execute @ONE@;
                execute @MANY@;
            """;

    private static final String BEHIND = """
                execute @DROP_MANY@;
                execute @DROP_ONE@;
            """;

    private PostgreSqlCompositeTypes() {}

    static List<String> create(PostgreSql dialect, CompositeType type) {
        List<String> statements = new ArrayList<>(List.of(definition(dialect, type)));
        statements.addAll(comments(dialect, type.withAttributes(List.of()), type));
        return statements;
    }

    private static String definition(PostgreSql dialect, CompositeType type) {
        return "create type " + dialect.quote(type.name()) + " as ("
                + type.attributes().stream()
                        .map(attribute -> definition(dialect, attribute))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String definition(PostgreSql dialect, CompositeType.Attribute attribute) {
        return dialect.quote(attribute.name()) + " " + attribute.type().sql()
                + (attribute.collation() == null
                        ? ""
                        : " collate " + dialect.quote(QualifiedName.parse(attribute.collation())));
    }

    /**
     * PostgreSQL changes no attribute of a type that a column has, and adds one behind the others only, so that for all else a
     * new type takes the place of the old one (https://www.postgresql.org/docs/current/sql-altertype.html).
     */
    static List<String> alter(PostgreSql dialect, CompositeType before, CompositeType after) {
        List<String> statements = new ArrayList<>();
        CompositeType old = before.withoutComments();
        CompositeType renewed = after.withoutComments();
        boolean inPlace = isInPlace(old, renewed);
        if (!old.equals(renewed)) {
            statements.add(inPlace ? inPlace(dialect, old, renewed) : replacement(dialect, old, renewed));
        }
        statements.addAll(comments(dialect, inPlace ? before : old, after));
        return statements;
    }

    private static List<String> comments(PostgreSql dialect, CompositeType before, CompositeType after) {
        Map<String, CompositeType.Attribute> there = before.attributes().stream()
                .collect(Collectors.toMap(CompositeType.Attribute::name, Function.identity()));
        return after.attributes().stream()
                .filter(attribute -> !Objects.equals(attribute.comment(), commentOf(there.get(attribute.name()))))
                .map(attribute -> dialect.comment(after.name(), attribute.name(), attribute.comment()))
                .toList();
    }

    private static @Nullable String commentOf(CompositeType.@Nullable Attribute attribute) {
        return attribute == null ? null : attribute.comment();
    }

    private static boolean isInPlace(CompositeType before, CompositeType after) {
        List<CompositeType.Attribute> kept = kept(before, after);
        return after.attributes().size() >= kept.size()
                && after.attributes().subList(0, kept.size()).equals(kept)
                && after.attributes().stream().skip(kept.size()).noneMatch(added -> hasName(before, added.name()));
    }

    private static List<CompositeType.Attribute> kept(CompositeType before, CompositeType after) {
        return before.attributes().stream().filter(after.attributes()::contains).toList();
    }

    private static String inPlace(PostgreSql dialect, CompositeType before, CompositeType after) {
        List<CompositeType.Attribute> kept = kept(before, after);
        List<String> actions = new ArrayList<>();
        before.attributes().stream()
                .filter(attribute -> !kept.contains(attribute))
                .forEach(attribute -> actions.add("drop attribute " + dialect.quote(attribute.name())));
        after.attributes().stream()
                .skip(kept.size())
                .forEach(attribute -> actions.add("add attribute " + definition(dialect, attribute)));
        return "alter type " + dialect.quote(after.name()) + " " + String.join(", ", actions);
    }

    private static boolean hasName(CompositeType type, String attribute) {
        return type.attributeNames().contains(attribute);
    }

    private static String replacement(PostgreSql dialect, CompositeType before, CompositeType after) {
        PostgreSqlTypeReplacement replacement = new PostgreSqlTypeReplacement(dialect, before.name());
        QualifiedName old = replacement.old();
        String function = dialect.quote(old.sibling(dialect.defaultNames().variant(old.name() + "_as_new", 1)));
        String one = function + "(" + dialect.quote(old) + ")";
        String many = function + "(" + dialect.quote(old) + "[])";
        String type = dialect.quote(after.name());
        return replacement.statement(
                definition(dialect, after),
                BY_FUNCTION.replace("@FUNCTION@", literal(dialect, function)),
                BEFORE.replace("@ONE@", literal(dialect, ofOne(dialect, one, before, after)))
                        .replace("@MANY@", literal(dialect, ofMany(many, type, function))),
                BEHIND.replace("@DROP_MANY@", literal(dialect, "drop function " + many))
                        .replace("@DROP_ONE@", literal(dialect, "drop function " + one)));
    }

    /** A value of which all attributes are NULL is not NULL itself. */
    private static String ofOne(PostgreSql dialect, String signature, CompositeType before, CompositeType after) {
        String type = dialect.quote(after.name());
        String values = after.attributes().stream()
                .map(attribute -> hasName(before, attribute.name())
                        ? "($1)." + dialect.quote(attribute.name()) + "::"
                                + attribute.type().sql()
                        : "null")
                .collect(Collectors.joining(", "));
        return "create function " + signature + " returns " + type
                + " language sql as $body$ select case when $1 is distinct from null then row(" + values + ")::" + type
                + " end $body$";
    }

    /** An element of several dimensions has no single subscript: what would become NULL is refused. */
    private static String ofMany(String signature, String type, String function) {
        return "create function " + signature + " returns " + type + "[] language plpgsql as $body$ begin"
                + " if array_ndims($1) > 1 or array_lower($1, 1) <> 1 then"
                + " raise exception 'an array of several dimensions, or one that does not begin at 1, cannot be carried over: %', $1"
                + " using hint = 'make it one of one dimension first, or change the type in a column of its own'; end if;"
                + " return case when $1 is not null then array(select " + function
                + "($1[n]) from generate_subscripts($1, 1) as n order by n) end; end $body$";
    }

    private static String literal(PostgreSql dialect, String text) {
        return dialect.literal(text).strip();
    }
}
