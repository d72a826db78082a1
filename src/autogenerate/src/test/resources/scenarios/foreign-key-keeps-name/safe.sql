-- 1 of 2, in one transaction
alter table member drop constraint member_rival_id_fkey;
alter table member drop constraint member_team_id_fkey;
alter table member add constraint member_rival foreign key (rival_id) references team (id) on delete set null not valid;
alter table member add constraint member_team_id_fkey foreign key (team_id) references team (id) on delete cascade not valid;
-- 2 of 2, in one transaction
alter table member validate constraint member_rival;
alter table member validate constraint member_team_id_fkey;
