package dev.retort.lint;

import dev.retort.dialect.Dialect;
import dev.retort.hazard.TableSizes;
import dev.retort.operation.Operation;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;

/** Reads statements of hand-written SQL; what it cannot read, it says. */
final class SqlReader {

    /** What changes nothing that is there. */
    private static final Pattern HARMLESS =
            Pattern.compile("create (?:extension|policy|role|user|collation|text search .*)\\b.*|comment on .*");

    private static final String NAME = "(\\w+|\"[^\"]+\")";
    private static final Pattern ENUM_TYPE = Pattern.compile(
            "(?is)create\\s+type\\s+(?:" + NAME + "\\s*\\.\\s*)?" + NAME + "\\s+as\\s+enum\\s*\\((.*)\\)\\s*");
    private static final Pattern TYPE_RENAME = Pattern.compile("(?is)alter\\s+type\\s+(?:" + NAME + "\\s*\\.\\s*)?"
            + NAME + "\\s+(rename\\s+to|set\\s+schema)\\s+" + NAME + "\\s*");
    private static final Pattern LABEL = Pattern.compile("'((?:[^']|'')*+)'");

    private static final Operation ONLINE = new Operation.CreateIndex(QualifiedName.of("t"), Index.of("i", "c"), true);

    private final Dialect dialect;
    private final TableSizes sizes;

    SqlReader(Dialect dialect, TableSizes sizes) {
        this.dialect = dialect;
        this.sizes = sizes;
    }

    /**
     * What a statement does.
     *
     * @param transactional whether it runs in a transaction
     * @param known what is known of the schema before it
     */
    SqlReading read(String statement, boolean transactional, KnownSchema known) {
        String words =
                SqlSpelling.withoutDeferral(statement).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (InTransaction.saysConcurrently(words) && !knowsConcurrently()) {
            return SqlRules.notRead(statement, dialect.name() + " has no CONCURRENTLY and refuses it");
        }
        return byItsWords(words, statement)
                .and(transactional ? InTransaction.refused(words, statement) : SqlReading.HARMLESS)
                .and(isKnownByItsWords(words, statement) ? SqlReading.HARMLESS : parsed(statement, known));
    }

    private boolean knowsConcurrently() {
        return dialect.onlineForms().refuseTransaction(ONLINE);
    }

    private static boolean isKnownByItsWords(String words, String statement) {
        return words.matches(
                        "(?:begin|start transaction|end (?:work|transaction)|abort|prepare transaction|release|reindex|cluster|vacuum|alter domain)\\b.*"
                                + "|alter table .* detach partition .* concurrently"
                                + "|alter table [^ ]+ add (?:constraint [^ ]+ )?unique using index [^ ,]+")
                || HARMLESS.matcher(words).matches()
                || NewLabels.isNewLabel(statement);
    }

    /** Statements that the parser does not know and whose first words say enough. */
    private static SqlReading byItsWords(String words, String statement) {
        String text = "'" + SqlRules.shown(statement) + "'";
        if (words.matches("(?:begin|start transaction)\\b.*")) {
            return SqlReading.of(SqlRules.hazard(
                    SqlRules.TRANSACTION_CONTROL,
                    text + " meets the transaction in which Retort records the migration."));
        }
        if (words.matches("(?:end (?:work|transaction)|abort|prepare transaction)\\b.*")) {
            return SqlReading.of(SqlRules.hazard(
                    SqlRules.TRANSACTION_CONTROL,
                    text + " ends the transaction in which Retort records the migration."));
        }
        if (words.matches("alter domain .* (?:set not null|add .*)") && !words.endsWith(" not valid")) {
            return SqlReading.of(SqlRules.hazard(
                    SqlRules.ALTER_DOMAIN_SCANS,
                    text + " reads every table that has a column of it, while writes wait (SHARE)."));
        }
        if (words.startsWith("reindex ") && !words.contains("concurrently")) {
            return SqlReading.of(
                    SqlRules.hazard(SqlRules.REINDEX, text + " shuts writers out until the index is built."));
        }
        if (words.matches("cluster\\b.*") || words.matches("vacuum\\b.*\\bfull\\b.*")) {
            return SqlReading.of(SqlRules.hazard(
                    SqlRules.REWRITE_TABLE, text + " writes tables anew while nobody can read or write them."));
        }
        return SqlReading.HARMLESS;
    }

    private SqlReading parsed(String statement, KnownSchema known) {
        Matcher type = ENUM_TYPE.matcher(statement);
        if (type.matches()) {
            return SqlReading.of(new Operation.CreateEnumType(enumType(type, known)));
        }
        Optional<Operation> rename = typeRename(statement, known);
        if (rename.isPresent()) {
            return SqlReading.of(rename.get());
        }
        String plain = SqlSpelling.withoutDeferral(statement);
        ClauseEnforcement enforced = ClauseEnforcement.of(plain);
        try {
            Statement parsed = CCJSqlParserUtil.parse(SqlSpelling.parsable(enforced.text()));
            SqlReading reading = parsed.accept(new StatementReading(dialect, enforced, known, sizes), null);
            return reading == null ? SqlRules.notRead(statement, "what it does is not known") : reading;
        } catch (JSQLParserException unknown) {
            return SqlRules.notRead(statement, "it could not be parsed");
        } catch (UnreadableSqlException unclear) {
            return SqlRules.notRead(statement, String.valueOf(unclear.getMessage()));
        } catch (NullPointerException | IndexOutOfBoundsException | ClassCastException half) {
            // The parser takes some broken texts for statements that lack what they must have: "delete from".
            return SqlRules.notRead(statement, "it is no whole statement");
        }
    }

    /** That of an enumeration type, which the history knows to be one. */
    private Optional<Operation> typeRename(String statement, KnownSchema known) {
        Matcher rename = TYPE_RENAME.matcher(statement);
        if (!rename.matches()) {
            return Optional.empty();
        }
        SqlNames names = new SqlNames(dialect, known);
        QualifiedName from = names.table(rename.group(1), rename.group(2));
        QualifiedName to = rename.group(3).toLowerCase(Locale.ROOT).startsWith("rename")
                ? from.sibling(names.name(rename.group(4)))
                : names.table(rename.group(4), rename.group(2));
        return known.schema().enumTypes().stream()
                .filter(type -> type.name().equals(from))
                .map(type -> (Operation) new Operation.RenameEnumType(from, to))
                .findFirst();
    }

    private EnumType enumType(Matcher type, KnownSchema known) {
        List<String> labels = LABEL.matcher(type.group(3))
                .results()
                .map(label -> label.group(1).replace("''", "'"))
                .toList();
        return new EnumType(new SqlNames(dialect, known).table(type.group(1), type.group(2)), labels);
    }
}
