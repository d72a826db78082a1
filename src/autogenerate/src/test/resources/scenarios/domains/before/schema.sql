create domain email_address as text check (value like '%@%');
create domain "Odd Name" as integer default 7 not null;
create table t (id bigint not null, mail text, other email_address, mails email_address[], plain integer);
create table gone (mail email_address not null default 'a@b', odd "Odd Name", many email_address[]);
