create table gone (
    id bigint not null,
    p_id bigint,
    created date not null,
    kind text default 'a' not null,
    constraint gone_pkey primary key (id, created),
    constraint gone_p_id_fkey foreign key (p_id) references p (id)
) partition by RANGE (created);
create table "gone 2025" partition of gone FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
create table gone_2026 partition of gone FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY RANGE (id);
create table gone_rest partition of gone DEFAULT;
create table gone_2026_low partition of gone_2026 FOR VALUES FROM (MINVALUE) TO ('1000');
create index gone_kind on gone (kind);
