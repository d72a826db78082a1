create table stays (id bigint);
create sequence outlives;
create sequence kept start 5;
create table second_name_of_it (id bigint, a text, b text, c text);
create sequence follows;
