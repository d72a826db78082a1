alter table t drop constraint t_c;
alter table t drop constraint t_pkey;
alter table t alter column b type integer;
alter table t alter column b drop not null;
create table gone (
    id bigint not null,
    code text,
    constraint gone_pkey primary key (id) with (fillfactor=70),
    constraint gone_code unique (code) with (deduplicate_items=off, fillfactor=50)
);
alter table t add constraint t_d unique (d) with (fillfactor=74);
alter table t add constraint t_c unique nulls not distinct (c) include (d) with (fillfactor=73) deferrable;
alter table t add constraint t_pkey primary key (a) with (fillfactor=71);
