create table parent (id bigint not null, constraint parent_pk primary key (id));
create table makes (id bigint not null, parent_id bigint, constraint makes_fk foreign key (parent_id) references parent);
create table leans (id bigint not null, parent_id bigint, other integer);
create index leans_ix on leans (parent_id);
alter table leans add constraint leans_fk foreign key (parent_id) references parent;
create table gains (id bigint not null, parent_id bigint, constraint gains_fk foreign key (parent_id) references parent);
create table drops (id bigint not null, parent_id bigint, constraint drops_fk foreign key (parent_id) references parent);
