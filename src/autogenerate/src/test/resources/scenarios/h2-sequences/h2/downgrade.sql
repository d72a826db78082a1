create sequence GONE increment by 3 start with 5;
alter table T drop column OTHER;
drop sequence SMALL;
drop sequence COME;
alter sequence CHANGED increment by 1 no minvalue no maxvalue start with 10 cache 32 no cycle;
