package dev.retort.dialect;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.SqlType;
import dev.retort.schema.Table;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** What MySQL and MariaDB can and cannot do, whatever they write. */
abstract class MySqlCapabilities extends StandardDialect {

    @Override
    public boolean hasTransactionalDdl() {
        return false;
    }

    /** A schema is a database: https://dev.mysql.com/doc/refman/8.4/en/drop-database.html. */
    @Override
    public boolean dropsSchemasWithTables() {
        return true;
    }

    @Override
    public int identifierLimit() {
        return MySqlNames.LIMIT;
    }

    @Override
    public IdentifierUnit identifierUnit() {
        return IdentifierUnit.CHARACTERS;
    }

    @Override
    public RunnerLock runnerLock() {
        return MySqlLock.LOCK;
    }

    @Override
    public Optional<SessionSetting> lockWait(Duration limit) {
        return Optional.of(MySqlLock.patience(limit));
    }

    @Override
    public boolean hasIndexNamesPerTable() {
        return true;
    }

    @Override
    public boolean renamesConstraints() {
        return false;
    }

    /** Whether an index that descends serves a foreign key. */
    boolean descendingServesForeignKeys() {
        return true;
    }

    @Override
    public boolean loses(ForeignKey key, Table before, Table after) {
        return !MySqlTables.isServed(key, before, after, descendingServesForeignKeys());
    }

    /** No entity says a reference system unless somebody writes it into the type, and a change of the column would take it away. */
    @Override
    public SqlType spoken(SqlType current, SqlType desired) {
        return MySqlTypes.withReferenceSystem(current, desired);
    }

    @Override
    public boolean writesThroughViews() {
        return true;
    }

    @Override
    public Optional<String> missingRights(Collection<QualifiedName> tables) {
        return Optional.of(MySqlRights.missing(this, tables));
    }
}
