create table t (id bigint not null, created date not null, gone text, primary key (id, created)) partition by range (created);
create table t_2026 partition of t for values from ('2026-01-01') to ('2027-01-01');
create table p (id bigint primary key);
