alter table same drop constraint same_c_fkey;
alter table child drop constraint pair;
alter table child drop constraint child_code_fkey;
alter table child drop constraint child_boss_id_fkey;
alter table child add constraint child_parent_id_fkey foreign key (parent_id) references parent (id);
alter table child add constraint child_a_b_fkey foreign key (a, b) references parent (a, b);
