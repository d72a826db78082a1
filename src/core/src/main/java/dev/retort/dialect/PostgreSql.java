package dev.retort.dialect;

import dev.retort.operation.HasOnlineForm;
import dev.retort.operation.Operation;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DefaultValue;
import dev.retort.schema.Dependent;
import dev.retort.schema.Partition;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 12 and later. */
final class PostgreSql extends StandardDialect {

    static final String PRODUCT = "PostgreSQL";
    static final String NEWEST = "18.0";

    /** What is kept for all databases of a server: https://www.postgresql.org/docs/current/managing-databases.html. */
    private static final Pattern OF_SERVER = Pattern.compile(
            "\\b(?:create|alter|drop)\\s+(?:role|user|group|database|tablespace|subscription|system)\\b"
                    + "|\\b(?:reassign|drop)\\s+owned\\b|\\bcomment\\s+on\\s+(?:role|database|tablespace)\\b"
                    + "|\\bdblink|\\bpg_terminate_backend|\\bpg_cancel_backend",
            Pattern.CASE_INSENSITIVE);

    private final int majorVersion;
    private final int minorVersion;

    /** Those of pg_catalog: of the languages, of ICU, and those of the server itself. */
    private static final Pattern OWN_COLLATION = Pattern.compile(
            "\"?(?:default|C|POSIX|ucs_basic|unicode|pg_\\w+|[a-z]{2,3}_[A-Z]{2}(?:\\.\\w+)?(?:@\\w+)?|[\\w-]+-x-icu|C\\.\\w+)\"?",
            Pattern.CASE_INSENSITIVE);

    private final PostgreSqlDomains domains;
    private final @Nullable String schema;

    PostgreSql(int majorVersion, int minorVersion) {
        this(majorVersion, minorVersion, PostgreSqlDomains.NONE, "public");
    }

    private PostgreSql(int majorVersion, int minorVersion, PostgreSqlDomains domains, @Nullable String schema) {
        this.majorVersion = majorVersion;
        this.minorVersion = minorVersion;
        this.domains = domains;
        this.schema = schema;
    }

    @Override
    public Optional<String> missingRights(Collection<QualifiedName> tables) {
        return Optional.of(PostgreSqlRights.missing(this, tables));
    }

    @Override
    public List<String> typeTrial(SqlType type) {
        return PostgreSqlTypes.isBuiltIn(type) || PostgreSqlTypes.isSerial(type)
                ? List.of()
                : List.of("select null::" + type.sql());
    }

    @Override
    public Optional<String> missingRightsOnHeirs(Collection<QualifiedName> tables) {
        return Optional.of(PostgreSqlRights.missingOnHeirs(this, tables));
    }

    @Override
    public Optional<String> missingRightsToDrop(Collection<QualifiedName> tables) {
        return Optional.of(PostgreSqlRights.missingToDrop(this, tables));
    }

    @Override
    public Optional<String> domains() {
        return Optional.of(PostgreSqlDomains.QUERY);
    }

    @Override
    public boolean refusesNull(SqlType type, List<Operation> migration) {
        return domains.refuseNull(type, migration);
    }

    /**
     * Texts of other bytes are equal in a collation that is not deterministic alone, and the server brings none of those along
     * (https://www.postgresql.org/docs/current/collation.html).
     */
    @Override
    public boolean mayJoinValues(@Nullable String collation) {
        return collation != null && !OWN_COLLATION.matcher(collation).matches();
    }

    /** The constraint is added without a look at the rows (skip_validation, transformAlterTableStmt in parse_utilcmd.c). */
    @Override
    public boolean looksUpNoNewColumn() {
        return true;
    }

    @Override
    public Dialect withDomains(Set<String> names) {
        return new PostgreSql(majorVersion, minorVersion, domains.and(names), schema);
    }

    @Override
    public Dialect after(List<Operation> migrations) {
        return new PostgreSql(majorVersion, minorVersion, domains.after(migrations), schema);
    }

    @Override
    public String name() {
        return PRODUCT + " " + majorVersion + (minorVersion < 0 ? "" : "." + minorVersion);
    }

    @Override
    public boolean hasTransactionalDdl() {
        return true;
    }

    /** NAMEDATALEN - 1: https://www.postgresql.org/docs/current/limits.html. */
    @Override
    public int identifierLimit() {
        return PostgreSqlNames.LIMIT;
    }

    @Override
    public String sessionNumber() {
        return "select pg_backend_pid()";
    }

    @Override
    public RunnerLock runnerLock() {
        return PostgreSqlLock.LOCK;
    }

    /** What goes through all rows while others work takes as long as it takes, and stops nobody. */
    @Override
    public List<SessionSetting> sessionSettings(List<Operation> migration) {
        boolean takesItsTime = migration.stream()
                .anyMatch(operation -> operation instanceof Operation.ValidateConstraint
                        || operation instanceof HasOnlineForm form && form.online());
        return takesItsTime ? List.of(PostgreSqlLock.unlimited()) : List.of();
    }

    @Override
    public Optional<SessionSetting> lockWait(Duration limit) {
        return Optional.of(PostgreSqlLock.wait(limit));
    }

    @Override
    public Optional<String> lockHolders(QualifiedName table) {
        return Optional.of(PostgreSqlLock.holders(literal(quote(table))));
    }

    @Override
    public DefaultNames defaultNames() {
        return PostgreSqlNames.INSTANCE;
    }

    @Override
    public String quote(String identifier) {
        return PostgreSqlKeywords.needsQuotes(identifier) ? '"' + identifier.replace("\"", "\"\"") + '"' : identifier;
    }

    /** A literal that means the same whatever {@code standard_conforming_strings} says. */
    @Override
    public String literal(String text) {
        String quoted = super.literal(text);
        return text.indexOf('\\') < 0 ? quoted : " E" + quoted.replace("\\", "\\\\");
    }

    @Override
    public Samples samples() {
        return new PostgreSqlSamples(this);
    }

    @Override
    public boolean concernsServer(String sql) {
        return OF_SERVER.matcher(sql).find();
    }

    @Override
    public SqlType normalise(SqlType type) {
        return PostgreSqlTypes.normalise(type);
    }

    @Override
    public boolean knows(SqlType type) {
        return PostgreSqlTypes.isBuiltIn(type);
    }

    @Override
    public boolean isAssignable(SqlType from, SqlType to) {
        return PostgreSqlTypes.isAssignable(from, to);
    }

    @Override
    public Column normalise(Column column) {
        Column typed = column.withType(normalise(column.type()));
        DefaultValue value = typed.defaultValue();
        return value == null ? typed : typed.withDefault(PostgreSqlDefaults.normalise(value, typed.type()));
    }

    @Override
    public boolean areOneDefault(DefaultValue one, DefaultValue other, SqlType type) {
        return PostgreSqlDefaults.areOne(one, other, type);
    }

    @Override
    public CheckConstraint normalise(CheckConstraint check) {
        return PostgreSqlConditions.normalise(check);
    }

    @Override
    public List<List<Operation>> parts(List<Operation> migration) {
        return rewrites(migration).parts();
    }

    @Override
    public List<String> statements(List<Operation> part, List<Operation> migration, List<StoredObject> stored) {
        return part.size() == 1
                ? super.statements(part, migration, stored)
                : List.of(rewrites(migration).joined(part));
    }

    /** The server sorts them itself: https://www.postgresql.org/docs/current/sql-altertable.html, "Notes". */
    private Rewrites rewrites(List<Operation> migration) {
        return new Rewrites(this, migration, this::changesColumnAlone);
    }

    /** What no cast joins fails, and nothing else is to be named for it. */
    private boolean changesColumnAlone(Operation operation) {
        return operation instanceof Operation.AlterColumn alter
                && !alter.online()
                && isConvertible(alter.before().type(), alter.after().type())
                && statements(operation).stream()
                        .allMatch(sql -> sql.startsWith(alterTable(alter.table()) + "alter column "));
    }

    @Override
    public OnlineForms onlineForms() {
        return new PostgreSqlOnline(this, majorVersion, minorVersion);
    }

    @Override
    public boolean dropsRightsWithObjects() {
        return true;
    }

    @Override
    public @Nullable String usualSchema() {
        return schema;
    }

    @Override
    public Dialect within(@Nullable String defaultSchema) {
        return new PostgreSql(majorVersion, minorVersion, domains, defaultSchema);
    }

    @Override
    public ImpactMatrix impacts() {
        return new PostgreSqlImpacts(majorVersion, onlineForms(), domains);
    }

    @Override
    public List<RowCheck> rowChecks(Operation operation, Schema current) {
        return new PostgreSqlRowChecks(this, majorVersion, current).of(operation);
    }

    /** https://www.postgresql.org/docs/current/ddl-system-columns.html. */
    @Override
    public boolean isSystemColumn(String name) {
        return List.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid").contains(name);
    }

    @Override
    protected String definition(QualifiedName table, Column column) {
        return new PostgreSqlColumnWords(this, table, column).definition();
    }

    @Override
    public List<String> visitCreateTable(Operation.CreateTable operation) {
        List<String> statements = new ArrayList<>(super.visitCreateTable(operation));
        Table table = operation.table();
        table.columns()
                .forEach(
                        column -> statements.addAll(new PostgreSqlColumnWords(this, table.name(), column).numbering()));
        return statements;
    }

    @Override
    public List<String> visitAddColumn(Operation.AddColumn operation) {
        List<String> statements = new ArrayList<>(super.visitAddColumn(operation));
        statements.addAll(new PostgreSqlColumnWords(this, operation.table(), operation.column()).numbering());
        return statements;
    }

    @Override
    protected String persistence(TableOptions options) {
        return options.unlogged() ? "unlogged " : "";
    }

    @Override
    protected String options(Table table) {
        TableOptions options = table.options();
        options.settings().keySet().stream().findFirst().ifPresent(setting -> {
            throw unknownOption(table.name(), setting);
        });
        String parents = options.inherits().stream().map(this::quote).collect(Collectors.joining(", "));
        return (parents.isEmpty() ? "" : " inherits (" + parents + ")")
                + (options.partitionBy() == null ? "" : " partition by " + options.partitionBy())
                + (options.parameters().isEmpty() ? "" : " with (" + String.join(", ", options.parameters()) + ")")
                + (options.tablespace() == null ? "" : " tablespace " + quote(options.tablespace()));
    }

    @Override
    protected String createPartition(Partition partition) {
        return "create table " + quote(partition.name()) + " partition of " + quote(partition.parent()) + " "
                + partition.definition();
    }

    @Override
    public List<String> visitAlterColumn(Operation.AlterColumn operation) {
        new PostgreSqlColumnWords(this, operation.table(), operation.after()).check();
        return new PostgreSqlColumnChange(this, operation).statements();
    }

    @Override
    public List<String> visitCreateSequence(Operation.CreateSequence operation) {
        List<String> statements = super.visitCreateSequence(operation);
        return operation.sequence().owner() == null
                ? statements
                : List.of(statements.get(0) + PostgreSqlSequences.ownedBy(this, operation.sequence()));
    }

    @Override
    public List<String> visitAlterSequence(Operation.AlterSequence operation) {
        return PostgreSqlSequences.change(this, operation);
    }

    @Override
    public boolean hasOperatorClass(SqlType type, String operatorClass) {
        return PostgreSqlTypes.hasOperatorClass(normalise(type), operatorClass);
    }

    /** Each change of type leaves its casts in them. */
    @Override
    public boolean wearsOutExpressions() {
        return true;
    }

    @Override
    public boolean isConvertible(SqlType from, SqlType to) {
        return PostgreSqlConversions.exist(normalise(from), normalise(to));
    }

    @Override
    public String withoutCasts(String condition) {
        return PostgreSqlConversions.without(condition);
    }

    @Override
    public boolean writesThroughViews() {
        return true;
    }

    @Override
    public List<String> grantsAsOf(QualifiedName table, QualifiedName view) {
        return List.of(PostgreSqlSync.grants(this, table, view));
    }

    @Override
    public List<Dependent> columnSync(QualifiedName table, String one, String other) {
        return List.of(PostgreSqlSync.columns(this, table, one, other));
    }

    @Override
    public boolean movesTables() {
        return true;
    }

    @Override
    public List<String> visitRenameTable(Operation.RenameTable operation) {
        return operation.moves() ? PostgreSqlMove.statements(this, operation) : super.visitRenameTable(operation);
    }

    @Override
    public List<String> visitRenameSequence(Operation.RenameSequence operation) {
        return operation.moves() ? PostgreSqlMove.statements(this, operation) : super.visitRenameSequence(operation);
    }

    @Override
    public List<String> visitContinueSequence(Operation.ContinueSequence operation) {
        return List.of(PostgreSqlColumnChange.furtherBehindRows(this, operation));
    }

    @Override
    public List<String> visitAlterEnumType(Operation.AlterEnumType operation) {
        return PostgreSqlEnumChange.statements(this, operation, isReplaced(operation, List.of()));
    }

    @Override
    public boolean renamesEnumTypes() {
        return true;
    }

    @Override
    public String withRenamedType(String expression, QualifiedName from, QualifiedName to) {
        return new PostgreSqlCastNames(this, from).replaced(expression, to);
    }

    @Override
    public String withReplacedLabel(String expression, QualifiedName type, String from, String to) {
        return expression.replace(from + "::" + type.name(), to + "::" + type.name());
    }

    @Override
    public List<String> visitRenameEnumType(Operation.RenameEnumType operation) {
        return operation.moves()
                ? PostgreSqlMove.statements(this, operation)
                : List.of("alter type " + quote(operation.from()) + " rename to "
                        + quote(operation.to().name()));
    }

    @Override
    public List<String> visitCreateCompositeType(Operation.CreateCompositeType operation) {
        return PostgreSqlCompositeTypes.create(this, operation.type());
    }

    @Override
    public List<String> visitDropCompositeType(Operation.DropCompositeType operation) {
        return dropType(operation.type().name());
    }

    @Override
    public List<String> visitAlterCompositeType(Operation.AlterCompositeType operation) {
        return PostgreSqlCompositeTypes.alter(this, operation.before(), operation.after());
    }

    @Override
    public List<String> statements(Operation operation, List<Operation> migration) {
        return operation instanceof Operation.AlterEnumType alter
                ? PostgreSqlEnumChange.statements(this, alter, isReplaced(alter, migration))
                : statements(operation);
    }

    @Override
    public boolean isReplaced(Operation.AlterEnumType operation, List<Operation> migration) {
        return PostgreSqlEnumChange.isReplacement(this, operation, migration);
    }
}
