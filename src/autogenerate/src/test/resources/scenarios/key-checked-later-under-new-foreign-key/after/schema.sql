create table p (id bigint, code integer, primary key (id));
create table q (id bigint primary key, p_id bigint);
alter table q add constraint q_p foreign key (p_id) references p (id);
