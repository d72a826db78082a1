create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o;
CREATE TABLE retort_new_Purchase (amount integer not null, customer_id bigint not null, followUp_id bigint unique, id bigint not null, remark varchar(100), primary key (id), constraint ck_purchase_amount check (amount > 0 and amount < 1000));
insert or abort into retort_new_Purchase (rowid, amount, customer_id, followUp_id, id, remark) select rowid, amount, customer_id, followUp_id, id, remark from Purchase;
drop table Purchase;
pragma legacy_alter_table = on;
alter table retort_new_Purchase rename to Purchase;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop index ix_customer_born;
drop index ix_customer_code;
drop index uk_customer_email;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Draft') o;
CREATE TABLE retort_new_Customer ("Region" varchar(2), active boolean default true not null, born date, credit numeric(10,2) default 0.00, measure float not null, opens time(0), small smallint not null, version integer not null, id integer, seen timestamp, name varchar(40) not null, code varchar(255), email varchar(255), fax varchar(255), kind varchar(255), story clob, primary key (id));
insert or abort into retort_new_Customer (Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, fax, kind, story) select Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, fax, kind, story from Customer;
drop table Customer;
pragma legacy_alter_table = on;
alter table retort_new_Customer rename to Customer;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Draft') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop index CustomerTag_Customer_id_tags_key;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o;
CREATE TABLE retort_new_Purchase (amount integer not null, customer_id bigint not null, followUp_id bigint, id bigint not null, remark varchar(100), primary key (id));
insert or abort into retort_new_Purchase (rowid, amount, customer_id, followUp_id, id, remark) select rowid, amount, customer_id, followUp_id, id, remark from Purchase;
drop table Purchase;
pragma legacy_alter_table = on;
alter table retort_new_Purchase rename to Purchase;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
drop table Draft;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o;
CREATE TABLE retort_new_Customer ("Region" varchar(2), active boolean not null, born date, credit numeric(10,2) default 0.00, measure float not null, opens time(0), small smallint not null, version integer not null, id integer, seen timestamp, name varchar(40) not null, code varchar(255), email varchar(255), kind varchar(255), story clob, primary key (id));
insert or abort into retort_new_Customer (Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, kind, story) select Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, kind, story from Customer;
drop table Customer;
pragma legacy_alter_table = on;
alter table retort_new_Customer rename to Customer;
pragma legacy_alter_table = off;
create table retort_probe (a, b);
alter table retort_probe drop column b;
drop table retort_probe;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table Purchase drop column followUp_id;
create table Invoice (
    issued date,
    corrects_id bigint,
    id integer not null,
    number_ varchar(30) not null,
    constraint Invoice_pkey primary key (id),
    constraint uk_invoice unique (number_, issued),
    constraint Invoice_corrects_id_fkey foreign key (corrects_id) references Invoice (id)
);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o;
CREATE TABLE retort_new_Customer ("Region" varchar(3), active boolean not null, born date, credit numeric(12, 2) default 1.50, measure float not null, opens time(0), small integer not null, version integer not null, id integer, seen timestamp, name varchar(80) not null, code varchar(255) not null, email varchar(255), kind varchar(255), story clob, primary key (id));
insert or abort into retort_new_Customer (Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, kind, story) select Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, kind, story from Customer;
drop table Customer;
pragma legacy_alter_table = on;
alter table retort_new_Customer rename to Customer;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o;
CREATE TABLE retort_new_Purchase (amount integer not null, customer_id bigint not null, id bigint not null, remark varchar(100) not null default 'none', primary key (id));
insert or abort into retort_new_Purchase (rowid, amount, customer_id, id, remark) select rowid, amount, customer_id, id, remark from Purchase;
drop table Purchase;
pragma legacy_alter_table = on;
alter table retort_new_Purchase rename to Purchase;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table Customer add column phone varchar(20);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o;
CREATE TABLE retort_new_CustomerTag (Customer_id bigint not null, tags varchar(255),
    Place integer not null,
    constraint CustomerTag_Customer_id_fkey foreign key (Customer_id) references Customer (id));
insert or abort into retort_new_CustomerTag (rowid, Customer_id, tags) select rowid, Customer_id, tags from CustomerTag;
drop table CustomerTag;
pragma legacy_alter_table = on;
alter table retort_new_CustomerTag rename to CustomerTag;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
alter table Purchase add column invoice_id bigint;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o;
CREATE TABLE retort_new_Customer ("Region" varchar(3), active boolean not null, born date, credit numeric(12, 2) default 1.50, measure float not null, opens time(0), small integer not null, version integer not null, id integer, seen timestamp, name varchar(80) not null, code varchar(255) not null, email varchar(255), kind varchar(255), story clob, phone varchar(20), primary key (id),
    constraint Customer_kind_check check (kind in ('PERSON', 'COMPANY', 'CHARITY')));
insert or abort into retort_new_Customer (Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, kind, story, phone) select Region, active, born, credit, measure, opens, small, version, id, seen, name, code, email, kind, story, phone from Customer;
drop table Customer;
pragma legacy_alter_table = on;
alter table retort_new_Customer rename to Customer;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Customer') o
union all
select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create unique index uk_customer_code on Customer (code, Region);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o;
CREATE TABLE retort_new_CustomerTag (Customer_id bigint not null, tags varchar(255),
    Place integer not null,
    constraint CustomerTag_Customer_id_fkey foreign key (Customer_id) references Customer (id),
    constraint CustomerTag_pkey primary key (Place, Customer_id),
    constraint CustomerTag_Place_check check (Place >= 0));
insert or abort into retort_new_CustomerTag (rowid, Customer_id, tags, Place) select rowid, Customer_id, tags, Place from CustomerTag;
drop table CustomerTag;
pragma legacy_alter_table = on;
alter table retort_new_CustomerTag rename to CustomerTag;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('CustomerTag') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o;
CREATE TABLE retort_new_Purchase (amount integer not null, customer_id bigint not null, id bigint not null, remark varchar(100) not null default 'none', invoice_id bigint, primary key (id),
    constraint ck_purchase_amount check (amount > 0 and amount < 5000));
insert or abort into retort_new_Purchase (rowid, amount, customer_id, id, remark, invoice_id) select rowid, amount, customer_id, id, remark, invoice_id from Purchase;
drop table Purchase;
pragma legacy_alter_table = on;
alter table retort_new_Purchase rename to Purchase;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
create index ix_customer_born on Customer (born, name);
create index ix_customer_email on Customer (email);
create temp table retort_orphans as select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o;
CREATE TABLE retort_new_Purchase (amount integer not null, customer_id bigint not null, id bigint not null, remark varchar(100) not null default 'none', invoice_id bigint, primary key (id),
    constraint ck_purchase_amount check (amount > 0 and amount < 5000),
    constraint Purchase_invoice_id_fkey foreign key (invoice_id) references Invoice (id),
    constraint fk_purchase_customer foreign key (customer_id) references Customer (id) on delete cascade);
insert or abort into retort_new_Purchase (rowid, amount, customer_id, id, remark, invoice_id) select rowid, amount, customer_id, id, remark, invoice_id from Purchase;
drop table Purchase;
pragma legacy_alter_table = on;
alter table retort_new_Purchase rename to Purchase;
pragma legacy_alter_table = off;
create temp table retort_check (orphans constraint "every foreign key of a row finds its row" check (orphans = 0));
insert into retort_check select count(*) from (select o."table", o.rowid, o.parent,
       (select group_concat(k."from") from pragma_foreign_key_list(o."table") k where k.id = o.fkid) as "from"
from pragma_foreign_key_check('Purchase') o except select * from retort_orphans);
drop table temp.retort_check;
drop table temp.retort_orphans;
