package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes up columns. */
final class RandomColumns {

    /** Each with types of one family: PostgreSQL has no cast from a boolean to a date. */
    private static final Map<String, List<String>> EVERYWHERE = Map.of(
            "a", List.of("integer", "bigint", "numeric(8, 2)"),
            "b", List.of("smallint", "integer", "bigint"),
            "Code", List.of("varchar(20)", "varchar(40)", "text", "char(3)"),
            "user", List.of("text", "varchar(40)"),
            "note", List.of("varchar(20)", "text"),
            "c d", List.of("date", "timestamp", "timestamp(3)"),
            "flag", List.of("boolean"));

    private static final Map<String, List<String>> OF_POSTGRESQL = Map.ofEntries(
            Map.entry("amount", List.of("numeric(12, 4)", "real", "double precision")),
            Map.entry("at", List.of("timestamp with time zone", "timestamp(3) with time zone", "timestamp")),
            Map.entry("during", List.of("daterange")),
            Map.entry("doc", List.of("jsonb", "text")),
            Map.entry("labels", List.of("text[]", "varchar(20)[]", RandomSchema.DOMAIN + "[]")),
            Map.entry("level", List.of("integer", RandomSchema.OTHER_DOMAIN, "bigint")),
            Map.entry("mail", List.of("varchar(40)", RandomSchema.DOMAIN, "citext")),
            Map.entry("raw", List.of("bytea")),
            Map.entry("slot", List.of("int4range")),
            Map.entry("span", List.of("interval", "interval(3)")),
            Map.entry("uid", List.of("uuid", "text")));

    private final Choice choice;
    private final boolean isPostgreSql;

    RandomColumns(Choice choice, Taken taken) {
        this.choice = choice;
        this.isPostgreSql = taken.byPostgreSql();
    }

    /** Some of all, the rarer ones not as often. */
    List<Column> some() {
        Map<String, List<String>> pool = new TreeMap<>(EVERYWHERE);
        if (isPostgreSql && choice.onceIn(2)) {
            pool.putAll(OF_POSTGRESQL);
        }
        return choice.some(List.copyOf(pool.keySet())).stream()
                .map(name -> column(name, SqlType.parse(choice.of(pool.getOrDefault(name, List.of())))))
                .toList();
    }

    private Column column(String name, SqlType type) {
        return Column.of(name, type)
                .withNullable(choice.onceIn(2))
                .withDefault(choice.onceIn(3) ? new DefaultValue(value(name, type)) : null)
                .withCollation(isText(type) && isPostgreSql && choice.onceIn(4) ? "C" : null)
                .withComment(RandomComments.comment(choice));
    }

    static boolean isText(SqlType type) {
        return List.of("varchar", "text", "char").contains(type.name())
                && !type.toString().endsWith("[]");
    }

    private String value(String name, SqlType type) {
        int number = choice.below(3);
        return switch (name) {
            case "flag" -> number == 0 ? "true" : "false";
            case "c d", "at" -> isPostgreSql && number == 0 ? "now()" : "'2026-01-0" + (number + 1) + "'";
            case "during" -> "'empty'";
            case "slot" -> "'[" + number + ",9)'";
            case "doc" -> "'{\"n\": " + number + "}'";
            case "labels" -> "'{}'";
            case "raw" -> "'\\x0" + number + "'";
            case "span" -> "'" + number + " days'";
            case "uid" -> "'00000000-0000-0000-0000-00000000000" + number + "'";
            case "Code" -> type.name().equals("char") ? "'x" + number + "'" : "'it''s " + number + "'";
            case "mail" -> "'a@" + number + "'";
            case "user" -> isPostgreSql && number == 0 ? "upper('x')" : "'it''s " + number + "'";
            case "note" -> "'it''s " + number + "'";
            default -> Integer.toString(number);
        };
    }
}
