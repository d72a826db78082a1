alter table account add column username varchar(50) default 'nobody' not null;
alter table account add column password_hash varchar(100) collate "C" default '' not null;
alter table account add column "timestamp" timestamp with time zone;
