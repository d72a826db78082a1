alter table booking add column note varchar(255);
