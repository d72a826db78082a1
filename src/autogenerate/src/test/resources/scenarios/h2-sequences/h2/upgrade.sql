alter sequence CHANGED increment by 5 no minvalue maxvalue 1000 start with 10 cache 32 cycle;
create sequence COME increment by -2 minvalue -100 maxvalue 7 cache 5 cycle;
create sequence SMALL as integer start with 3;
alter table T add column OTHER bigint default NEXT VALUE FOR "PUBLIC"."COME";
drop sequence GONE;
