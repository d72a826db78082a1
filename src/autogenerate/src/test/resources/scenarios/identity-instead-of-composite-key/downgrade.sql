alter table member drop constraint member_club_person_key;
alter table member drop constraint member_pkey;
alter table member drop column id;
alter table member add constraint member_pkey primary key (club, person);
