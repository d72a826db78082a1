package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.Hazard;
import dev.retort.hazard.HazardKind;
import dev.retort.hazard.Rule;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.regex.Pattern;

/** The rules about SQL written by hand for which there is no operation. */
final class SqlRules {

    private static final int SHOWN = 120;

    static final Rule TRUNCATE = new Rule(
            "truncate",
            HazardKind.DATA_LOSS,
            "TRUNCATE empties a table, with CASCADE also those that refer to it.",
            List.of(14),
            List.of("Say which rows go, with DELETE and WHERE, in batches."));
    static final Rule DROP_CASCADE = new Rule(
            "drop-cascade",
            HazardKind.DATA_LOSS,
            "CASCADE drops what depends on the object without naming it: views, keys, functions.",
            List.of(15),
            List.of("List what depends on it.", "Drop each by its name, then drop the object without CASCADE."));
    static final Rule DROP_DATABASE = new Rule(
            "drop-database",
            HazardKind.DATA_LOSS,
            "A dropped database takes everything in it along.",
            List.of(3),
            List.of("Rename it or take the rights away.", "Drop it in a later release, by hand."));
    static final Rule DROP_VIEW = new Rule(
            "drop-view",
            HazardKind.BREAKS_RUNNING_VERSION,
            "A view is gone for the version that still runs, and what was granted on it for all that come.",
            List.of(19),
            List.of("Deploy a version that does not use the view.", "Drop the view in the next release."));
    static final Rule DELETE_WITHOUT_WHERE = new Rule(
            "delete-without-where",
            HazardKind.DATA_LOSS,
            "A DELETE without WHERE removes every row.",
            List.of(157),
            List.of("Say with WHERE which rows go."));
    static final Rule UPDATE_WITHOUT_WHERE = new Rule(
            "update-without-where",
            HazardKind.DATA_LOSS,
            "An UPDATE without WHERE overwrites every row.",
            List.of(157),
            List.of("Say with WHERE which rows change, so that a second run finds none."));
    static final Rule CHECKS_OFF = new Rule(
            "checks-off",
            HazardKind.WRONG_RESULT,
            "Rows that break a key or a condition get in while a session's checks are off, and nothing looks at them later.",
            List.of(90, 92, 130),
            List.of(
                    "Leave the checks on, or look with a query for what breaks them first.",
                    "Switch them on again in the same migration, and look once more."));
    static final Rule UNBATCHED_WRITE = new Rule(
            "unbatched-write",
            HazardKind.LOCK,
            "One UPDATE or DELETE of many rows holds their locks until the migration ends.",
            List.of(54, 151, 158),
            List.of(
                    "Write the rows outside the migration, by ranges of the key.",
                    "Commit and pause after each range.",
                    "Let the migration refuse to go on where rows are left."));
    static final Rule CONCURRENTLY_IN_TRANSACTION = new Rule(
            "concurrently-in-transaction",
            HazardKind.CAUTION,
            "CONCURRENTLY is refused inside a transaction.",
            List.of(97),
            List.of(
                    "Say @Revision(transactional = false).",
                    "Keep that migration to this one statement, so that it can be run again."));
    static final Rule REFUSED_IN_TRANSACTION = new Rule(
            "refused-in-transaction",
            HazardKind.CAUTION,
            "Some statements begin and end transactions themselves, and are refused inside of one.",
            List.of(97),
            List.of(
                    "Run VACUUM, CLUSTER and REINDEX by hand, where and when there is time for them.",
                    "Or say @Revision(transactional = false) on PostgreSQL, and keep that migration to this one statement."));
    static final Rule LABEL_BEFORE_COMMIT = new Rule(
            "label-before-commit",
            HazardKind.CAUTION,
            "A label that ALTER TYPE ... ADD VALUE adds cannot be used before it is committed.",
            List.of(122),
            List.of(
                    "Use it in the next migration.",
                    "Or write op.alterEnumType instead, which makes the type anew where the same migration uses a label."));
    static final Rule INVALID_INDEX = new Rule(
            "concurrently-if-not-exists",
            HazardKind.WRONG_RESULT,
            "CREATE INDEX CONCURRENTLY that fails leaves an index that is not valid, and IF NOT EXISTS takes it for one that is.",
            List.of(98),
            List.of(
                    "DROP INDEX CONCURRENTLY IF EXISTS first, in a statement of its own.",
                    "Create the index without IF NOT EXISTS."));
    static final Rule TRANSACTION_CONTROL = new Rule(
            "transaction-control",
            HazardKind.WRONG_RESULT,
            "BEGIN, COMMIT and ROLLBACK in a migration end the transaction in which Retort records it.",
            List.of(150),
            List.of("Leave them out; say @Revision(transactional = false) where there must be no transaction."));
    static final Rule REFRESH_MATERIALIZED_VIEW = new Rule(
            "refresh-materialized-view",
            HazardKind.LOCK,
            "A refresh shuts readers of the view out until it is done.",
            List.of(115),
            List.of("Give the view a unique index.", "Refresh it CONCURRENTLY, outside a transaction."));
    static final Rule REWRITE_TABLE = new Rule(
            "rewrite-table",
            HazardKind.LOCK,
            "The table is written anew while nobody can read or write it.",
            List.of(114),
            List.of("Use pg_repack, or a maintenance window."));
    static final Rule REINDEX = new Rule(
            "reindex",
            HazardKind.LOCK,
            "REINDEX shuts writers out of the table until the index is built.",
            List.of(101),
            List.of("REINDEX ... CONCURRENTLY, outside a transaction (PostgreSQL 12 and later)."));
    static final Rule MOVE_TO_SCHEMA = new Rule(
            "move-to-schema",
            HazardKind.BREAKS_RUNNING_VERSION,
            "A table that moves to another schema is gone for the version that still runs.",
            List.of(23),
            List.of(
                    "Leave a view of the old name in the old schema.",
                    "Drop the view when no version uses it any more."));
    static final Rule ROW_SECURITY_OFF = new Rule(
            "row-security-off",
            HazardKind.CAUTION,
            "Without row security or a policy of it, rows are seen that were hidden.",
            List.of(20),
            List.of("Switch row security off last, and on only when all policies are there."));
    static final Rule ROW_SECURITY_ON = new Rule(
            "row-security-on",
            HazardKind.CAUTION,
            "Row security hides every row that no policy shows.",
            List.of(20),
            List.of("Create the policies before, in the same migration, for every role that the application uses."));
    static final Rule ATTACH_PARTITION = new Rule(
            "attach-partition",
            HazardKind.LOCK,
            "A partition that has no matching check is read in whole while nobody can use it.",
            List.of(111),
            List.of(
                    "Set the columns of the partition key not null.",
                    "Add a check of the partition's bounds as NOT VALID, and validate it in a migration of its own; another one for the DEFAULT partition, that its rows are out of them.",
                    "Attach the partition.",
                    "Drop the checks."));
    static final Rule DETACH_PARTITION = new Rule(
            "detach-partition",
            HazardKind.LOCK,
            "Detaching a partition shuts everybody out of the whole table.",
            List.of(112),
            List.of("DETACH PARTITION ... CONCURRENTLY, outside a transaction (PostgreSQL 14 and later)."));
    static final Rule ALTER_DOMAIN_SCANS = new Rule(
            "alter-domain-scans",
            HazardKind.LOCK,
            "A condition that a domain gets has every table read that has a column of it, while nobody writes there.",
            List.of(88),
            List.of(
                    "Add the condition as NOT VALID, of NOT NULL a check that the value is not null.",
                    "Validate it in a migration of its own (ALTER DOMAIN ... VALIDATE CONSTRAINT)."));
    static final Rule DEAR_ALGORITHM = new Rule(
            "dear-algorithm",
            HazardKind.LOCK,
            "ALGORITHM=COPY has the table copied, and LOCK=SHARED or EXCLUSIVE keeps writers out, where the server may know a cheaper way.",
            List.of(109),
            List.of(
                    "Ask for ALGORITHM=INSTANT, or INPLACE with LOCK=NONE: a server that cannot do it so refuses at once.",
                    "Or use the operation of Retort with op.online(), which asks for the cheapest way that works."));
    static final Rule RIGHTS_DROPPED = new Rule(
            "rights-dropped",
            HazardKind.CAUTION,
            "A view that is dropped and made anew has nothing of what was granted on it.",
            List.of(19),
            List.of(
                    "CREATE OR REPLACE VIEW, where its columns stay or new ones come last.",
                    "Otherwise grant behind it what was granted, in the same migration."));
    static final Rule MODIFY_FORGETS = new Rule(
            "modify-forgets",
            HazardKind.CAUTION,
            "MODIFY and CHANGE say a column anew: what they do not repeat is gone.",
            List.of(53),
            List.of(
                    "Repeat the whole column as SHOW CREATE TABLE writes it, or say NULL and DEFAULT NULL where that is meant.",
                    "Or use op.alterColumn, which writes all of it."));
    static final Rule REFERENCES_IGNORED = new Rule(
            "references-ignored",
            HazardKind.WRONG_RESULT,
            "MySQL before version 9 makes no foreign key of REFERENCES behind a column.",
            List.of(44),
            List.of("Say FOREIGN KEY (column) REFERENCES ... in a clause of its own."));
    static final Rule INSERT_WITHOUT_COLUMNS = new Rule(
            "insert-without-columns",
            HazardKind.CAUTION,
            "An INSERT without a list of columns means others once a column comes or goes.",
            List.of(160),
            List.of("Name the columns."));
    static final Rule STATEMENTS_REFUSED = new Rule(
            "several-statements",
            HazardKind.CAUTION,
            "Several statements in one op.execute are refused on MySQL and MariaDB.",
            List.of(),
            List.of("Write an op.execute for each of them."));
    static final Rule STATEMENTS_PASSED_OVER = new Rule(
            "statements-passed-over",
            HazardKind.WRONG_RESULT,
            "Of several statements in one op.execute, SQLite runs the first and passes over the others without a word.",
            List.of(),
            List.of("Write an op.execute for each of them."));
    static final Rule NOT_READ = new Rule(
            "sql-not-read",
            HazardKind.CAUTION,
            "What this SQL does cannot be told from its text, so nothing was checked.",
            List.of(),
            List.of(
                    "Use the operation of Retort where there is one.",
                    "Otherwise look yourself, and accept it with a reason."));

    /** All of them, in the order of the list of what may hurt. */
    static final List<Rule> ALL = List.of(
            DROP_DATABASE,
            TRUNCATE,
            DROP_CASCADE,
            DROP_VIEW,
            ROW_SECURITY_OFF,
            ROW_SECURITY_ON,
            MOVE_TO_SCHEMA,
            CONCURRENTLY_IN_TRANSACTION,
            REFUSED_IN_TRANSACTION,
            LABEL_BEFORE_COMMIT,
            INVALID_INDEX,
            REINDEX,
            ATTACH_PARTITION,
            DETACH_PARTITION,
            ALTER_DOMAIN_SCANS,
            REWRITE_TABLE,
            REFRESH_MATERIALIZED_VIEW,
            TRANSACTION_CONTROL,
            DELETE_WITHOUT_WHERE,
            UPDATE_WITHOUT_WHERE,
            CHECKS_OFF,
            UNBATCHED_WRITE,
            DEAR_ALGORITHM,
            RIGHTS_DROPPED,
            MODIFY_FORGETS,
            REFERENCES_IGNORED,
            INSERT_WITHOUT_COLUMNS,
            STATEMENTS_REFUSED,
            STATEMENTS_PASSED_OVER,
            NOT_READ);

    private SqlRules() {}

    /** What a rule says of one statement. */
    static Hazard hazard(Rule rule, String reason) {
        return new Hazard(rule, reason, rule.safeWay(), null);
    }

    private static final Pattern DEAR =
            Pattern.compile("(?i)(?:algorithm\\s*=?\\s*copy|lock\\s*=?\\s*(?:shared|exclusive))");

    /** Whether a way to change a table is asked for in which others wait, or every row is copied. */
    static boolean isDear(String words) {
        return DEAR.matcher(words).find();
    }

    /** What others wait for. */
    static String dear(String words, QualifiedName table) {
        return "'" + words.strip() + "' asks for " + table
                + " to be copied or shut, whether the change needs that or not.";
    }

    /** What is told of a text of SQL that has several statements, of the first of them. */
    static SqlReading several(int statements, Dialect dialect) {
        if (statements < 2) {
            return SqlReading.HARMLESS;
        }
        return switch (dialect.severalStatements()) {
            case RUN -> SqlReading.HARMLESS;
            case REFUSED ->
                SqlReading.of(hazard(
                        STATEMENTS_REFUSED,
                        statements + " statements in one op.execute are refused, unless the address says"
                                + " allowMultiQueries=true."));
            case FIRST_ALONE ->
                SqlReading.of(hazard(
                        STATEMENTS_PASSED_OVER,
                        "of " + statements + " statements in one op.execute the first alone is run."));
        };
    }

    /** A statement, or a clause of one, of which nothing can be told. */
    static SqlReading notRead(String text, String why) {
        return SqlReading.of(hazard(NOT_READ, "not looked at: '" + shown(text) + "', as " + why + "."));
    }

    /** A text on one line, cut where it is long. */
    static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHOWN) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + " ...";
    }
}
