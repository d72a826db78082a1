create table account (
    id bigint primary key,
    username varchar(50) not null default 'nobody',
    password_hash varchar(100) collate "C" not null default '',
    "timestamp" timestamp with time zone
);
