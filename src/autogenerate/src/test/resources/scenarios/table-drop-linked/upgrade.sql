alter table kept drop constraint kept_a_id_fkey;
alter table kept drop constraint kept_c_id_fkey;
drop table aa;
drop table c;
drop table b;
drop table a;
