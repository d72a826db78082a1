create table p (id bigint primary key);
create table c (p_id bigint, n integer);
alter table c add constraint c_p foreign key (p_id) references p (id) not valid;
alter table c add constraint c_n check (n > 0) not valid;
