create table p (id bigint primary key);
create table gone (
    id bigint not null,
    p_id bigint references p,
    created date not null,
    kind text not null default 'a',
    primary key (id, created)
) partition by range (created);
create table "gone 2025" partition of gone for values from ('2025-01-01') to ('2026-01-01');
create table gone_2026 partition of gone for values from ('2026-01-01') to ('2027-01-01') partition by range (id);
create table gone_2026_low partition of gone_2026 for values from (minvalue) to (1000);
create table gone_rest partition of gone default;
create index gone_kind on gone (kind);
