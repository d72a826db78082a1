drop index t_email;
create unique index t_email on t (email) where id > 3;
