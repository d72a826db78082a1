create table told (id integer not null, primary key (id)) engine=InnoDB default charset=latin1 comment='it''s \\ "told"';
create table mapped (id integer not null, primary key (id)) engine=InnoDB comment='of the mapping';
create table remembered (id integer not null, a varchar(20), b varchar(20), primary key (id), unique key uq_a (a), key ix_b (b)) engine=MEMORY;
