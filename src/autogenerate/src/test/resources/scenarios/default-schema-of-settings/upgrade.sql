alter table shop.item alter column name type varchar(300);
