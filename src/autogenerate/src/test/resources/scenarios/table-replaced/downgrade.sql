alter table t drop constraint t_z_fkey;
alter table many drop constraint many_o;
drop index t_b;
drop index many_h;
drop index many_g;
drop index many_e;
alter table t drop constraint t_y_check;
alter table t drop constraint t_y_key;
alter table t drop constraint t_pkey;
alter table many drop constraint many_d;
alter table many drop constraint many_a;
alter table many drop constraint many_key;
comment on table many is null;
alter table t drop column z;
alter table t drop column y;
alter table t add column c bigint;
alter table t drop column x;
alter table many drop column added;
alter table many alter column h drop default;
alter table many alter column h drop not null;
alter table many alter column f type timestamp;
alter table many alter column e type text;
comment on column many.e is 'old';
alter table many alter column d type numeric(8, 2),
    alter column d set default 1.5,
    alter column c set not null,
    alter column b drop default,
    alter column b type varchar(20) collate "C",
    alter column b set default 'x',
    alter column a type integer,
    alter column code type varchar(10),
    alter column id type integer;
alter table t add column b text;
alter table t add column a bigint;
alter table t alter column a set not null;
alter table many add column dropped integer;
alter table t add constraint t_b_check check (b <> ''::text);
alter table t add constraint t_b_key unique (b);
alter table t add constraint t_pkey primary key (a);
alter table many add constraint many_c check (c > 0);
alter table many add constraint many_a check (a > 0);
alter table many add constraint many_code unique (code);
alter table many add constraint many_key primary key (id);
create index t_b on t (b);
create index many_h on many (h);
create index many_f on many (f desc);
create index many_e on many (e);
alter table t add constraint t_c_fkey foreign key (c) references o (id);
alter table many add constraint many_o foreign key (g) references o (id);
