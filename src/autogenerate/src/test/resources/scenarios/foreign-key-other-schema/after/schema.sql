create schema other;
create table parent (id bigint primary key);
create table other.parent (id bigint primary key);
create table other.child (id bigint primary key, a bigint references other.parent (id), b bigint references public.parent (id));
create table other.kept (id bigint primary key, parent_id bigint references parent (id));
create table child (id bigint primary key, a bigint references other.parent (id));
