create table t (
    id bigint primary key, word varchar(20) default 'SOMETHING', flag boolean not null default true,
    name char(20) collate "POSIX" not null default 'b', number integer default 8, price numeric(12, 3) default 1.5
);
