package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.operation.SqlWords;
import dev.retort.operation.TypeWords;
import dev.retort.schema.Column;
import dev.retort.schema.Dependent;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.NameCase;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one database says differently: its SQL, its types, its limits and what it can do. Dialects produce text, they do
 * not run it. Nobody outside this package asks for a database by name; they ask for capabilities.
 */
public abstract class Dialect implements SqlWords, TypeWords, TypeRules {

    /** The product's name for people, with the version where one is known. */
    @Override
    public abstract String name();

    /** The statements that carry out an operation, in order, without terminators. */
    public abstract List<String> statements(Operation operation);

    /** The statements that create a table which goes with the session. */
    public List<String> temporaryTable(Table table) {
        return statements(new Operation.CreateTable(table));
    }

    /** The statements that carry out an operation among others of one migration, which may need another way where they use what it makes. */
    public List<String> statements(Operation operation, List<Operation> migration) {
        return statements(operation);
    }

    /**
     * Refuses an operation that this database has no words for, as far as it tells that itself.
     *
     * @throws InexpressibleOperationException with the reason, and what to write instead
     */
    public void check(Operation operation, List<Operation> migration) {
        foreignWords().check(operation);
        statements(operation, migration);
    }

    /**
     * Refuses a table whose parts this database takes each by itself, but not together.
     *
     * @throws InexpressibleOperationException with the reason, and what to write instead
     */
    public void check(Table table) {}

    /** What others say and this database does not. */
    ForeignWords foreignWords() {
        return ForeignWords.NONE;
    }

    /** The operations of a migration in parts, each of which is carried out in one go; in most databases every operation is one. */
    public List<List<Operation>> parts(List<Operation> migration) {
        return migration.stream().map(List::of).toList();
    }

    /**
     * The query for what the statements of a part are made of beside its operations, to be asked at the part's turn: the columns
     * of {@link StoredObject}. Empty where the operations tell all.
     */
    public Optional<String> storedQuery(List<Operation> part) {
        return Optional.empty();
    }

    /**
     * The statements that carry out a part of a migration.
     *
     * @param stored what the query answered; nothing where there is none
     */
    public List<String> statements(List<Operation> part, List<Operation> migration, List<StoredObject> stored) {
        return part.stream()
                .flatMap(operation -> statements(operation, migration).stream())
                .toList();
    }

    /** The settings of the session that hold while a migration runs, set before its transaction begins. */
    public List<SessionSetting> sessionSettings(List<Operation> migration) {
        return List.of();
    }

    /**
     * The statement by which a transaction shuts out the others that would write, to be its first, in a database that has no lock
     * of a session; empty where {@link #runnerLock} is one.
     */
    public Optional<String> writeLock() {
        return Optional.empty();
    }

    /** Whether rows can be written through a view of one table, so that it can stand for the table. */
    public boolean writesThroughViews() {
        return false;
    }

    /** What becomes of a text of SQL that has several statements. */
    public SeveralStatements severalStatements() {
        return SeveralStatements.RUN;
    }

    /** Whether what is granted on an object goes with it, so that another one of its name comes without. */
    public boolean dropsRightsWithObjects() {
        return false;
    }

    /** The statements behind a view of all of a table that let those write to it who may write to the table. */
    public List<String> grantsAsOf(QualifiedName table, QualifiedName view) {
        return List.of();
    }

    /**
     * What keeps two columns of a table equal while one version of an application writes the one and another version the other;
     * nothing where the server cannot.
     */
    public List<Dependent> columnSync(QualifiedName table, String one, String other) {
        return List.of();
    }

    /** Whether a table can come into another schema and keep its rows. */
    public boolean movesTables() {
        return false;
    }

    /** Whether a label of an enumeration type can get another name, and with it every value that holds it. */
    public boolean renamesLabels() {
        return true;
    }

    /** Whether an enumeration type can get another name, and with it every column of it. */
    public boolean renamesEnumTypes() {
        return false;
    }

    @Override
    public String withRenamedType(String expression, QualifiedName from, QualifiedName to) {
        return expression;
    }

    @Override
    public String withReplacedLabel(String expression, QualifiedName type, String from, String to) {
        return expression;
    }

    /** Whether an enumeration type is replaced by another one of its name rather than changed. */
    public boolean isReplaced(Operation.AlterEnumType operation, List<Operation> migration) {
        return false;
    }

    /**
     * The questions whose answers say on how many rows an operation would fail, or which it would change.
     *
     * @param current the schema that the rows are in
     */
    public List<RowCheck> rowChecks(Operation operation, Schema current) {
        return List.of();
    }

    /** Whether a refusal takes back the whole transaction that it happens in, not the statement alone. */
    public boolean endsTransaction(Refusal refusal) {
        return false;
    }

    /** The query for about how many rows a table has, one number or none; servers that keep no estimate count. */
    public final String rowEstimate(QualifiedName table) {
        return impacts().rowEstimate(table, this);
    }

    /** How it changes tables while others read and write them. */
    public OnlineForms onlineForms() {
        return OnlineForms.NONE;
    }

    /** The rows that try its tables. */
    public abstract Samples samples();

    /** What operations do to tables in use. */
    public ImpactMatrix impacts() {
        return ImpactMatrix.UNKNOWN;
    }

    /** Whether there is a type for moments; otherwise they are kept as texts in ISO 8601, in UTC. */
    public boolean hasMoments() {
        return true;
    }

    /** The expression that says who is logged in. */
    public String currentUser() {
        return "current_user";
    }

    /** Whether DDL can be rolled back with the transaction it stands in. */
    public abstract boolean hasTransactionalDdl();

    /**
     * The namespace in which unqualified names are looked up, which JDBC calls the connection's schema for some databases
     * and its catalog for others; null where there is none.
     */
    public @Nullable String defaultNamespace(@Nullable String schema, @Nullable String catalog) {
        return schema;
    }

    /** The schema that is meant where none is named, unless the connection says another; null where nobody can tell. */
    public @Nullable String usualSchema() {
        return null;
    }

    /** Whether a schema that is dropped takes its tables along without being asked to. */
    public boolean dropsSchemasWithTables() {
        return false;
    }

    /** The same dialect for a database in which names without quotes are stored in such letters, where that is a setting. */
    public Dialect storing(NameCase unquoted) {
        return this;
    }

    /** The same dialect for a database to which names in other letters are the same ones, where that is a setting. */
    public Dialect foldingNames() {
        return this;
    }

    /** The same dialect for a connection that means this schema where none is named; null where it has none. */
    public Dialect within(@Nullable String defaultSchema) {
        return this;
    }

    /** The query for the names of the domains that refuse some values of their type; empty where there are none. */
    public Optional<String> domains() {
        return Optional.empty();
    }

    /** Whether a type refuses NULL and has no default, whatever is said of a column of it; operations may have made it. */
    public boolean refusesNull(SqlType type, List<Operation> migration) {
        return false;
    }

    /** The same dialect for a database that has such domains. */
    public Dialect withDomains(Set<String> names) {
        return this;
    }

    /** The same dialect for a database in which migrations were carried out, as far as what they make changes what it says. */
    public Dialect after(List<Operation> migrations) {
        return this;
    }

    /** The name under which an object is found that was created as that name without quotes, in small letters. */
    public String stored(String name) {
        return name;
    }

    /** How long an identifier may be. */
    public abstract int identifierLimit();

    /** In what that is measured. */
    public IdentifierUnit identifierUnit() {
        return IdentifierUnit.BYTES;
    }

    /** Whether names of tables, columns and their parts that differ in case only are one. */
    public boolean foldsNames() {
        return false;
    }

    /** Whether an operator class of an index is one for columns of a type; true where nobody knows but the server. */
    public boolean hasOperatorClass(SqlType type, String operatorClass) {
        return true;
    }

    /** Whether the expressions of an index are other ones once a column in them was of another type for a while. */
    public boolean wearsOutExpressions() {
        return false;
    }

    /** The name of the collation that a column has of which none is said, as an index on the column may say it. */
    public String usualCollation() {
        return "default";
    }

    /** Whether the name of an index must be free among those of its table only, not in the whole schema. */
    public boolean hasIndexNamesPerTable() {
        return false;
    }

    /** Whether the name of a constraint must be free among those of its table only, not in the whole schema. */
    public boolean hasConstraintNamesPerTable() {
        return true;
    }

    /** Whether a constraint can get another name without being dropped. */
    public boolean renamesConstraints() {
        return true;
    }

    /** Whether conditions, generated columns and indexed expressions follow a column that is renamed; else it refuses. */
    public boolean renamesInExpressions() {
        return true;
    }

    /**
     * Whether a foreign key that its table has before and after a change cannot stay in between, as the index that it leans
     * on changes.
     */
    public boolean loses(ForeignKey key, Table before, Table after) {
        return false;
    }

    /** Whether a table may come with a foreign key to one that is not there yet. */
    public boolean refersAhead() {
        return false;
    }

    /** Whether foreign keys on a column, or to it, keep it from changing so, whatever its type. */
    public boolean isHeldByForeignKeys(Table before, Table after, String column) {
        return false;
    }

    /** Whether an index can hold so many leading characters of a column alone; what can not, holds the whole of it. */
    public boolean holdsPrefix(Column column, int length) {
        return true;
    }

    /**
     * A query that says in a row why Retort cannot work in a session, as texts mean something else in it, and the way out; no row
     * where it can. Empty where there is no such session.
     */
    public String unfitSession() {
        return "";
    }

    /** A query of one row for the number of the session that answers; empty where pools swap none between two transactions. */
    public String sessionNumber() {
        return "";
    }

    /** How runners keep out of each other's way. */
    public abstract RunnerLock runnerLock();

    /**
     * The setting of a session that says how long a statement waits for a lock on a table; empty where there is none.
     *
     * @param limit how long, at least a millisecond; servers that count in seconds round it up
     */
    public Optional<SessionSetting> lockWait(Duration limit) {
        return Optional.empty();
    }

    /** The query for who holds a lock on a table, a line each; empty where the server does not tell. */
    public Optional<String> lockHolders(QualifiedName table) {
        return Optional.empty();
    }

    /** The server's default names for what nobody named. */
    public abstract DefaultNames defaultNames();

    /** The settings of a table: those of the model, and those that the database has and the model does not speak of. */
    public Map<String, String> settings(Map<String, String> current, Map<String, String> desired) {
        Map<String, String> settings = new TreeMap<>(current);
        settings.putAll(desired);
        return settings;
    }

    /** A table without the settings that its columns, as they have become, cannot have. */
    public Table withFittingSettings(Table table) {
        return table;
    }

    /** Whether every table has a column of that name without anybody asking, so that none can be added. */
    public boolean isSystemColumn(String name) {
        return false;
    }

    /** Whether texts that differ may be equal in a collation. */
    public boolean mayJoinValues(@Nullable String collation) {
        return true;
    }

    /** Whether columns that come with REFERENCES, and without a default, are known to refer to nothing: no row is looked up. */
    public boolean looksUpNoNewColumn() {
        return false;
    }

    /** Whether REFERENCES behind a column in a text of SQL is read and makes no foreign key. */
    public boolean ignoresReferencesOfColumns() {
        return false;
    }

    /**
     * The query for those of some tables that the session's user may not change, a line each with why; empty where nobody tells.
     *
     * @param tables at least one
     */
    public Optional<String> missingRights(Collection<QualifiedName> tables) {
        return Optional.empty();
    }

    /**
     * The query for why the server would refuse an operation on a table that is there, a line each; empty where the operation alone
     * tells.
     */
    public Optional<String> objections(Operation operation, List<Operation> migration) {
        return Optional.empty();
    }

    /**
     * Statements that change nothing, the first of which the server refuses where it has no type of that name; none where it always
     * has, or takes any.
     */
    public List<String> typeTrial(SqlType type) {
        return List.of();
    }

    /** The same for what has part in the columns of some tables, and is another's: their partitions, say. */
    public Optional<String> missingRightsOnHeirs(Collection<QualifiedName> tables) {
        return Optional.empty();
    }

    /** The query for those of some tables that the session's user may not drop, a line each with why; empty where nobody tells. */
    public Optional<String> missingRightsToDrop(Collection<QualifiedName> tables) {
        return Optional.empty();
    }

    /** Whether a statement speaks of what all databases of a server share, such as a role. */
    public boolean concernsServer(String sql) {
        return false;
    }

    /** An identifier in quotes where it needs them. */
    @Override
    public abstract String quote(String identifier);

    /** A qualified name, each part in quotes where it needs them. */
    @Override
    public String quote(QualifiedName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** A text as a SQL string literal. */
    @Override
    public String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
