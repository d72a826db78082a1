package dev.retort.lint;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Enforcement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table that becomes a partition: PostgreSQL reads all of it under a lock, unless a check that holds says that its rows are within the
 * bounds, and its columns refuse NULL (https://www.postgresql.org/docs/current/ddl-partitioning.html, "Partition Maintenance").
 */
final class AttachedPartition {

    private static final Pattern CLAUSE =
            Pattern.compile("(?is)attach\\s+partition\\s+(?:(\"[^\"]+\"|\\w+)\\s*\\.\\s*)?(\"[^\"]+\"|\\w+)\\s+(.*)");
    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*+'|\\b\\d+(?:\\.\\d+)?\\b");
    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*+'");

    private final SqlNames names;
    private final KnownSchema known;

    AttachedPartition(SqlNames names, KnownSchema known) {
        this.names = names;
        this.known = known;
    }

    /** What attaching it does to the ones who use it. */
    SqlReading read(QualifiedName parent, String clause) {
        Matcher words = CLAUSE.matcher(clause);
        if (!words.find()) {
            return found("the new partition of " + parent);
        }
        QualifiedName partition = names.table(words.group(1), words.group(2));
        boolean harmless = known.isNew(partition) || isWithin(partition, words.group(3));
        return harmless ? SqlReading.HARMLESS : found(partition + ", the new partition of " + parent + ",");
    }

    private static SqlReading found(String partition) {
        return SqlReading.of(SqlRules.hazard(
                SqlRules.ATTACH_PARTITION, "nobody can use " + partition + " while all of it is read."));
    }

    /** Whether the history shows checks that name all the bounds. */
    private boolean isWithin(QualifiedName partition, String bounds) {
        List<String> literals =
                LITERAL.matcher(bounds).results().map(MatchResult::group).toList();
        return !literals.isEmpty()
                && known.schema().table(partition).stream()
                        .flatMap(table -> table.checkConstraints().stream().filter(check -> holds(check, table)))
                        .anyMatch(check -> literalsOf(check).containsAll(literals));
    }

    private static boolean holds(CheckConstraint check, Table table) {
        return check.enforcement() == Enforcement.VALIDATED
                && !words(check).matches(".*\\bor\\b.*")
                && table.columns().stream()
                        .filter(column -> isNamed(column, check))
                        .allMatch(column -> !column.nullable() || isWithoutNull(column, check));
    }

    private static boolean isNamed(Column column, CheckConstraint check) {
        return words(check).matches(".*\\b" + Pattern.quote(column.name().toLowerCase(Locale.ROOT)) + "\\b.*");
    }

    private static boolean isWithoutNull(Column column, CheckConstraint check) {
        String name = Pattern.quote(column.name().toLowerCase(Locale.ROOT));
        return words(check).matches(".*\\b" + name + "\\b\"? is not null\\b.*");
    }

    /** The condition without its texts, which name no columns. */
    private static String words(CheckConstraint check) {
        return TEXT.matcher(check.expression())
                .replaceAll("''")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static List<String> literalsOf(CheckConstraint check) {
        return LITERAL.matcher(check.expression())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
