create table t (
    id bigint not null,
    created date not null,
    p_id bigint,
    primary key (id, created)
) partition by range (created);
create table t_2026 partition of t for values from ('2026-01-01') to ('2027-01-01');
create table p (id bigint primary key);
alter table t add constraint t_p foreign key (p_id) references p (id);
alter table t add constraint t_id check (id > 0);
create index t_p_id on t (p_id);
