create table gone (id bigint, code text, constraint gone_pkey primary key (id) with (fillfactor = 70), constraint gone_code unique (code) with (fillfactor = 50, deduplicate_items = off));
create table t (
    a integer,
    b integer,
    c integer,
    d text,
    constraint t_pkey primary key (a) with (fillfactor = 71) using index tablespace pg_default,
    constraint t_b unique (b) with (fillfactor = 72),
    constraint t_c unique nulls not distinct (c) include (d) with (fillfactor = 73) deferrable,
    constraint t_d unique (d) with (fillfactor = 74)
);
