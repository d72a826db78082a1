create table accounts (id bigint primary key, owner varchar(255));
create view all_accounts as select * from accounts;
