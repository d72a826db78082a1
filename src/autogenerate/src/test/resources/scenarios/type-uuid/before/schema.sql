create table t (id varchar(36) primary key, token text, day text, amount text);
