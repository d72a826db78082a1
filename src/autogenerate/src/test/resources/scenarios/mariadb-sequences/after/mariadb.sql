create sequence stays start with 100 increment by 50 nocache;
create sequence changes start with 7 increment by 3 nocache nocycle;
create sequence comes start with 10 increment by 5 minvalue 5 maxvalue 500 cache 20;
create table t (id bigint not null default nextval(changes), primary key (id));
