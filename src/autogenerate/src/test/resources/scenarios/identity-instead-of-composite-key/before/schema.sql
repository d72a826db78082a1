create table member (club bigint not null, person bigint not null, since date, constraint member_pkey primary key (club, person));
