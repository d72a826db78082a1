create table "Orders" ([Id] INTEGER PRIMARY KEY, "Total" DECIMAL(10,2) DEFAULT ( 0 ) CHECK ((Total>=0 AND "Total"<>'x')), at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
  kind CHARACTER VARYING(20) COLLATE BINARY /* not null */, count INT, note text,
  twice INT GENERATED ALWAYS AS ( count*2 ), foreign key (COUNT) references orders unique(kind,count) on conflict rollback);
create unique index uk_note on orders (NOTE);
create index ix on ORDERS (Lower( "note" ), kind DESC) where count>1 and kind is not null;
create virtual table words using fts5(word);
create table names (a text default "it's", b text default abc, c text default [x y], d text default current_date);
