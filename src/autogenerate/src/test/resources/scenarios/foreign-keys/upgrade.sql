alter table child drop constraint child_a_b_fkey;
alter table child drop constraint child_parent_id_fkey;
alter table child add constraint child_boss_id_fkey foreign key (boss_id) references child (id) on delete cascade;
alter table child add constraint child_code_fkey foreign key (code) references parent (code) on delete set null on update cascade;
alter table child add constraint pair foreign key (b, a) references parent (b, a);
alter table same add constraint same_c_fkey foreign key (c) references parent (id) on delete set null on update set null;
