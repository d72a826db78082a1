alter table user_seq rename to users_seq;
alter table posts rename to articles;
alter table users rename to people;
alter table people rename column fullname to full_name;
drop table forgotten;
