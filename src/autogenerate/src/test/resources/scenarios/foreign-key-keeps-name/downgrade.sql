alter table member drop constraint member_team_id_fkey;
alter table member drop constraint member_rival;
alter table member add constraint member_team_id_fkey foreign key (team_id) references team (id);
alter table member add constraint member_rival_id_fkey foreign key (rival_id) references team (id);
