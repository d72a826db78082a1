alter table member drop constraint member_rival_id_fkey;
alter table member drop constraint member_team_id_fkey;
alter table member add constraint member_rival foreign key (rival_id) references team (id) on delete set null;
alter table member add constraint member_team_id_fkey foreign key (team_id) references team (id) on delete cascade;
