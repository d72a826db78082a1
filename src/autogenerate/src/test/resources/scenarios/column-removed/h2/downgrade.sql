alter table T add column KIND enum('A', 'B');
alter table T add column GONE varchar(255);
alter table T add column PARENT_ID bigint;
alter table T add constraint CONSTRAINT_5 unique (GONE);
create index IX_GONE on T (GONE);
alter table T add constraint FKF3TH6LPI7I6BIDHID5HKUWFTW foreign key (PARENT_ID) references T (ID);
