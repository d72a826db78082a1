create table p (id bigint primary key);
create table c (a bigint, b bigint, c bigint constraint new_name references p (id));
