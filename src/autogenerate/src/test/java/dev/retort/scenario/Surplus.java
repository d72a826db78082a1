package dev.retort.scenario;

import dev.retort.diff.DatabaseOnlyKind;
import java.util.List;

/**
 * What one kind has too much, and how it is named.
 *
 * @param sql the statements that make it
 * @param dropped the beginning of its line where it is dropped
 * @param note what is said where it is reported
 */
record Surplus(DatabaseOnlyKind kind, String sql, String dropped, String note) {

    /** One of each kind, beside the tables of {@code OnlyInDatabaseTest}. */
    static final List<Surplus> ALL = List.of(
            new Surplus(
                    DatabaseOnlyKind.TABLE,
                    "create table old (id serial primary key, u int constraint old_fk references users, n text unique);"
                            + "create index old_ix on old (n)",
                    "- table old  DATA LOSS",
                    "kept: table old exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.COLUMN,
                    "alter table users add fax text",
                    "- column users.fax  DATA LOSS",
                    "kept: column users.fax exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.PRIMARY_KEY,
                    "alter table log add primary key (id)",
                    "- primary key log.log_pkey  (id)",
                    "kept: primary key log.log_pkey exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.UNIQUE,
                    "alter table users add constraint u unique (name)",
                    "- unique users.u  (name)",
                    "kept: unique users.u exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.FOREIGN_KEY,
                    "alter table users add constraint fk foreign key (boss) references users",
                    "- foreign key users.fk  (boss) to users (id)",
                    "kept: foreign key users.fk exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.CHECK,
                    "alter table users add constraint c check (boss > 0)",
                    "- check users.c  boss > 0",
                    "kept: check users.c exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.EXCLUSION,
                    "alter table users add constraint x exclude using btree (boss with =)",
                    "- exclusion users.x  USING btree (boss WITH =)",
                    "kept: exclusion users.x exists in the database only, USING btree (boss WITH =); entities cannot"
                            + " declare one"),
            new Surplus(
                    DatabaseOnlyKind.INDEX,
                    "create index ix on users (name)",
                    "- index users.ix  (name)",
                    "kept: index users.ix exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.UNDECLARABLE_INDEX,
                    "create unique index ix on users (lower(name)) where boss is null",
                    "- index users.ix  unique (lower(name)) where boss IS NULL",
                    "kept: index users.ix exists in the database only; entities cannot declare one like it"),
            new Surplus(
                    DatabaseOnlyKind.FOREIGN_TABLE,
                    "create foreign data wrapper w; create server far foreign data wrapper w;"
                            + "create foreign table remote (id int) server far",
                    "",
                    "kept: foreign table remote exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.SEQUENCE,
                    "create sequence s",
                    "- sequence s",
                    "kept: sequence s exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.ENUM_TYPE,
                    "create type e as enum ('a')",
                    "- enum e",
                    "kept: enum e exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.UNUSED_COMPOSITE_TYPE,
                    "create type unused as (x int)",
                    "- type unused",
                    "kept: type unused exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.DEFAULT,
                    "alter table users alter name set default 'x'",
                    "~ column users.name",
                    "kept: default 'x' of column users.name exists in the database only"),
            new Surplus(
                    DatabaseOnlyKind.COMMENT,
                    "comment on column users.name is 'x'",
                    "~ column users.name",
                    "kept: comment of column users.name exists in the database only"));
}
