package dev.retort.diff;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the name of a sequence says of the table that it numbers, as no schema says it. Letter case says nothing. */
final class GeneratorNames {

    private static final String SUFFIX = "_seq";

    private GeneratorNames() {}

    /**
     * Whether it is the name that a generator of the table has unless somebody gives it another: {@code <table>_seq} is
     * Hibernate's, {@code <table>_<column>_seq} PostgreSQL's.
     */
    static boolean isUsual(QualifiedName sequence, Table table) {
        return Objects.equals(sequence.schema(), table.name().schema())
                && usual(table).anyMatch(name -> name.equalsIgnoreCase(sequence.name()));
    }

    private static Stream<String> usual(Table table) {
        String name = table.name().name();
        return Stream.concat(
                Stream.of(name + SUFFIX),
                table.columns().stream().map(Column::name).map(column -> name + "_" + column + SUFFIX));
    }

    /** Whether the name starts with that of the table. */
    static boolean startsWith(QualifiedName sequence, QualifiedName table) {
        return lower(sequence).startsWith(lower(table) + "_");
    }

    private static String lower(QualifiedName name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /** The name that a sequence has after its table got another one; empty where it is not named after the table. */
    static Optional<String> following(QualifiedName sequence, Table table, String newTable) {
        return isUsual(sequence, table)
                ? Optional.of(
                        newTable + sequence.name().substring(table.name().name().length()))
                : Optional.empty();
    }

    /** The table of which a sequence has the usual name; of {@code a} and {@code a_b}, {@code a_b_seq} is the second's. */
    static Optional<Table> tableOf(QualifiedName sequence, List<Table> tables) {
        return tables.stream()
                .filter(table -> isUsual(sequence, table))
                .max(Comparator.comparingInt(table -> table.name().name().length()));
    }
}
