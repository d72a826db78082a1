create table thing (id bigint not null, name varchar(255), constraint thing_pk primary key (id) include (name));
create table part (id bigint not null, constraint part_pk primary key (id) deferrable);
