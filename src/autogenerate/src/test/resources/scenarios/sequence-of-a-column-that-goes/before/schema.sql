create table gone (id bigint);
create sequence of_gone owned by gone.id;
create sequence outlives owned by gone.id;
create table stays (id bigint, number bigint);
create sequence of_number owned by stays.number;
create sequence alone owned by stays.id;
create sequence kept start 5 owned by stays.id;
create table first_name_of_it (id bigint, a text, b text, c text);
create sequence follows owned by first_name_of_it.id;
