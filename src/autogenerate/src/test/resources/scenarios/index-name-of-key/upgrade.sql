drop index t_email;
alter table t add constraint t_email unique (email);
