-- 1 of 2, in one transaction
alter table child drop constraint child_a_b_fkey;
alter table child drop constraint child_parent_id_fkey;
alter table child add constraint child_boss_id_fkey foreign key (boss_id) references child (id) on delete cascade not valid;
alter table child add constraint child_code_fkey foreign key (code) references parent (code) on delete set null on update cascade not valid;
alter table child add constraint pair foreign key (b, a) references parent (b, a) not valid;
alter table same add constraint same_c_fkey foreign key (c) references parent (id) on delete set null on update set null not valid;
-- 2 of 2, in one transaction
alter table child validate constraint child_boss_id_fkey;
alter table child validate constraint child_code_fkey;
alter table child validate constraint pair;
alter table same validate constraint same_c_fkey;
