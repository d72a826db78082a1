alter sequence archive.orders_seq set schema sales;
alter table archive.orders set schema sales;
alter sequence numbers set schema sales;
alter table invoice set schema sales;
drop schema archive;
