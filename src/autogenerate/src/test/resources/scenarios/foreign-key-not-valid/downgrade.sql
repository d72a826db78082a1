alter table c drop constraint c_p;
alter table c add constraint c_p foreign key (p_id) references p (id) not valid;
alter table c drop constraint c_n;
alter table c add constraint c_n check (n > 0) not valid;
