create table p (id bigint constraint my_own_key primary key, code varchar(255) constraint "Code_Is_Unique" unique);
create table c (id bigint primary key, p_id bigint constraint "my FK" references p (id), a integer check (a > 0), b integer, kind smallint constraint kind_is_known check (kind between 0 and 1));
create index "c_a_b_Index" on c (a, b);
create unique index one_b on c (b);
