create sequence stays start with 100 increment by 50 nocache;
create sequence changes start with 5 increment by 2 minvalue 1 maxvalue 1000 cache 10 cycle;
create sequence goes start with -1 increment by -1 nocache;
create table t (id bigint not null default (next value for changes), primary key (id));
